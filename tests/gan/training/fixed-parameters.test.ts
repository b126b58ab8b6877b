/** Networks of which only some parameters train: their gradients, their steps, and generators that are one number. */
import {describe, expect, test} from "vitest";
import type {Player} from "../../../src/gan/player.js";
import type {RemedySpecification} from "../../../src/gan/remedies/index.js";
import type {Specification, SpecificationOverrides} from "../../../src/gan/training/specification.js";
import {createTrainer, type Trainer} from "../../../src/gan/training/trainer.js";
import {referenceGradient} from "../reference/autodiff.js";
import {relativeError} from "../reference/shapes.js";
import {backend, data, losses, optimizers, refusal, remedy, small, title} from "../reference/table.js";
import {refuses} from "../refuses.js";

async function open(overrides: SpecificationOverrides | Specification): Promise<Trainer> {
  return createTrainer(await backend(), small(overrides));
}

/** Two parameters of three train. */
const pattern = (length: number) => Array.from({length}, (_, i) => i % 3 !== 1);

/** The run with `pattern` laid over both players' parameters. */
async function partly(overrides: SpecificationOverrides): Promise<Specification> {
  const trainer = await open(overrides);
  const {generator, discriminator} = trainer.save();
  trainer.dispose();
  const over = (player: Player, {length}: Float32Array) => ({
    ...overrides[player],
    network: {...overrides[player]?.network, trainable: pattern(length)}
  });
  return small({
    ...overrides,
    generator: over("generator", generator.parameters),
    discriminator: over("discriminator", discriminator.parameters)
  });
}

const sets: RemedySpecification[][] = [
  [],
  [remedy("r1"), remedy("r2")],
  [remedy("unrolling")],
  [remedy("packing"), remedy("instance-noise")],
  [remedy("minibatch-deviation")],
  [remedy("generator-averaging"), remedy("two-learning-rates")]
];

for (const loss of losses)
  for (const list of sets) {
    const names = list.map(({name}) => name);
    if (refusal(loss, names)) continue;
    describe(`${title(loss)}, ${names.join(" + ") || "alone"}`, () => {
      test("gradients are autodiff's where a parameter trains and 0 elsewhere", async () => {
        const specification = await partly({loss, remedies: list});
        const trainer = await open(specification);
        trainer.advance(30);
        const state = trainer.save();
        for (const player of ["discriminator", "generator"] as const) {
          trainer.restore(state);
          const {gradient} = await referenceGradient(specification, state, player);
          const moves = pattern(gradient.length);
          const expected = gradient.map((x, i) => (moves[i] ? x : 0));
          expect(expected.some((x) => x !== 0)).toBe(true);
          expect(relativeError(trainer.gradient(player), expected)).toBeLessThan(1e-4);
        }
        trainer.dispose();
      });

      test("30 updates move those that train and keep the others to the bit, in one go or saved half-way", async () => {
        const specification = await partly({loss, remedies: list});
        const whole = await open(specification);
        const before = whole.save();
        whole.advance(30);
        const after = whole.save();
        for (const player of ["discriminator", "generator"] as const) {
          const moved = after[player].parameters.map((x, i) => x - before[player].parameters[i]);
          const moves = pattern(moved.length);
          expect(moved.filter((x, i) => !moves[i] && x !== 0)).toHaveLength(0);
          // relu leaves a unit or two without a gradient.
          expect(moved.filter((x, i) => moves[i] && x !== 0).length).toBeGreaterThan(0.4 * moved.length);
        }
        const [first, second] = [await open(specification), await open(specification)];
        first.advance(13);
        second.restore(structuredClone(first.save()));
        second.advance(17);
        expect(second.save()).toEqual(after);
        for (const trainer of [whole, first, second]) trainer.dispose();
      });
    });
  }

test.each(optimizers)("$name does not move what is fixed, though a clip would", async (optimizer) => {
  const network = {depth: 0, initial: [3, -4, 5], trainable: [false, true, false]};
  const trainer = await open({
    loss: {name: "wasserstein-clipping", clip: 0.5},
    discriminator: {network, optimizer}
  });
  trainer.advance(20);
  const [x, y, bias] = trainer.save().discriminator.parameters;
  expect([x, bias]).toEqual([3, 5]);
  expect(Math.abs(y)).toBeLessThanOrEqual(0.5);
  trainer.dispose();
});

