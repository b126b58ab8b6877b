/** Blow-ups: noticed within one update, with the state before kept and the cause named. */
import {describe, expect, test} from "vitest";
import type {ActivationName} from "../../../src/gan/network/activations.js";
import type {OptimizerSpecification} from "../../../src/gan/optimizers/index.js";
import type {Player} from "../../../src/gan/player.js";
import type {Specification, SpecificationOverrides} from "../../../src/gan/training/specification.js";
import {createTrainer, type Trainer, type TrainerState} from "../../../src/gan/training/trainer.js";
import {forward} from "../reference/float64-network.js";
import {gradientPenalty} from "../reference/losses.js";
import {shapes} from "../reference/shapes.js";
import {backend, losses, optimizerCases, optimizers, remedy, small, title} from "../reference/table.js";

/** Beyond this a 32-bit float is infinite. */
const LARGEST = 3.4e38;

async function open(overrides: SpecificationOverrides): Promise<Trainer> {
  return createTrainer(await backend(), small(overrides));
}

function withOptimizer(
  optimizer: OptimizerSpecification,
  activation: ActivationName = "relu"
): SpecificationOverrides {
  const player = {network: {activation}, optimizer};
  return {generator: player, discriminator: player};
}

/** Advances one update at a time until it fails; returns the state before the failure. */
function advanceUntilFailure(trainer: Trainer, limit: number): TrainerState {
  for (let i = 0; i < limit; i++) {
    const before = trainer.save();
    if (trainer.advance(1) === 0) return before;
  }
  return expect.fail(`no failure in ${limit} updates`);
}

describe("a learning rate far too high", () => {
  const rate = 1e40;
  for (const one of optimizers)
    test(`${one.name}: the first step is not taken`, async () => {
      const trainer = await open(withOptimizer({...one, rate}));
      const before = trainer.save();
      expect(trainer.advance(10)).toBe(0);
      expect(trainer.failure).toEqual({update: 1, player: "discriminator", cause: "weights"});
      expect(trainer.save()).toEqual({...before, failure: trainer.failure});
      trainer.dispose();
    });

  test("of G alone", async () => {
    const trainer = await open({generator: {optimizer: {name: "gradient-descent", rate}}});
    const before = advanceUntilFailure(trainer, 10);
    expect(trainer.failure).toEqual({update: 2, player: "generator", cause: "weights"});
    expect(trainer.save()).toEqual({...before, failure: trainer.failure});
    trainer.dispose();
  });

  test.each<Player>(["generator", "discriminator"])(
    "of %s, in simultaneous steps: neither is taken",
    async (player) => {
      for (const remedies of [[], [remedy("spectral-normalization")]]) {
        const trainer = await open({
          [player]: {optimizer: {...optimizerCases.adam, rate}},
          schedule: {discriminatorSteps: 1, generatorSteps: 1, simultaneous: true},
          remedies
        });
        const before = trainer.save();
        const scores = trainer.evaluation.scores(Float32Array.of(1, 2));
        expect(trainer.advance(2)).toBe(0);
        expect(trainer.failure).toMatchObject({player, cause: "weights"});
        expect(trainer.save()).toEqual({...before, failure: trainer.failure});
        expect(trainer.evaluation.scores(Float32Array.of(1, 2))).toEqual(scores);
        trainer.dispose();
      }
    }
  );
});

test("advance returns fewer updates and then none, until a reset", async () => {
  const trainer = await open(withOptimizer({name: "gradient-descent", rate: 1e12}));
  const first = trainer.advance(1000);
  expect(first).toBeLessThan(1000);
  expect(trainer.update).toBe(first);
  expect(trainer.failure!.update).toBe(first + 1);
  const {failure} = trainer;
  expect(trainer.advance(5)).toBe(0);
  expect(trainer.failure).toEqual(failure);
  trainer.reset("generator");
  trainer.reset("discriminator");
  expect(trainer.failure).toBeNull();
  expect(trainer.advance(1)).toBe(1);
  trainer.dispose();
});

