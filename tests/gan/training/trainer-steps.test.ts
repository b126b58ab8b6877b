/** What acts on steps and not on gradients, seen in the weights after single steps of plain gradient descent. */
import {describe, expect, test} from "vitest";
import type {Player} from "../../../src/gan/player.js";
import type {RemedySpecification} from "../../../src/gan/remedies/index.js";
import type {SpecificationOverrides} from "../../../src/gan/training/specification.js";
import {createTrainer, type Trainer} from "../../../src/gan/training/trainer.js";
import {relativeError} from "../reference/shapes.js";
import {backend, small} from "../reference/table.js";

const RATE = 0.05;

async function open(overrides: SpecificationOverrides): Promise<Trainer> {
  const optimizer = {name: "gradient-descent", rate: RATE} as const;
  const players = {generator: {optimizer}, discriminator: {optimizer}};
  return createTrainer(await backend(), small({...players, ...overrides}));
}

/** The rate of the next update: how far its player moves, over its gradient. */
function rateOfNext(trainer: Trainer): {player: Player; rate: number} {
  const player = trainer.next;
  const before = trainer.save();
  const gradient = trainer.gradient(player);
  trainer.restore(before);
  trainer.advance(1);
  const moved = trainer.save()[player].parameters.map((x, i) => before[player].parameters[i] - x);
  const rate = Math.hypot(...moved) / Math.hypot(...gradient);
  expect(
    relativeError(
      moved,
      gradient.map((g) => rate * g)
    )
  ).toBeLessThan(1e-4);
  return {player, rate};
}

describe("learning rates", () => {
  const cases: [string, RemedySpecification[], (player: Player, update: number) => number][] = [
    ["plain", [], () => 1],
    [
      "two",
      [{name: "two-learning-rates", discriminatorFactor: 3}],
      (player) => (player === "discriminator" ? 3 : 1)
    ],
    [
      "linear decay",
      [{name: "rate-decay", shape: "linear", until: 8, floor: 0.25}],
      (_, update) => 0.25 + 0.75 * Math.max(0, 1 - update / 8)
    ],
    [
      "cosine decay and two",
      [
        {name: "rate-decay", shape: "cosine", until: 10, floor: 0.1},
        {name: "two-learning-rates", discriminatorFactor: 0.5}
      ],
      (player, update) =>
        (0.1 + 0.9 * (0.5 + 0.5 * Math.cos(Math.PI * Math.min(1, update / 10)))) *
        (player === "discriminator" ? 0.5 : 1)
    ]
  ];
  for (const [name, remedies, factor] of cases)
    test(name, async () => {
      const trainer = await open({remedies});
      for (let update = 0; update < 12; update++) {
        const {player, rate} = rateOfNext(trainer);
        expect(rate / (RATE * factor(player, update))).toBeCloseTo(1, 3);
      }
      trainer.dispose();
    });
});

test("simultaneous steps both start from the same weights", async () => {
  const trainer = await open({schedule: {discriminatorSteps: 1, generatorSteps: 1, simultaneous: true}});
  trainer.advance(10);
  const before = trainer.save();
  const gradients = {
    discriminator: trainer.gradient("discriminator"),
    generator: trainer.gradient("generator")
  };
  trainer.restore(before);
  expect(trainer.advance(1), "one round is two updates").toBe(2);
  const after = trainer.save();
  for (const player of ["discriminator", "generator"] as const) {
    const expected = before[player].parameters.map((x, i) => x - RATE * gradients[player][i]);
    expect(after[player].parameters).toEqual(expected);
  }
  trainer.dispose();
});

test("the critic is clipped after each of its steps, biases too, and G is not", async () => {
  const trainer = await open({loss: {name: "wasserstein-clipping", clip: 0.05}});
  const before = trainer.save().discriminator.parameters;
  const gradient = trainer.gradient("discriminator");
  trainer.restore({...trainer.save(), streams: (await open({})).save().streams});
  trainer.advance(1);
  const after = trainer.save().discriminator.parameters;
  const expected = before.map((x, i) => Math.fround(x - RATE * gradient[i]));
  expect(after).toEqual(expected.map((x) => Math.min(Math.fround(0.05), Math.max(Math.fround(-0.05), x))));
  trainer.advance(50);
  const {generator, discriminator} = trainer.save();
  expect(Math.max(...discriminator.parameters.map(Math.abs))).toBe(Math.fround(0.05));
  expect(Math.max(...generator.parameters.map(Math.abs))).toBeGreaterThan(0.05);
  trainer.dispose();
});

