import {expect, test} from "vitest";
import {specificationOf} from "../../src/figures/figure-row.js";
import {theQuestion} from "../../src/figures/rows/the-question.js";
import {sceneOf} from "../../src/figures/scene.js";
import {frameOf} from "../../src/runs/recording.js";
import {heightsOver} from "../../src/views/landscape/heights.js";
import {shares} from "../../src/views/shares/shares.js";
import {wordsOf} from "../../src/words/index.js";
import {readRecording} from "../../tools/site/prerender.js";

test("samples heap up where they are: a share of them at each place of the grid", () => {
  const columns = 21;
  const plane = {low: [-1, -1], high: [1, 1]};
  const heights = heightsOver(Float32Array.of(0.5, -0.5, 0.5, -0.5, -1, 1), plane, {columns, rows: 11});
  // From -1 to 1 in 20 steps the first coordinate 0.5 is at 15; in 10 steps the second is between 2 and 3.
  const at = (row: number, column: number) => heights[row * columns + column];
  expect(at(10, 0)).toBeCloseTo(1 / 3, 6);
  expect(at(2, 15)).toBeCloseTo(at(3, 15), 6);
  expect(Math.max(...heights.subarray(0, 5 * columns))).toBe(Math.max(at(2, 15), at(3, 15)));
});

test("each mode's bar is as high as its share, and the line is at the share that each should have", () => {
  const [run] = theQuestion.runs;
  const frame = frameOf(readRecording("the-question").runs[0]);
  const measurement = {...frame.measurement, modes: 4, shares: [1, 0.5, 0, 0.25]};
  const specification = specificationOf(theQuestion, run);
  const scene = sceneOf(theQuestion, {
    ...specification,
    data: {name: "ring", modes: 4, radius: 1, deviation: 0.02}
  });
  const {layers} = shares.draw(scene, {...frame, measurement}, wordsOf().views, 0);
  const d = (name: string) =>
    layers.flatMap((layer) => ("d" in layer && layer.class === name ? layer.d : []))[0];
  const [base] = d("axis")
    .match(/\d+(?=H)/)!
    .map(Number);
  const bars = [...d("bar").matchAll(/v-([\d.]+)/g)].map(([, height]) => Number(height));
  expect(bars).toEqual([base, base / 2, base / 4]);
  expect(d("target")).toContain(`M0 ${0.75 * base}H`);
  const components = [9, 1].map((weight, k) => ({centre: [k, 0], deviation: 0.1, weight}));
  const uneven = sceneOf(theQuestion, {...specification, data: {name: "mixture", components}});
  const drawn = shares.draw(
    uneven,
    {...frame, measurement: {...measurement, modes: 2, shares: [0.9, 0.1]}},
    wordsOf().views,
    0
  );
  expect(drawn.label).toContain("They should have 90\u00a0%, 10\u00a0%.");
  const [target] = drawn.layers.flatMap((layer) => ("d" in layer && layer.class === "target" ? layer.d : []));
  expect(target).toBe(`M0 6H160M160 ${base - base / 10}H320`);
});
