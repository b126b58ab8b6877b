import {beforeAll, describe, expect, test} from "vitest";
import type {Backend} from "../../src/gan/backends/backend.js";
import {openBackend} from "../../src/gan/backends/index.js";
import {createSpecification} from "../../src/gan/training/specification.js";
import {createTrainer} from "../../src/gan/training/trainer.js";
import {isJudged} from "../../src/runs/measurement.js";
import type {RunEvent, RunPlan} from "../../src/runs/plan.js";
import {Run} from "../../src/runs/run.js";

const network = {width: 8, depth: 1};
const specification = createSpecification({batch: 8, generator: {network}, discriminator: {network}});
const events: readonly RunEvent[] = [
  {at: 30, freeze: ["generator"], reset: "discriminator"},
  {at: 50, release: ["generator"]}
];

let backend: Backend;
beforeAll(async () => {
  backend = await openBackend({only: "wasm"});
});

function begin(part: Partial<RunPlan> = {}): Run {
  return new Run(backend, {specification, measureEvery: 20, events, ...part});
}

describe("a measured run", () => {
  test("does to the players what a hand would do, at the same updates", () => {
    const run = begin();
    run.advance(70);
    const byHand = createTrainer(backend, specification);
    byHand.advance(30);
    byHand.freeze("generator", true);
    byHand.reset("discriminator");
    byHand.advance(20);
    byHand.freeze("generator", false);
    byHand.advance(20);
    expect(run.trainer.checksum()).toBe(byHand.checksum());
  });

  test.each([0, -5, 2.5, Number.NaN])(
    "is refused if it would be measured every %s updates",
    (measureEvery) => {
      expect(() => begin({measureEvery})).toThrow(/measured every 1, 2, 3/);
    }
  );

  test("is the same however it is cut into calls", () => {
    const whole = begin();
    whole.advance(70);
    const pieces = begin();
    for (const updates of [1, 29, 3, 17, 20]) pieces.advance(updates);
    expect(pieces.trainer.checksum()).toBe(whole.trainer.checksum());
    expect(pieces.takeAdded()).toEqual(whole.takeAdded());
  });

  test("measures at its multiples, from the start, once each", () => {
    const run = begin();
    run.advance(45);
    expect(run.takeAdded().map(({update}) => update)).toEqual([0, 20, 40]);
    run.advance(15);
    expect(run.takeAdded().map(({update}) => update)).toEqual([60]);
  });

  test("leaves what was planned once a reader freezes a player", () => {
    const run = begin();
    run.advance(10);
    run.change({freeze: ["discriminator"]});
    run.advance(60);
    expect(run.trainer.frozen).toEqual(["discriminator"]);
  });

  test("stops where nobody may move", () => {
    const run = begin({events: []});
    run.change({freeze: ["discriminator", "generator"]});
    expect(run.advance(10)).toBe(0);
  });

  test("finds D's favourite point and the mean distance from it, by brute force", () => {
    const extent = {low: [-1.5, -1.5], high: [1.5, 1.5]};
    const run = begin({favourite: {size: 13, extent}});
    run.advance(40);
    const {arrays, measurement} = run.state({
      samples: {count: 2500},
      surface: {size: 13, sizeInPassing: 13, extent}
    });
    const {surface, samples = new Float32Array()} = arrays;
    const best = surface!.indexOf(Math.max(...surface!));
    const favourite = [-1.5 + 0.25 * (best % 13), -1.5 + 0.25 * Math.floor(best / 13)];
    expect(measurement.favourite).toEqual(favourite);
    let sum = 0;
    for (let i = 0; i < samples.length; i += 2)
      sum += Math.hypot(samples[i] - favourite[0], samples[i + 1] - favourite[1]);
    expect(measurement.distanceToFavourite).toBeCloseTo(sum / 2500, 10);
    const mean = [0, 1].map(
      (axis) => samples.filter((_, i) => i % 2 === axis).reduce((a, b) => a + b) / 2500
    );
    measurement.centre.forEach((value, axis) => {
      expect(value).toBeCloseTo(mean[axis], 5);
    });
  });

  test("single steps keep the plan: what is due is done, and what is to be measured is measured", () => {
    const run = begin({measureEvery: 5, events: [{at: 7, freeze: ["discriminator"]}]});
    const moved = Array.from({length: 12}, () => run.step("discriminator"));
    expect(moved).toEqual(Array.from({length: 12}, (_, i) => i < 7));
    expect(run.takeAdded().map(({update}) => update)).toEqual([0, 5]);
    expect(run.trainer.frozen).toEqual(["discriminator"]);
  });

  test("single steps are the updates that the round would have made", () => {
    const steps = begin({measureEvery: 5, events: []});
    const rounds = begin({measureEvery: 5, events: []});
    for (let i = 0; i < 10; i++) {
      steps.step("discriminator");
      steps.step("generator");
    }
    rounds.advance(20);
    expect(steps.trainer.checksum()).toBe(rounds.trainer.checksum());
    expect(steps.takeAdded()).toEqual(rounds.takeAdded());
  });

  test("a state says who was moved out of turn last, until the round goes on", () => {
    const run = begin({measureEvery: 5, events: []});
    expect(run.state({}).turn.outOfTurn).toBeUndefined();
    run.step("generator");
    expect(run.state({}).turn.outOfTurn).toBe("generator");
    run.advance(1);
    expect(run.state({}).turn.outOfTurn).toBeUndefined();
  });

  test("what a hand did to the players, planned as events, makes the same run again", () => {
    const first = begin();
    first.advance(10);
    first.change({schedule: {discriminatorSteps: 1, generatorSteps: 5}});
    first.advance(17);
    first.change({freeze: ["discriminator"]});
    first.advance(9);
    first.change({release: ["discriminator"], reset: "generator"});
    first.advance(30);
    const again = begin({events: first.events});
    again.advance(66);
    expect(again.trainer.checksum()).toBe(first.trainer.checksum());
    expect(again.events).toEqual(first.events);
    expect(again.takeAdded()).toEqual(first.takeAdded());
  });

  test("a state in passing leaves D's judgement out, unless the picture shows it anyway", () => {
    const run = begin();
    expect(isJudged(run.state({samples: {count: 1}}).measurement)).toBe(true);
    expect(isJudged(run.state({samples: {count: 1}}, {passing: true}).measurement)).toBe(false);
    expect(isJudged(run.state({pushes: {count: 1}}, {passing: true}).measurement)).toBe(true);
  });
});