test("a failure is part of the saved state, and an older state is free of it", async () => {
  const trainer = await open(withOptimizer({name: "gradient-descent", rate: 1e12}));
  const before = trainer.save();
  trainer.advance(1000);
  const failed = trainer.save();
  trainer.restore(before);
  expect(trainer.failure).toBeNull();
  expect(trainer.advance(1)).toBe(1);
  trainer.restore(failed);
  expect(trainer.failure).toEqual(failed.failure);
  expect(trainer.advance(1)).toBe(0);
  trainer.dispose();
});

test("the cause is where the first number went wrong", async () => {
  const causes = new Map<string, SpecificationOverrides>([
    // Weights of 1e20 in three layers: samples of 1e60.
    ["samples", {generator: {optimizer: {name: "adam", rate: 1e20, beta1: 0.5, beta2: 0.9}}}],
    ["scores", {discriminator: {optimizer: {name: "adam", rate: 1e20, beta1: 0.5, beta2: 0.9}}}],
    // D's gradient at a sample, 1e30, is a number; times a weight of 1e15, in the penalty's gradient, it is none.
    [
      "gradient",
      {
        discriminator: {network: {depth: 1, width: 1, bias: false, initial: [1e15, 1e15, 1e15]}},
        loss: gradientPenalty.two
      }
    ],
    ["weights", {discriminator: {optimizer: {name: "adam", rate: 1e39, beta1: 0.5, beta2: 0.9}}}]
  ]);
  for (const [cause, overrides] of causes) {
    const trainer = await open(overrides);
    trainer.advance(10);
    expect(trainer.failure?.cause, cause).toBe(cause);
    trainer.dispose();
  }
});

test("samples that are no numbers are noticed, though D's relu makes zeros of them", async () => {
  const trainer = await open({
    latent: {name: "constant", dimension: 1},
    // Two hidden units of 1e30 that cancel: infinity less infinity.
    generator: {network: {depth: 1, width: 2, bias: false, initial: [1e30, 1e30, 1e30, 1e30, -1e30, -1e30]}}
  });
  expect(trainer.advance(1)).toBe(0);
  expect(trainer.failure).toEqual({update: 1, player: "discriminator", cause: "samples"});
  trainer.dispose();
});

/** Whether G's samples or D's scores, at the present weights, are too large for 32 bits. */
function overflows(specification: Specification, {generator, discriminator}: TrainerState): boolean {
  const latents = Array.from({length: 12}, (_, i) => [Math.sin(i), Math.cos(3 * i), Math.sin(7 * i)]);
  const through = (player: Player, parameters: Float32Array, rows: number[][]) =>
    forward(shapes(specification, player), specification[player].network, Float64Array.from(parameters), rows)
      .outputs;
  const samples = through("generator", generator.parameters, latents);
  const scores = through("discriminator", discriminator.parameters, samples);
  return [...samples, ...scores].flat().some((x) => !(Math.abs(x) < LARGEST));
}

describe("whatever the learning rate, weights stay finite, and what overflows is noticed at the next update", () => {
  for (const loss of losses)
    for (const activation of ["relu", "leaky-relu", "tanh"] satisfies ActivationName[])
      test(`${title(loss)}, ${activation}`, async () => {
        for (const name of ["adam", "gradient-descent"] as const)
          for (let power = 3; power <= 38; power += 5) {
            const rate = 10 ** power;
            const optimizer = name === "adam" ? {name, rate, beta1: 0.5, beta2: 0.9} : {name, rate};
            const trainer = await open({loss, ...withOptimizer(optimizer, activation)});
            let before = trainer.save();
            for (let update = 0; update < 12 && trainer.advance(1) === 1; update++) {
              const label = `${name} at ${rate}, update ${trainer.update}`;
              if (overflows(trainer.specification, before))
                expect.fail(`${label}: went on after an overflow`);
              before = trainer.save();
              const weights = [...before.generator.parameters, ...before.discriminator.parameters];
              if (!weights.every(Number.isFinite)) expect.fail(`${label}: a weight is not finite`);
            }
            if (trainer.failure) expect(trainer.save()).toEqual({...before, failure: trainer.failure});
            trainer.dispose();
          }
      });
});
