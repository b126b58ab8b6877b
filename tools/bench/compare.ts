import * as tf from "@tensorflow/tfjs-core";
import type {Backend} from "../../src/gan/backends/backend.js";
import type {LossSpecification} from "../../src/gan/losses/index.js";
import {createSpecification} from "../../src/gan/training/specification.js";
import {createTrainer} from "../../src/gan/training/trainer.js";
import type {Needs} from "../../src/runs/probes/index.js";
import {Run} from "../../src/runs/run.js";
import {median} from "../../src/statistics/quantile.js";
import {productFlops} from "./flops.js";
import {tutorialGan} from "./tutorial-gan.js";

const BATCH = 256;
const nonSaturating: LossSpecification = {name: "non-saturating"};
const gradientPenalty: LossSpecification = {name: "wasserstein-gradient-penalty", weight: 0.1, sides: "two"};

const cases = [
  {name: "2x16 non-saturating", width: 16, loss: nonSaturating},
  {name: "2x64 non-saturating", width: 64, loss: nonSaturating},
  {name: "2x64 gradient penalty", width: 64, loss: gradientPenalty},
  {name: "2x128 non-saturating", width: 128, loss: nonSaturating}
];

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
  const rows = cases.map(({name, width, loss}) => {
    const network = {depth: 2, width, activation: "relu", gain: 1} as const;
    const specification = createSpecification({
      batch: BATCH,
      loss,
      generator: {network},
      discriminator: {network}
    });
    const trainer = createTrainer(backend, specification);
    const tutorial = tutorialGan(specification);
    const round = () => trainer.advance(2);
    const run = new Run(backend, {specification, measureEvery: 1000});
    const look = () => run.state(picture);
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
    const flops = loss === nonSaturating ? productFlops(specification) : null;
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

/** All that a picture can need. */
const picture: Needs = {
  samples: {count: 2000},
  surface: {size: 48, sizeInPassing: 48, extent: {low: [-1.5, -1.5], high: [1.5, 1.5]}},
  latentGrid: {size: 24},
  pushes: {count: 64}
};
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