test.each([0, 0.8, 0.9999])(
  "the average is of G's steps only, none of its start, and G trains as if there were none: %d",
  async (decay) => {
    const trainer = await open({remedies: [{name: "generator-averaging", decay}]});
    const plain = await open({});
    const start = trainer.save().generator.parameters;
    expect(trainer.save().averaged?.parameters).toEqual(start);
    const trained: Float32Array[] = [];
    for (let update = 0; update < 10; update++) {
      const {next} = trainer;
      trainer.advance(1);
      const {generator, averaged} = trainer.save();
      if (next === "generator") trained.push(generator.parameters);
      // By the definition: decay^(steps since) for each of G's steps, divided by what they come to.
      const weights = trained.map((_, k) => decay ** (trained.length - 1 - k));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const expected =
        trained.length === 0
          ? start
          : start.map((_, i) => trained.reduce((sum, one, k) => sum + (weights[k] / total) * one[i], 0));
      expect(relativeError(averaged!.parameters, expected)).toBeLessThan(2e-6);
    }
    plain.advance(10);
    expect(trainer.checksum()).toBe(plain.checksum());
    // What is shown is the average.
    if (decay > 0) expect(trainer.observe().samples).not.toEqual(plain.observe().samples);
    else expect(trainer.observe().samples).toEqual(plain.observe().samples);
    trainer.reset("generator");
    expect(trainer.save().averaged?.parameters).toEqual(start);
    trainer.dispose();
    plain.dispose();
  }
);

describe("spectral normalisation", () => {
  /** The largest singular value, by many power iterations. */
  function norm(weights: Float32Array, inputs: number, outputs: number): number {
    let v = new Float64Array(outputs).fill(1);
    let size = 0;
    for (let iteration = 0; iteration < 2000; iteration++) {
      const u = Array.from({length: inputs}, (_, i) =>
        v.reduce((sum, x, j) => sum + x * weights[i * outputs + j], 0)
      );
      v = v.map((_, j) => u.reduce((sum, x, i) => sum + x * weights[i * outputs + j], 0));
      size = Math.hypot(...v);
      v = v.map((x) => x / size);
    }
    return Math.sqrt(size);
  }

  test.each([0, 100])("a linear D is 1-Lipschitz after %d updates", async (updates) => {
    const network = {depth: 0};
    const trainer = await open({remedies: [{name: "spectral-normalization"}], discriminator: {network}});
    trainer.advance(updates);
    const [zero, x, y] = trainer.evaluation.scores(Float32Array.of(0, 0, 1, 0, 0, 1));
    expect(Math.hypot(x - zero, y - zero)).toBeCloseTo(1, 5);
    trainer.dispose();
  });

  test.each([0, 200])(
    "the power iteration has found the norm of each layer after %d updates",
    async (updates) => {
      const trainer = await open({remedies: [{name: "spectral-normalization"}], loss: {name: "hinge"}});
      trainer.advance(updates);
      const {parameters, spectral} = trainer.save().discriminator;
      let offset = 0;
      for (const [l, [inputs, outputs]] of [
        [2, 8],
        [8, 8],
        [8, 1]
      ].entries()) {
        const weights = parameters.subarray(offset, offset + inputs * outputs);
        const [u, v] = [spectral![l], spectral![3 + l]];
        let estimate = 0;
        for (let i = 0; i < inputs; i++)
          for (let j = 0; j < outputs; j++) estimate += u[i] * weights[i * outputs + j] * v[j];
        expect(estimate / norm(weights, inputs, outputs)).toBeCloseTo(1, 2);
        offset += (inputs + 1) * outputs;
      }
      trainer.dispose();
    }
  );
});
