import {afterEach, expect, test, vi} from "vitest";
import {presets} from "../../../src/figures/presets.js";
import {createPresetInput, presetOf} from "../../../src/widget/controls/preset-input.js";
import type {ReaderEvent} from "../../../src/widget/store/figure-event.js";
import {wordsOf} from "../../../src/words/index.js";
import {openPage} from "../page.js";

afterEach(() => vi.unstubAllGlobals());

test("values are known as the preset that they make, whatever the seed", () => {
  expect(presetOf({}, "")?.id).toBe("healthy");
  expect(presetOf({seed: 3, m: 10}, "")?.id).toBe("collapsing");
  expect(presetOf({m: 7}, "")).toBeUndefined();
});

test("where several are alike, the one that was chosen is named", () => {
  const alike = presets.filter(({values}) => JSON.stringify(values) === "{}");
  for (const {id} of alike) expect(presetOf({}, id)?.id).toBe(id);
});

test("a preset is asked for by its values; none is asked for by none", () => {
  const {fire} = openPage();
  const events: ReaderEvent[] = [];
  const {node} = createPresetInput(wordsOf(), "laboratory", (event) => events.push(event));
  const select = node.querySelector("select") as HTMLSelectElement;
  for (const value of ["collapsing", ""]) {
    select.value = value;
    fire(select, "change");
  }
  expect(events).toEqual([{type: "load", values: {m: 10}}]);
});
