import {afterEach, describe, expect, test, vi} from "vitest";
import {asItComes} from "../../src/figures/chosen-values.js";
import {figureOf} from "../../src/figures/index.js";
import type {Frame} from "../../src/runs/run-state.js";
import {PLANE, planeScale} from "../../src/views/plane/plane-scale.js";
import {Pointing} from "../../src/widget/screen/pointing.js";
import {wordsOf} from "../../src/words/index.js";
import {openPage} from "./page.js";

const words = wordsOf("en");
const row = figureOf("mode-collapse");
const [{scene}] = asItComes(row).runs;
const [x0, y0] = scene.distribution.heaps!.centres;

afterEach(() => vi.unstubAllGlobals());

/** A run's section with both planes, each as large as its drawing. */
function section() {
  const {document, fire} = openPage(
    '<section data-run="run"><div class="panels"><div data-view="latent"></div><div data-view="plane"></div></div></section>'
  );
  const node = document.querySelector("section") as unknown as HTMLElement;
  const pointing = new Pointing(node, row, scene, words.ui, words.views.format);
  for (const svg of node.querySelectorAll(".overlay"))
    svg.getBoundingClientRect = () => ({left: 0, top: 0, width: PLANE}) as DOMRect;
  // linkedom does not know whose an element of a drawing is.
  for (const path of node.querySelectorAll(".picked"))
    Object.defineProperty(path, "ownerSVGElement", {value: path.parentNode});
  const panel = (view: string) => node.querySelector(`[data-view="${view}"]`)!;
  return {
    node,
    fire,
    pointing,
    panel,
    sentence: () => node.querySelector(".pick-line")?.textContent,
    rings: (view: string) =>
      panel(view).querySelector(".picked")?.getAttribute("d")?.match(/M/g)?.length ?? 0,
    slider: node.querySelector('input[type="range"]') as HTMLInputElement,
    select: node.querySelector("select") as unknown as HTMLSelectElement
  };
}

/** The second sample lands at the first mode; the third is not a number. */
const frame = {
  arrays: {
    latents: new Float32Array([0, 0, 1, 1, -1, 0]),
    samples: new Float32Array([10, 0, x0, y0, Number.NaN, 0])
  }
} as unknown as Frame;

describe("following z to x", () => {
  test("waits until there are numbers: the still has none", () => {
    const {slider, select, sentence, fire, panel} = section();
    expect([slider.disabled, select.disabled]).toEqual([true, true]);
    fire(panel("plane"), "pointermove", {clientX: PLANE / 2, clientY: PLANE / 2});
    expect(sentence()).toBe(words.ui.pointLater);
  });

  test("names the sample of a z as it was measured, and not as it was drawn", () => {
    const {pointing, slider, sentence, fire, rings} = section();
    pointing.show(frame);
    expect([slider.disabled, sentence()]).toEqual([false, words.ui.pointHint]);
    slider.value = "1";
    fire(slider, "input");
    expect(sentence()).toBe("z = (0.00, 0.00) goes to x = (10.00, 0.00).");
    expect([rings("latent"), rings("plane")]).toEqual([1, 1]);
    slider.value = "3";
    fire(slider, "input");
    expect(sentence()).toBe("z = (−1.00, 0.00) goes to x = (–, 0.00).");
    expect([rings("latent"), rings("plane")]).toEqual([1, 0]);
    slider.value = "0";
    fire(slider, "input");
    expect(sentence()).toBe(words.ui.pointHint);
  });

  test("names the z that land in a mode, chosen or pointed at", () => {
    const {pointing, select, sentence, fire, panel, rings} = section();
    pointing.show(frame);
    select.value = "0";
    fire(select, "input");
    expect(sentence()).toBe("Mode 1: 1 of the 3 z drawn here land in it.");
    expect([rings("latent"), rings("plane")]).toEqual([1, 1]);
    select.value = "";
    fire(select, "input");
    const scale = planeScale(scene.extent);
    fire(panel("plane"), "pointermove", {clientX: scale.x(x0) + 3, clientY: scale.y(y0)});
    expect(sentence()).toContain("Mode 1");
    fire(panel("plane"), "pointerleave");
    expect(sentence()).toBe(words.ui.pointHint);
  });
});
