/** What a running trainer measures of itself, against autodiff, closed forms and exact divergences. */
import {describe, expect, test} from "vitest";
import {jensenShannon1D} from "../../../src/gan/divergences/jensen-shannon-1d.js";
import {wasserstein1D} from "../../../src/gan/divergences/wasserstein-1d.js";
import {createLoss} from "../../../src/gan/losses/index.js";
import type {Estimate, LossOfPairs, LossOfScores} from "../../../src/gan/losses/loss.js";
import {densestMass} from "../../../src/gan/metrics/densest-mass.js";
import type {RemedySpecification} from "../../../src/gan/remedies/index.js";
import {createSpecification, type SpecificationOverrides} from "../../../src/gan/training/specification.js";
import {createTrainer, type Trainer} from "../../../src/gan/training/trainer.js";
import {measure} from "../../../src/runs/measurement.js";
import {referenceGradient} from "../reference/autodiff.js";
import {backend, data, losses, refusal, remedies, remedy, small, title} from "../reference/table.js";

const measureNow = (trainer: Trainer) => measure(trainer.observe());

async function open(overrides: SpecificationOverrides): Promise<Trainer> {
  return createTrainer(await backend(), small(overrides));
}

function length(vector: ArrayLike<number>): number {
  return Math.hypot(...Array.from(vector));
}

describe("the gradient at G's parameters is that of autodiff, on the latents of the evaluation", () => {
  /** What is G's while it trains, and is not measured. */
  const trainingOnly: readonly RemedySpecification["name"][] = ["unrolling", "instance-noise"];
  const sets = [[], ...remedies.map((one) => [one]), [remedy("packing"), remedy("minibatch-deviation")]];
  for (const loss of losses)
    for (const list of sets) {
      const names = list.map(({name}) => name);
      if (refusal(loss, names)) continue;
      test(`${title(loss)}, ${names.join(" + ") || "alone"}`, async () => {
        const trainer = await open({loss, remedies: list});
        trainer.advance(40);
        const {averaged, ...state} = trainer.save();
        const seen = averaged
          ? {...state, generator: {...state.generator, parameters: averaged.parameters}}
          : state;
        const {specification, evaluation} = trainer;
        // 480 is a multiple of the pack.
        const judged = {
          ...specification,
          batch: 480,
          remedies: list.filter(({name}) => !trainingOnly.includes(name))
        };
        const none = new Float32Array(0);
        const paired = loss.name === "relativistic-pairing";
        const {gradient} = await referenceGradient(judged, {...seen, averaged: null}, "generator", {
          latents: evaluation.latents.slice(0, 480 * specification.latent.dimension),
          real: paired ? evaluation.real.slice(0, 480 * evaluation.distribution.dimension) : none,
          realNoise: null,
          fakeNoise: null,
          shares: none
        });
        const {generatorGradientNorm} = measureNow(trainer);
        expect(length(gradient)).toBeGreaterThan(0);
        expect(Math.abs(generatorGradientNorm / length(gradient) - 1)).toBeLessThan(1e-4);
        trainer.dispose();
      });
    }
});

