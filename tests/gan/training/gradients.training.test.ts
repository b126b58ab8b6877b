import {describe, expect, test} from "vitest";
import {type ActivationName, activations} from "../../../src/gan/network/activations.js";
import type {RemedySpecification} from "../../../src/gan/remedies/index.js";
import type {Specification, SpecificationOverrides} from "../../../src/gan/training/specification.js";
import {createTrainer} from "../../../src/gan/training/trainer.js";
import {referenceGradient} from "../reference/autodiff.js";
import {gradientPenalty} from "../reference/losses.js";
import {shapes, worstLayerError} from "../reference/shapes.js";
import {
  backend,
  data,
  fallingR1,
  losses,
  refusal,
  remedies,
  remedy,
  small,
  title
} from "../reference/table.js";

/** The agreement asked for: |ours - autodiff's| / |autodiff's|, layer by layer, in 32-bit arithmetic. */
const TOLERANCE = 1e-4;

/** Compares both players' gradients before training and after 50 updates; returns the largest relative error. */
async function worstError(specification: Specification): Promise<number> {
  const trainer = createTrainer(await backend(), specification);
  let worst = 0;
  try {
    for (const updates of [0, 50]) {
      expect(trainer.advance(updates), "updates before something was not finite").toBe(updates);
      const state = trainer.save();
      for (const player of ["discriminator", "generator"] as const) {
        trainer.restore(state);
        const {loss, gradient} = await referenceGradient(specification, state, player);
        expect(Number.isFinite(loss)).toBe(true);
        expect(
          gradient.some((x) => x !== 0),
          `${player}'s gradient is not 0 throughout`
        ).toBe(true);
        worst = Math.max(
          worst,
          worstLayerError(trainer.gradient(player), gradient, shapes(specification, player))
        );
      }
      trainer.restore(state);
    }
  } finally {
    trainer.dispose();
  }
  return worst;
}

function withActivation(activation: ActivationName): SpecificationOverrides {
  return {generator: {network: {activation}}, discriminator: {network: {activation}}};
}

/** Where second derivatives come in, all activations are tried; elsewhere two of them. */
function activationsFor(loss: string, list: readonly RemedySpecification[]): ActivationName[] {
  const curved = list.some(({name}) => name === "r1" || name === "r2" || name === "unrolling");
  return curved || loss === "wasserstein-gradient-penalty"
    ? ["relu", "leaky-relu", "tanh"]
    : ["relu", "tanh"];
}

const sets: RemedySpecification[][] = [
  [],
  ...remedies.map((one) => [one]),
  [remedy("r1"), remedy("r2")],
  [fallingR1],
  [remedy("packing"), remedy("instance-noise")],
  [remedy("packing"), remedy("minibatch-deviation")],
  [remedy("spectral-normalization"), remedy("r1"), remedy("packing")],
  [remedy("unrolling"), remedy("packing"), remedy("instance-noise")],
  [remedy("unrolling"), remedy("label-smoothing")],
  [remedy("spectral-normalization"), remedy("minibatch-deviation"), remedy("label-smoothing")],
  [remedy("r2"), remedy("instance-noise"), remedy("spectral-normalization")]
];

for (const loss of losses)
  describe(title(loss), () => {
    for (const list of sets) {
      const names = list.map(({name}) => name);
      if (refusal(loss, names)) continue;
      for (const activation of activationsFor(loss.name, list))
        test(`${names.join(" + ") || "alone"}, ${activation}`, async () => {
          const specification = small({loss, remedies: list, ...withActivation(activation)});
          expect(await worstError(specification)).toBeLessThan(TOLERANCE);
        });
    }
  });

describe("an output that is bent", () => {
  for (const output of Object.keys(activations) as ActivationName[])
    for (const list of [[], [remedy("unrolling"), remedy("instance-noise")]])
      test([output, ...list.map(({name}) => name)].join(" + "), async () => {
        const specification = small({data: data.five, remedies: list, generator: {network: {output}}});
        expect(await worstError(specification)).toBeLessThan(TOLERANCE);
      });
});

describe("in other shapes", () => {
  const worlds = {
    "1-D data": {data: data.line, latent: {name: "uniform", dimension: 1}},
    "3-D data": {data: data.space, latent: {name: "gaussian", dimension: 2}},
    "5-D data": {data: data.five, latent: {name: "uniform", dimension: 7}}
  } satisfies Record<string, SpecificationOverrides>;
  const subjects: SpecificationOverrides[] = [
    {loss: {name: "minimax"}, remedies: [remedy("unrolling")]},
    {loss: {name: "least-squares"}, remedies: [remedy("minibatch-deviation"), remedy("packing")]},
    {loss: gradientPenalty.two, remedies: [remedy("spectral-normalization")]},
    {loss: gradientPenalty.one, remedies: [remedy("packing"), remedy("r1")]},
    {loss: {name: "hinge"}, remedies: [remedy("r2"), remedy("instance-noise")]}
  ];
  for (const [name, world] of Object.entries(worlds))
    for (const depth of [0, 1, 3])
      for (const subject of subjects) {
        // A spectrally normalised D that is one number times x has nothing left to learn: its gradient is 0.
        if (name === "1-D data" && depth === 0 && subject.remedies![0].name === "spectral-normalization")
          continue;
        test(`${name}, depth ${depth}, ${title(subject.loss!)} + ${subject.remedies!.map((r) => r.name)}`, async () => {
          const network = {depth, width: 5, activation: "tanh", bias: depth !== 1} as const;
          const specification = small({...world, ...subject, generator: {network}, discriminator: {network}});
          expect(await worstError(specification)).toBeLessThan(TOLERANCE);
        });
      }
});
