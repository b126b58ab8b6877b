import {describe, expect, test} from "vitest";
import {createLoss} from "../../../src/gan/losses/index.js";
import type {PairFunction, ScoreFunction} from "../../../src/gan/losses/loss.js";
import {type ActivationName, activations} from "../../../src/gan/network/activations.js";
import type {RemedySpecification} from "../../../src/gan/remedies/index.js";
import type {Specification} from "../../../src/gan/training/specification.js";
import {createTrainer} from "../../../src/gan/training/trainer.js";
import {differencedGradient} from "../reference/float64.js";
import {lossReferences} from "../reference/losses.js";
import {shapes, worstLayerError} from "../reference/shapes.js";
import {backend, data, fallingR1, losses, refusal, remedy, small, title} from "../reference/table.js";

const TOLERANCE = 1e-4;

/** The largest relative error of both players' gradients, before training and after 50 updates. */
async function worstError(specification: Specification): Promise<number> {
  const trainer = createTrainer(await backend(), specification);
  let worst = 0;
  try {
    for (const updates of [0, 50]) {
      expect(trainer.advance(updates), "updates before something was not finite").toBe(updates);
      const state = trainer.save();
      for (const player of ["discriminator", "generator"] as const) {
        trainer.restore(state);
        const theirs = differencedGradient(specification, state, player);
        worst = Math.max(
          worst,
          worstLayerError(trainer.gradient(player), theirs, shapes(specification, player))
        );
      }
      trainer.restore(state);
    }
  } finally {
    trainer.dispose();
  }
  return worst;
}

const sets: RemedySpecification[][] = [
  [],
  [remedy("r1")],
  [fallingR1],
  [remedy("r2"), remedy("packing")],
  [remedy("unrolling"), remedy("label-smoothing")],
  [remedy("unrolling"), remedy("packing")]
];

for (const loss of losses)
  describe(title(loss), () => {
    for (const remedies of sets) {
      const names = remedies.map(({name}) => name);
      if (refusal(loss, names)) continue;
      for (const activation of ["relu", "leaky-relu", "tanh"] satisfies ActivationName[])
        test(`${names.join(" + ") || "alone"}, ${activation}`, async () => {
          const network = {width: 6, activation} as const;
          const world = activation === "leaky-relu" ? {data: data.space} : {};
          const specification = small({
            loss,
            remedies,
            batch: 6,
            ...world,
            generator: {network},
            discriminator: {network}
          });
          expect(await worstError(specification)).toBeLessThan(TOLERANCE);
        });
    }
  });

describe("an output that is bent", () => {
  const bent = [remedy("unrolling"), remedy("packing")];
  for (const output of Object.keys(activations) as ActivationName[])
    for (const remedies of [[], bent])
      test(`${output}${remedies.length > 0 ? ", unrolled" : ""}`, async () => {
        const network = {width: 6, activation: "leaky-relu"} as const;
        const generator = {network: {...network, output}};
        const specification = small({remedies, batch: 6, generator, discriminator: {network}});
        expect(await worstError(specification)).toBeLessThan(TOLERANCE);
      });
});

describe("as functions of one score", () => {
  const scores = [-40, -3.3, -1.2, -0.4, 0, 0.3, 1.7, 2.9, 40];

  /** The first and the second derivative of `value` by central differences. */
  function expectDerivatives({value, derivative, secondDerivative}: ScoreFunction, s: number): void {
    const h = 1e-4;
    expect(derivative(s)).toBeCloseTo((value(s + h) - value(s - h)) / (2 * h), 6);
    expect(secondDerivative(s)).toBeCloseTo((derivative(s + h) - derivative(s - h)) / (2 * h), 6);
  }

  /** Its values are those of the reference, and its two slopes those of central differences. */
  function expectPairs(pair: PairFunction, reference: (real: number, fake: number) => number): void {
    const h = 1e-4;
    for (const r of scores)
      for (const f of scores) {
        // The reference has a logarithm of sigma, which has no digits left where sigma is 0.
        if (Math.abs(r - f) < 30) expect(pair.value(r, f)).toBeCloseTo(reference(r, f), 10);
        expect(pair.byReal(r, f)).toBeCloseTo((pair.value(r + h, f) - pair.value(r - h, f)) / (2 * h), 6);
        expect(pair.byFake(r, f)).toBeCloseTo((pair.value(r, f + h) - pair.value(r, f - h)) / (2 * h), 6);
      }
  }

  for (const specification of losses)
    test(`${title(specification)}: values and both derivatives`, () => {
      const loss = createLoss(specification);
      const reference = lossReferences[specification.name];
      if (loss.pairs) {
        expectPairs(loss.pairs.forDiscriminator, reference.pairs!.discriminator);
        expectPairs(loss.pairs.forGenerator, reference.pairs!.generator);
        return;
      }
      for (const label of loss.onRealWithTarget ? [1, 0.9, 0.2] : [1]) {
        const expected = reference.terms!(label);
        const onReal = label === 1 ? loss.onReal : loss.onRealWithTarget!(label);
        for (const s of scores)
          for (const [ours, theirs] of [
            [onReal, expected.real],
            [loss.onFake, expected.fake],
            [loss.forGenerator, expected.generator]
          ] as const) {
            // The saturating term is written with a logarithm of 1 - sigma that has no digits left at a score of 40.
            if (Number.isFinite(theirs.value(s))) expect(ours.value(s)).toBeCloseTo(theirs.value(s), 10);
            expect(ours.derivative(s)).toBeCloseTo(theirs.derivative(s), 12);
            expectDerivatives(ours, s);
          }
      }
    });
});