describe("players that are one matrix each", () => {
  const linear = (initial: number[], bias = true) => ({network: {depth: 0, bias, initial}});

  test.each(losses)(
    "$name: the gradient at a sample is the slope of the loss times D's weights",
    async (loss) => {
      const w = [0.6, -0.8];
      const trainer = await open({loss, discriminator: linear([...w, 0.3])});
      const points = trainer.evaluation.samples().subarray(0, 960);
      const {pairs, forGenerator} = createLoss(loss) as Partial<LossOfPairs & Omit<LossOfScores, "pairs">>;
      const scoreOf = (of: Float32Array, i: number) => w[0] * of[2 * i] + w[1] * of[2 * i + 1] + 0.3;
      const {real} = trainer.evaluation;
      const slopes = Array.from({length: 480}, (_, i) => {
        const fake = scoreOf(points, i);
        return Math.abs(
          pairs ? pairs.forGenerator.byFake(scoreOf(real, i), fake) : forGenerator!.derivative(fake)
        );
      });
      const mean = slopes.reduce((sum, slope) => sum + slope, 0) / 480;
      expect(measureNow(trainer).sampleGradientNorm).toBeCloseTo(mean, 5);
      trainer.dispose();
    }
  );

  test("the gradient at G's parameters, by hand: minus D's weights times the mean of (z, 1)", async () => {
    const trainer = await open({
      loss: {name: "wasserstein-clipping", clip: 1},
      latent: {dimension: 1},
      generator: linear([1, 2, 0, 0]),
      discriminator: linear([0.6, -0.8, 0])
    });
    const z = trainer.evaluation.latents.subarray(0, 480);
    const mean = z.reduce((sum, x) => sum + x, 0) / 480;
    expect(measureNow(trainer).generatorGradientNorm).toBeCloseTo(Math.hypot(mean, 1), 5);
    trainer.dispose();
  });

  test.each(losses)("$name: the losses are the mean prices of 480 samples of each kind", async (loss) => {
    const w = [0.6, -0.8];
    const trainer = await open({loss, discriminator: linear([...w, 0.3])});
    const {evaluation} = trainer;
    const created = createLoss(loss);
    const generated = evaluation.samples();
    const score = (points: Float32Array, i: number) => w[0] * points[2 * i] + w[1] * points[2 * i + 1] + 0.3;
    const mean = (price: (real: number, fake: number) => number) => {
      let sum = 0;
      for (let i = 0; i < 480; i++) sum += price(score(evaluation.real, i), score(generated, i));
      return sum / 480;
    };
    const {discriminatorLoss, generatorLoss, undecidedLoss} = measureNow(trainer);
    if (created.pairs) {
      expect(discriminatorLoss).toBeCloseTo(mean(created.pairs.forDiscriminator.value), 5);
      expect(generatorLoss).toBeCloseTo(mean(created.pairs.forGenerator.value), 5);
      expect(undecidedLoss).toBeNaN();
    } else {
      const {onReal, onFake, forGenerator, realness, threshold} = created;
      expect(discriminatorLoss).toBeCloseTo(
        mean((r, f) => onReal.value(r) + onFake.value(f)),
        5
      );
      expect(generatorLoss).toBeCloseTo(
        mean((_, f) => forGenerator.value(f)),
        5
      );
      if (realness) expect(undecidedLoss).toBe(onReal.value(threshold) + onFake.value(threshold));
      else expect(undecidedLoss).toBeNaN();
    }
    trainer.dispose();
  });

  test.each([
    ["minimax", 2 * Math.LN2],
    ["non-saturating", 2 * Math.LN2],
    ["least-squares", 0.25],
    ["hinge", 2]
  ] as const)("%s: a D that always says the same has the loss of having no idea", async (name, price) => {
    const {threshold} = createLoss({name});
    const trainer = await open({loss: {name}, discriminator: linear([0, 0, threshold])});
    const {discriminatorLoss, undecidedLoss, discriminatorAccuracy} = measureNow(trainer);
    expect(discriminatorLoss).toBeCloseTo(price, 6);
    expect(undecidedLoss).toBeCloseTo(price, 12);
    expect(discriminatorAccuracy).toBe(0.5);
    trainer.dispose();
  });

  test("smoothed labels are in D's loss: to be sure costs", async () => {
    const trainer = await open({
      remedies: [{name: "label-smoothing", target: 0.9}],
      discriminator: linear([0, 0, 20])
    });
    // 0.1 for each unit of the score on real samples, and all of it on generated ones.
    expect(measureNow(trainer).discriminatorLoss).toBeCloseTo(0.1 * 20 + 20, 5);
    trainer.dispose();
  });

  test("of a critic nothing is right or wrong", async () => {
    for (const loss of losses.filter((one) => !createLoss(one).realness)) {
      const trainer = await open({loss});
      expect(measureNow(trainer).discriminatorAccuracy).toBeNaN();
      trainer.dispose();
    }
  });

  test("packs that do not divide 480 are measured on whole packs", async () => {
    const trainer = await open({batch: 14, remedies: [{name: "packing", samples: 7}]});
    trainer.advance(10);
    const {discriminatorAccuracy, generatorGradientNorm} = measureNow(trainer);
    expect(discriminatorAccuracy).toBeGreaterThan(0);
    expect(generatorGradientNorm).toBeGreaterThan(0);
    trainer.dispose();
  });
});

describe("mass in the densest hundredth", () => {
  const still = (outputs: number) => ({
    network: {depth: 0, initial: Array<number>(4 * outputs).fill(0)}
  });

  test.each([
    ["a line", data.line, 1],
    ["a plane", data.ring, 2]
  ] as const)("on %s a generator that makes one point scores 1", async (_, given, dimension) => {
    const trainer = await open({data: given, generator: still(dimension)});
    expect(measureNow(trainer).densestMass).toBe(1);
    trainer.dispose();
  });

  test("it is the metric's, over the data's extent", async () => {
    const trainer = await open({});
    trainer.advance(50);
    const observation = trainer.observe();
    const {samples} = observation;
    const measurement = measure(observation);
    const expected = densestMass(samples, {extent: trainer.distribution.extent, cells: 50});
    expect(measurement.densestMass).toBe(expected);
    expect(expected).toBeGreaterThan(0.01);
    expect(expected).toBeLessThan(1);
    trainer.dispose();
  });

  test("in more than two dimensions there is none", async () => {
    const trainer = await open({data: data.space});
    expect(measureNow(trainer).densestMass).toBeNaN();
    trainer.dispose();
  });
});

