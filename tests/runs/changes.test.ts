/** What a reader does to the players in the middle of a run. */
import fc from "fast-check";
import {beforeAll, describe, expect, test} from "vitest";
import type {Backend} from "../../src/gan/backends/backend.js";
import {openBackend} from "../../src/gan/backends/index.js";
import {Refusal} from "../../src/gan/numbers/refusal.js";
import {createSpecification} from "../../src/gan/training/specification.js";
import {createTrainer} from "../../src/gan/training/trainer.js";
import type {Change} from "../../src/runs/plan.js";
import {Run} from "../../src/runs/run.js";
import {change as anyChange} from "./any-events.js";

const network = {width: 5, depth: 1};
const specification = createSpecification({
  batch: 4,
  generator: {network},
  discriminator: {network},
  remedies: [{name: "generator-averaging", decay: 0.9}]
});

let backend: Backend;
beforeAll(async () => {
  backend = await openBackend({only: "wasm"});
});

function begin(events?: Run["plan"]["events"]): Run {
  return new Run(backend, {specification, measureEvery: 10, events});
}

describe("another learning rate", () => {
  test("is taken from the next update on, and the optimiser's memory is kept", () => {
    const run = begin();
    run.advance(10);
    run.change({rates: {generator: 0.02}});
    run.advance(10);
    const byHand = createTrainer(backend, specification);
    byHand.advance(10);
    const {scalars} = byHand.save().generator;
    byHand.setRate("generator", 0.02);
    expect(byHand.save().generator.scalars).toEqual(scalars);
    byHand.advance(10);
    expect(run.trainer.checksum()).toBe(byHand.checksum());
    const untouched = begin();
    untouched.advance(20);
    expect(run.trainer.checksum()).not.toBe(untouched.trainer.checksum());
  });

  test("the same as before changes nothing", () => {
    const run = begin();
    run.advance(7);
    const {rate} = specification.generator.optimizer;
    run.change({rates: {generator: rate, discriminator: rate}});
    run.advance(7);
    const untouched = begin();
    untouched.advance(14);
    expect(run.trainer.checksum()).toBe(untouched.trainer.checksum());
  });

  test("goes with the state that is saved", () => {
    const trainer = createTrainer(backend, specification);
    trainer.advance(5);
    trainer.setRate("discriminator", 0.05);
    const other = createTrainer(backend, specification);
    other.restore(structuredClone(trainer.save()));
    for (const one of [trainer, other]) one.advance(5);
    expect(other.checksum()).toBe(trainer.checksum());
  });
});

describe("changes in the middle of a run", () => {
  test("planned as events, make the same run again to the bit, however both are cut into pieces", () => {
    const piece = fc.record({
      updates: fc.nat({max: 17}),
      step: fc.boolean(),
      change: fc.option(anyChange, {nil: null})
    });
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 7}),
        fc.array(fc.nat({max: 13}), {maxLength: 5}),
        (pieces, cuts) => {
          const first = begin([
            {at: 9, freeze: ["generator"]},
            {at: 21, release: ["generator"]}
          ]);
          for (const {updates, step, change} of pieces) {
            // A step is a piece of one update; out of its turn it would be none of the run's own.
            if (step && !first.trainer.frozen.includes(first.trainer.next)) first.advance(1);
            first.advance(updates);
            if (change) tryTo(() => first.change(change));
          }
          const end = first.trainer.update;
          const again = begin(first.events);
          again.advance(end);
          const cut = begin(first.events);
          for (const updates of cuts) cut.advance(Math.min(updates, end - cut.trainer.update));
          cut.advance(end - cut.trainer.update);
          // What is planned is done when the next update is asked for.
          for (const run of [first, again, cut]) run.advance(1);
          for (const run of [again, cut]) {
            expect(run.trainer.update).toBe(first.trainer.update);
            expect(run.trainer.checksum()).toBe(first.trainer.checksum());
          }
          const history = first.takeAdded();
          expect(again.takeAdded()).toEqual(history);
          expect(cut.takeAdded()).toEqual(history);
          for (const run of [first, again, cut]) run.dispose();
        }
      ),
      {numRuns: 60}
    );
  });

  test("one of n and m may stay as it is", () => {
    const run = begin();
    run.change({schedule: {generatorSteps: 4}});
    expect(run.trainer.schedule).toEqual({discriminatorSteps: 1, generatorSteps: 4});
    run.change({schedule: {discriminatorSteps: 0}});
    expect(run.trainer.schedule).toEqual({discriminatorSteps: 0, generatorSteps: 4});
  });

  const refused: readonly (readonly [string, Change])[] = [
    ["schedule-of-zeros", {schedule: {discriminatorSteps: 0, generatorSteps: 0}}],
    ["schedule-of-zeros", {freeze: ["generator"], schedule: {discriminatorSteps: 0}}],
    ["not-an-integer-in-range", {schedule: {generatorSteps: 101}}],
    ["not-an-integer-in-range", {reset: "generator", schedule: {generatorSteps: 1.5}}],
    ["learning-rate", {rates: {generator: -1}}],
    ["learning-rate", {rates: {generator: 0.01, discriminator: Number.NaN}}],
    ["learning-rate", {schedule: {generatorSteps: 3}, rates: {discriminator: Infinity}}]
  ];
  test.each(refused)(
    "that the engine does not do are refused (%s), and nothing of them is done",
    (code, change) => {
      const plan = [
        {at: 5, schedule: {generatorSteps: 0}},
        {at: 30, freeze: ["generator"] as const}
      ];
      const run = begin(plan);
      run.advance(5);
      const before = run.trainer.save();
      expect(() => run.change(change)).toThrow(expect.objectContaining({name: "Refusal", code}));
      expect(run.trainer.save()).toEqual(before);
      expect(run.events).toEqual([]);
      run.advance(40);
      const untouched = begin(plan);
      untouched.advance(45);
      expect(run.trainer.checksum()).toBe(untouched.trainer.checksum());
      expect(run.events).toEqual(untouched.events);
    }
  );

  test("a plan with such an event is refused before anything is made", () => {
    const {allocated} = backend;
    expect(() =>
      begin([
        {at: 3, schedule: {generatorSteps: 0}},
        {at: 5, schedule: {discriminatorSteps: 0}}
      ])
    ).toThrow(Refusal);
    expect(backend.allocated).toBe(allocated);
  });
});

function tryTo(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
