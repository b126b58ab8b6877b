import * as tf from "@tensorflow/tfjs-core";
import {digitPlayers} from "../../src/figures/rows/digit-players.js";
import type {Backend} from "../../src/gan/backends/backend.js";
import type {DigitForm} from "../../src/gan/distributions/digits/digits-table.js";
import type {LossSpecification} from "../../src/gan/losses/index.js";
import {createSpecification, type SpecificationOverrides} from "../../src/gan/training/specification.js";
import {createTrainer} from "../../src/gan/training/trainer.js";
import type {Needs} from "../../src/runs/probes/index.js";
import {Run} from "../../src/runs/run.js";
import {median} from "../../src/statistics/quantile.js";
import {productFlops} from "./flops.js";
import {tutorialGan} from "./tutorial-gan.js";

const BATCH = 256;
const nonSaturating: LossSpecification = {name: "non-saturating"};
const gradientPenalty: LossSpecification = {name: "wasserstein-gradient-penalty", weight: 0.1, sides: "two"};

/** What is trained, and what a picture of it needs. */
interface Case {
  readonly name: string;
  readonly overrides: SpecificationOverrides;
  readonly needs: Needs;
}

/** All that a picture of a plane can need. */
const plane: Needs = {
  samples: {count: 2000},
  surface: {size: 48, sizeInPassing: 48, extent: {low: [-1.5, -1.5], high: [1.5, 1.5]}},
  latentGrid: {size: 24},
  pushes: {count: 64}
};

const cases: readonly Case[] = [
  onRing("2x16 non-saturating", 16, nonSaturating),
  onRing("2x64 non-saturating", 64, nonSaturating),
  onRing("2x64 gradient penalty", 64, gradientPenalty),
  onRing("2x128 non-saturating", 128, nonSaturating),
  ofDigits("digits as components", "components"),
  ofDigits("digits as pixels", "pixels")
];

function onRing(name: string, width: number, loss: LossSpecification): Case {
  const network = {depth: 2, width, activation: "relu", gain: 1} as const;
  return {
    name,
    overrides: {batch: BATCH, loss, generator: {network}, discriminator: {network}},
    needs: plane
  };
}

/** The players of the chapter on pictures, at its batch of 64. */
function ofDigits(name: string, form: DigitForm): Case {
  return {
    name,
    overrides: {...digitPlayers(form, 1e-3, 0.5), loss: nonSaturating},
    needs: {samples: {count: 24}}
  };
}

/** One line of the table. Rates are medians over the repetitions; a round is one update of each player. */
export interface BenchRow {
  readonly name: string;
  readonly roundsPerSecond: number;
  readonly tutorialRoundsPerSecond: number;
  /** Median of the repetitions' own ratios. */
  readonly timesTutorial: number;
  /** Floating-point operations per second of a round's products, over those of the backend's own large product. */
  readonly shareOfLargeProduct: number | null;
  /** A snapshot for drawing, in rounds. */
  readonly snapshotInRounds: number;
}

export interface BenchResult {
  readonly where: string;
  readonly repetitions: number;
  readonly largeProductGigaflops: number;
  readonly rows: readonly BenchRow[];
}

/**
 * Alternates tutorial, core, large product and snapshot, in many short turns rather than few long ones: a busy moment of
 * the machine then spoils some turns and not the median.
 */
export function bench(backend: Backend, where: string, {repetitions = 35, seconds = 0.12} = {}): BenchResult {
  const large = largeProduct();
  const largeRates: number[] = [];
  const rows = cases.map(({name, overrides, needs}) => {
    const specification = createSpecification(overrides);
    const trainer = createTrainer(backend, specification);
    const tutorial = tutorialGan(specification);
    const round = () => trainer.advance(2);
    const run = new Run(backend, {specification, measureEvery: 1000});
    const look = () => run.state(needs);
    for (const warm of [round, tutorial.round, large, look]) rate(warm, WARM_UP);
    const samples = Array.from({length: repetitions}, () => ({
      tutorial: rate(tutorial.round, seconds),
      ours: rate(round, seconds),
      large: rate(large, seconds / 2),
      snapshot: rate(look, seconds / 2)
    }));
    trainer.dispose();
    run.dispose();
    tutorial.dispose();
    largeRates.push(...samples.map((sample) => sample.large));
    const flops = specification.loss.name === nonSaturating.name ? productFlops(specification) : null;
    return {
      name,
      roundsPerSecond: median(samples.map(({ours}) => ours)),
      tutorialRoundsPerSecond: median(samples.map((sample) => sample.tutorial)),
      timesTutorial: median(samples.map((sample) => sample.ours / sample.tutorial)),
      shareOfLargeProduct:
        flops === null
          ? null
          : median(samples.map((sample) => (sample.ours * flops) / (sample.large * LARGE_FLOPS))),
      snapshotInRounds: median(samples.map((sample) => sample.ours / sample.snapshot))
    };
  });
  return {where, repetitions, largeProductGigaflops: (median(largeRates) * LARGE_FLOPS) / 1e9, rows};
}

/** Seconds in which the engine compiles. */
const WARM_UP = 0.4;
const LARGE_FLOPS = 2 * 1024 * 256 * 256;

/** 1024 x 256 by 256 x 256 through tf.matMul, with the right factor's packing kept from call to call. */
function largeProduct(): () => void {
  const a = tf.randomNormal([1024, 256]) as tf.Tensor2D;
  const b = tf.randomNormal([256, 256]) as tf.Tensor2D;
  return () => tf.matMul(a, b).dispose();
}

/** Calls per second over at least so many seconds. */
function rate(call: () => void, seconds: number): number {
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < 1000 * seconds) {
    call();
    calls++;
    elapsed = performance.now() - start;
  }
  return (1000 * calls) / elapsed;
}