describe("a generator of one number", () => {
  const descent = {name: "gradient-descent", rate: 0.1} as const;

  test("the line (theta, z) of Wasserstein GAN, example 1, walks along a linear critic at a steady pace", async () => {
    const trainer = await open({
      data: {name: "parallel-lines"},
      latent: {name: "uniform", dimension: 1},
      // z on [-1, 1] becomes (theta, (z + 1) / 2).
      generator: {
        network: {depth: 0, initial: [0, 0.5, 2, 0.5], trainable: [false, false, true, false]},
        optimizer: descent
      },
      discriminator: {network: {depth: 0, initial: [-1, 7, 0]}},
      loss: {name: "wasserstein-gradient-penalty", weight: 0, sides: "two"},
      schedule: {discriminatorSteps: 0, generatorSteps: 1}
    });
    const {samples, scoring} = trainer.observe();
    const [first, second] = [0, 1].map((axis) => samples.filter((_, i) => i % 2 === axis));
    expect(new Set(first)).toEqual(new Set([2]));
    expect(Math.min(...second)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...second)).toBeLessThanOrEqual(1);
    // Only theta counts: the slope of 7 along z moves nothing.
    expect(scoring.generatorGradientNorm).toBeCloseTo(1, 6);
    trainer.advance(15);
    const {parameters} = trainer.save().generator;
    expect(parameters[2]).toBeCloseTo(2 - 15 * 0.1, 5);
    expect([...parameters].filter((_, i) => i !== 2)).toEqual([0, 0.5, 0.5]);
    trainer.dispose();
  });

  test("x = theta + s z comes home under a trained critic and keeps its spread s", async () => {
    const trainer = await open({
      data: {name: "mixture", components: [{centre: [0], deviation: 0.5, weight: 1}]},
      latent: {name: "gaussian", dimension: 1},
      batch: 64,
      generator: {
        network: {depth: 0, initial: [0.5, 6], trainable: [false, true]},
        optimizer: {name: "adam", rate: 0.01, beta1: 0.5, beta2: 0.9}
      },
      loss: {name: "wasserstein-gradient-penalty", weight: 1, sides: "one"},
      schedule: {discriminatorSteps: 5, generatorSteps: 1}
    });
    trainer.advance(6000);
    const [s, theta] = trainer.save().generator.parameters;
    expect(s).toBe(0.5);
    expect(Math.abs(theta)).toBeLessThan(0.3);
    trainer.dispose();
  });

  test("the Dirac-GAN with theta as the bias is the one with theta as the weight", async () => {
    const dirac = (network: {bias: boolean; initial: number[]; trainable?: boolean[]}) =>
      open({
        data: {name: "point", at: [0]},
        latent: {name: "constant", dimension: 1},
        generator: {network: {depth: 0, ...network}, optimizer: descent},
        discriminator: {network: {depth: 0, bias: false, initial: [1]}, optimizer: descent},
        loss: {name: "minimax"},
        batch: 1
      });
    const weight = await dirac({bias: false, initial: [1]});
    const bias = await dirac({bias: true, initial: [0, 1], trainable: [false, true]});
    weight.advance(200);
    bias.advance(200);
    expect(bias.save().generator.parameters[1]).toBe(weight.save().generator.parameters[0]);
    expect(bias.save().discriminator.parameters).toEqual(weight.save().discriminator.parameters);
    for (const trainer of [weight, bias]) trainer.dispose();
  });
});

describe("what is refused", () => {
  test.each<Player>(["generator", "discriminator"])("a list of the wrong length, for %s", async (player) => {
    await expect(open({data: data.line, [player]: {network: {depth: 0, trainable: [true]}}})).rejects.toThrow(
      refuses("number-of-trainable", {given: 1})
    );
    await expect(open({[player]: {network: {depth: 0, trainable: [true]}}})).rejects.toThrow(
      refuses("number-of-trainable", {given: 1})
    );
  });

  test("spectral normalisation of a network with a fixed parameter", async () => {
    const network = {depth: 0, trainable: [true, false, true]};
    const asked = open({discriminator: {network}, remedies: [remedy("spectral-normalization")]});
    await expect(asked).rejects.toThrow(refuses("spectral-normalization-with-fixed"));
  });
});
