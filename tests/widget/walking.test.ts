import {afterEach, expect, test, vi} from "vitest";
import {PLANE} from "../../src/views/plane/plane-scale.js";
import {onMap} from "../../src/views/walk/walk.js";
import {firstWalk, type Walk} from "../../src/views/walk/walk-path.js";
import {Walking} from "../../src/widget/screen/walking.js";
import {wordsOf} from "../../src/words/index.js";
import {openPage} from "./page.js";

afterEach(() => vi.unstubAllGlobals());

function walking() {
  const {document, fire} = openPage('<div data-view="walk"><svg></svg></div>');
  const panel = document.querySelector("div") as unknown as HTMLElement;
  const walks: Walk[] = [];
  const shown = new Walking(panel, wordsOf("en").ui, (walk) => {
    walks.push(walk);
    shown.show(walk, ["3", "8"]);
  });
  const area = panel.querySelector(".walk-area") as HTMLElement;
  area.getBoundingClientRect = () => ({left: 0, top: 0, width: PLANE, height: PLANE}) as DOMRect;
  area.setPointerCapture = () => {};
  const ends = [...panel.querySelectorAll<HTMLElement>(".walk-end")];
  for (const end of ends) end.focus = () => {};
  return {panel, shown, area, ends, walks, fire};
}

test("waits until there is something to walk through, and is gone when it is let go of", () => {
  const {panel, shown, area} = walking();
  expect(area.hidden || area.hasAttribute("hidden")).toBe(true);
  shown.show(firstWalk, []);
  expect(area.hidden).toBe(false);
  shown.remove();
  expect(panel.querySelector(".walk-area")).toBeNull();
});

test("a press is a walk of one z, and dragging on draws the walk", () => {
  const {area, walks, fire} = walking();
  const [[x, y], [toX, toY]] = [onMap([-1, 1]), onMap([0.5, 0])];
  fire(area, "pointerdown", {button: 0, clientX: x, clientY: y});
  expect(walks.at(-1)).toEqual({from: [-1, 1], to: [-1, 1]});
  fire(area, "pointermove", {clientX: toX, clientY: toY});
  expect(walks.at(-1)!.from).toEqual([-1, 1]);
  expect(walks.at(-1)!.to[0]).toBeCloseTo(0.5, 6);
  fire(area, "pointerup", {});
  const {length} = walks;
  fire(area, "pointermove", {clientX: 0, clientY: 0});
  expect(walks).toHaveLength(length);
});

test("each end goes by keys, step by step, and not out of the slice; it says what is there", () => {
  const {shown, ends, walks, fire} = walking();
  shown.show({from: [-1, 0], to: [0, 0]}, ["3", "8"]);
  const [from, to] = ends;
  fire(to, "keydown", {key: "ArrowUp"});
  expect(walks.at(-1)!.to[1]).toBeGreaterThan(0);
  expect(walks.at(-1)!.from).toEqual([-1, 0]);
  fire(from, "keydown", {key: "ArrowLeft"});
  expect(walks.at(-1)!.from).toEqual([-1, 0]);
  fire(from, "keydown", {key: "End"});
  expect(walks.at(-1)!.from).toEqual([1, 0]);
  const {length} = walks;
  fire(from, "keydown", {key: "a"});
  expect(walks).toHaveLength(length);
  expect(from.getAttribute("aria-valuetext")).toContain("taken for 3");
  expect(to.getAttribute("aria-valuetext")).toContain("taken for 8");
});