describe("what D's loss says of the distance", () => {
  /** Data N(a, 1), generator N(-a, 1), and a D that is a x: the best one is at a slope of 2 a. */
  async function estimate(loss: SpecificationOverrides["loss"], a: number, slope: number): Promise<number> {
    const trainer = await open({
      loss,
      data: {name: "mixture", components: [{centre: [a], deviation: 1, weight: 1}]},
      latent: {dimension: 1},
      generator: {network: {depth: 0, initial: [1, -a]}},
      discriminator: {network: {depth: 0, initial: [slope, 0]}}
    });
    const {discriminatorEstimate} = measureNow(trainer);
    trainer.dispose();
    return discriminatorEstimate;
  }
  const normal = (centre: number) => [{centre: [centre], deviation: 1, weight: 1}];

  const of = (distance: Estimate["of"] | undefined) =>
    losses.filter((loss) => createLoss(loss).estimate?.of === distance);

  test("every loss of either kind is tried", () => {
    expect(of("jensen-shannon").map(title)).toEqual(["minimax", "non-saturating"]);
    expect(of("wasserstein").map(title)).toEqual([
      "wasserstein-clipping",
      "wasserstein-gradient-penalty, two sides",
      "wasserstein-gradient-penalty, one sides"
    ]);
  });

  for (const loss of of("jensen-shannon"))
    test.each([0.25, 0.5, 1, 2])(
      `${loss.name}: the Jensen-Shannon divergence at the best D, less elsewhere (%d)`,
      async (a) => {
        const exact = jensenShannon1D(normal(a), normal(-a));
        // 480 samples of each.
        expect(Math.abs((await estimate(loss, a, 2 * a)) - exact)).toBeLessThan(0.03);
        for (const slope of [-2 * a, 0.2 * a, 20 * a])
          expect(await estimate(loss, a, slope)).toBeLessThan(exact);
        expect(await estimate(loss, a, 0)).toBeCloseTo(0, 12);
      }
    );

  for (const loss of of("wasserstein"))
    test.each([0.25, 1, 5])(
      `${title(loss)}: the Wasserstein distance, for a critic of whatever slope (%d)`,
      async (a) => {
        const exact = wasserstein1D(normal(a), normal(-a));
        for (const slope of [0.01, 1, 3, 21])
          expect(Math.abs((await estimate(loss, a, slope)) - exact)).toBeLessThan(0.2);
        expect(await estimate(loss, a, -1)).toBeLessThan(0);
        expect(await estimate(loss, a, 0)).toBeNaN();
      }
    );

  test.each([0.1, 10])(
    "a critic that was trained with a penalty of %d says how far it is, and not how steep",
    async (weight) => {
      const trainer = createTrainer(
        await backend(),
        createSpecification({
          loss: {name: "wasserstein-gradient-penalty", weight, sides: "two"},
          data: {name: "mixture", components: [{centre: [0], deviation: 0.5, weight: 1}]},
          latent: {name: "gaussian", dimension: 1},
          generator: {network: {depth: 0, initial: [0.5, 4]}},
          discriminator: {
            network: {depth: 2, width: 32},
            optimizer: {name: "adam", rate: 0.003, beta1: 0.5, beta2: 0.999}
          },
          schedule: {discriminatorSteps: 1, generatorSteps: 0}
        })
      );
      trainer.advance(500);
      const {discriminatorEstimate, discriminatorLoss} = measureNow(trainer);
      expect(Math.abs(discriminatorEstimate - 4)).toBeLessThan(0.1);
      // What its scores alone say: 84 with a weight of 0.1, and 4.8 with one of 10.
      expect(-discriminatorLoss).toBeGreaterThan(weight < 1 ? 50 : 4.5);
      trainer.dispose();
    }
  );

  test("a critic that sees its batch's deviation is not taken at its word", async () => {
    const trainer = await open({
      loss: {name: "wasserstein-clipping", clip: 0.1},
      remedies: [remedy("minibatch-deviation")]
    });
    expect(measureNow(trainer).discriminatorEstimate).toBeNaN();
    trainer.dispose();
  });

  test.each(of(undefined))("$name: nothing", async (loss) => {
    expect(await estimate(loss, 1, 1)).toBeNaN();
  });

  test("a D that is sure and right says log 2; no scores say nothing", () => {
    const {estimate: distance} = createLoss({name: "minimax"});
    expect(distance?.from([800], [-800])).toBe(Math.LN2);
    expect(distance?.from([0, 0], [0])).toBeCloseTo(0, 15);
    expect(distance?.from([], [])).toBeNaN();
  });
});
