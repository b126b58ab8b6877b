import {describe, expect, test} from "vitest";
import {specificationOf} from "../../src/figures/figure-row.js";
import {turns} from "../../src/figures/rows/turns.js";
import {sceneOf} from "../../src/figures/scene.js";
import type {Player} from "../../src/gan/player.js";
import {frameOf} from "../../src/runs/recording.js";
import type {Frame} from "../../src/runs/run-state.js";
import type {Layer} from "../../src/views/drawing/layer.js";
import {metronome} from "../../src/views/metronome/metronome.js";
import {wordsOf} from "../../src/words/index.js";
import {readRecording} from "../../tools/site/prerender.js";

const [recorded] = readRecording("turns").runs;

interface State {
  readonly turn?: number;
  readonly frozen?: readonly Player[];
  readonly pace?: number;
}

function draw(n: number, m: number, {turn = 0, frozen = [], pace = 0}: State = {}) {
  const frame = frameOf(recorded);
  const next: Player = turn < n ? "discriminator" : "generator";
  const schedule = {discriminatorSteps: n, generatorSteps: m};
  const now: Frame = {...frame, turn: {place: turn, next, frozen, schedule}};
  const scene = sceneOf(turns, specificationOf(turns, turns.runs[0], {n, m}));
  const panel = metronome.draw(scene, now, wordsOf().views, pace);
  const beats = (words: string) =>
    panel.layers
      .filter(
        (layer): layer is Extract<Layer, {kind: "path"}> => layer.class === words && layer.kind === "path"
      )
      .reduce((count, {d}) => count + (d.match(/M/g)?.length ?? 0), 0);
  return {panel, beats};
}

describe("the metronome", () => {
  test.each([
    [1, 10],
    [20, 20],
    [100, 100],
    [0, 3]
  ])("shows every beat of %i : %i, inside the picture", (n, m) => {
    const {panel, beats} = draw(n, m);
    expect(beats("beat beat-d to-come")).toBe(n);
    expect(beats("beat beat-g to-come")).toBe(m);
    for (const layer of panel.layers)
      if (layer.kind === "path")
        for (const [, x] of layer.d.matchAll(/M(-?[\d.]+)/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(panel.width);
        }
  });

  test("fills what is over in this round, and marks the next", () => {
    const {panel, beats} = draw(2, 5, {turn: 4});
    expect([beats("beat beat-d"), beats("beat beat-d to-come")]).toEqual([2, 0]);
    expect([beats("beat beat-g"), beats("beat beat-g to-come")]).toEqual([2, 3]);
    expect(beats("beat-next")).toBe(1);
    expect(panel.label).toBe("A round: 2 steps of D, then 5 steps of G. The next step is G’s.");
  });

  test("underlines the beat that comes next", () => {
    const {panel} = draw(2, 5, {turn: 4});
    const start = (name: string) =>
      panel.layers.flatMap((layer) => (layer.class === name && "d" in layer && layer.d) || [])[0];
    const left = (d: string) => Number(d.match(/M([\d.]+)/)![1]);
    const slot = Number(start("beat-next").match(/h([\d.]+)/)![1]);
    // The first disc that is to come is inside of the line below it.
    const inside = left(start("beat beat-g to-come")) - left(start("beat-next"));
    expect(inside).toBeGreaterThan(0);
    expect(inside).toBeLessThan(slot / 2);
  });

  test("keeps calm when rounds go by too fast: one picture is like the next", () => {
    const pictures = [0, 4, 10].map((turn) => draw(1, 10, {turn, pace: 30}).panel);
    expect(pictures[1]).toEqual(pictures[0]);
    expect(pictures[2]).toEqual(pictures[0]);
    expect(pictures[0].label).toContain("faster than the eye");
    expect(draw(20, 20, {turn: 4, pace: 3}).beats("beat-next")).toBe(1);
  });

  test("says who is frozen", () => {
    const {panel, beats} = draw(1, 1, {turn: 1, frozen: ["discriminator"]});
    expect(beats("beat beat-d frozen")).toBe(1);
    expect(panel.label).toContain("The next step is G’s. D is frozen");
    expect(draw(1, 1, {frozen: ["discriminator", "generator"]}).panel.label).not.toContain("next");
  });
});
