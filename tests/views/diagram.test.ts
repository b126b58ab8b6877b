import {describe, expect, test} from "vitest";
import {planned} from "../../src/figures/plan.js";
import {howAGanWorks} from "../../src/figures/rows/how-a-gan-works.js";
import {frameOf} from "../../src/runs/recording.js";
import type {Frame} from "../../src/runs/run-state.js";
import {diagram} from "../../src/views/diagram/diagram.js";
import {boxes} from "../../src/views/diagram/places.js";
import {whoMoved} from "../../src/views/diagram/who-moved.js";
import {wordsOf} from "../../src/words/index.js";
import {readRecording} from "../../tools/site/prerender.js";

const [recorded] = readRecording("how-a-gan-works").runs;
const frame = frameOf(recorded);
const {scene} = planned(howAGanWorks, howAGanWorks.runs[0]);

/** The frame after so many updates of a round of n : m. */
function turned(place: number, [n, m]: readonly [number, number], more: Partial<Frame["turn"]> = {}): Frame {
  const schedule = {discriminatorSteps: n, generatorSteps: m};
  return {...frame, turn: {...frame.turn, place, schedule, ...more}};
}

describe("who moved last", () => {
  test.each([
    [0, [1, 1], ["generator"]],
    [1, [1, 1], ["discriminator"]],
    [2, [2, 3], ["discriminator"]],
    [3, [2, 3], ["generator"]],
    [0, [2, 3], ["generator"]],
    [0, [3, 0], ["discriminator"]]
  ] as const)("before place %i of a round of %j: %j", (place, turns, who) => {
    expect(whoMoved(turned(place, turns), 0)).toEqual(who);
  });

  test("is the one whom a hand moved, whatever the place in the round", () => {
    expect(whoMoved(turned(0, [1, 1], {outOfTurn: "discriminator"}), 0)).toEqual(["discriminator"]);
  });

  test("is the other where one is frozen, and nobody before the first update", () => {
    expect(whoMoved(turned(0, [1, 1], {frozen: ["generator"]}), 0)).toEqual(["discriminator"]);
    expect(whoMoved({...turned(0, [1, 1]), update: 0}, 0)).toEqual([]);
  });

  test("is both where many updates lie between two pictures", () => {
    expect(whoMoved(turned(1, [1, 1]), 5)).toEqual(["discriminator", "generator"]);
  });
});

describe("the diagram", () => {
  const drawn = (turn: Partial<Frame["turn"]>, pace = 0) =>
    diagram.draw(scene, {...frame, turn: {...frame.turn, ...turn}}, wordsOf().views, pace);
  const strong = (turn: Partial<Frame["turn"]>, pace?: number) =>
    drawn(turn, pace).layers.flatMap((layer) => (layer.class.includes("moved") ? [layer.class] : []));

  test("draws the way back to who moved last in bold, and no other", () => {
    expect(strong({outOfTurn: "discriminator"})).toEqual(["back back-d moved", "part part-d moved"]);
    expect(strong({outOfTurn: "generator"})).toEqual(["back back-g moved", "part part-g moved"]);
  });

  test("says so to those who hear it, with the losses that it shows", () => {
    const {label, layers} = drawn({outOfTurn: "discriminator"});
    expect(label).toContain("The last step was D’s.");
    const amounts = layers.flatMap((layer) =>
      layer.kind === "text" && layer.class.includes("amount") ? [layer.text] : []
    );
    expect(amounts).toHaveLength(2);
    for (const amount of amounts) expect(label).toContain(amount);
    expect(label).not.toContain("–");
  });

  test("leaves no sample outside of its box", () => {
    const far = frame.arrays.samples!.map((value, i) => (i % 3 === 0 ? 50 * value : value));
    const {layers} = diagram.draw(
      scene,
      {...frame, arrays: {...frame.arrays, samples: far}},
      wordsOf().views,
      0
    );
    const [dots] = layers.filter((layer) => layer.kind === "path" && layer.class === "generated small");
    const {x, y, width, height} = boxes.samples;
    const places = [...(dots as {d: string}).d.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, a, b]) => [
      Number(a),
      Number(b)
    ]);
    expect(places.length).toBeGreaterThan(20);
    for (const [a, b] of places) {
      expect(a >= x && a <= x + width).toBe(true);
      expect(b >= y && b <= y + height).toBe(true);
    }
  });
});
