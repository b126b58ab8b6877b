import * as tf from "@tensorflow/tfjs-core";
import type {LossName, LossSpecification} from "../../../src/gan/losses/index.js";
import {relu} from "./autodiff-penalties.js";
import {exp} from "./exp.js";

/** A function of a score, and its derivative, in 64 bits. */
export interface Term {
  value(score: number): number;
  derivative(score: number): number;
}

/** What a real and a generated score cost D, and what a generated one costs G. */
export interface Terms {
  readonly real: Term;
  readonly fake: Term;
  readonly generator: Term;
}

/** What a real and a generated score together cost each player. */
export interface PairTerms {
  discriminator(real: number, fake: number): number;
  generator(real: number, fake: number): number;
}

/** A loss written down a second and a third time, straight from its paper: what the engine's is compared with. */
interface LossReference {
  /** With parameters that make all of its terms matter. */
  readonly cases: readonly LossSpecification[];
  /** Whether D's scores are judgements with a label, real or generated, which may be smoothed. */
  readonly hasLabels: boolean;
  /** Whether one score by itself says how real a sample is. */
  readonly judgesOneByOne: boolean;
  /** D's loss on scores of real and of generated samples, without penalties. `label` is that of real samples. */
  discriminator(real: tf.Tensor, fake: tf.Tensor, label: number): tf.Scalar;
  /** G's loss on scores of generated samples, and of the real ones beside them, where `pairs` are charged. */
  generator(fake: tf.Tensor, real: tf.Tensor): tf.Scalar;
  /** Of a loss that charges scores by themselves. */
  terms?(label: number): Terms;
  /** Of a loss that charges them in pairs. */
  pairs?: PairTerms;
}

const mean = (x: tf.Tensor) => tf.mean(x) as tf.Scalar;
/** log(1 + e^x). */
const softplus = (x: tf.Tensor) => tf.add(relu(x), tf.log1p(exp(tf.neg(tf.abs(x)))));
/** -label log sigma(s) - (1 - label) log(1 - sigma(s)) on real samples, -log(1 - sigma(s)) on generated ones. */
function crossEntropy(real: tf.Tensor, fake: tf.Tensor, label: number): tf.Scalar {
  const onReal = tf.add(tf.mul(label, softplus(tf.neg(real))), tf.mul(1 - label, softplus(real)));
  return tf.add(mean(onReal), mean(softplus(fake)));
}

const sigmoid = (s: number) => 1 / (1 + Math.exp(-s));
const minusLog: Term = {value: (s) => Math.log1p(Math.exp(-s)), derivative: (s) => sigmoid(s) - 1};
const minusLogOfRest: Term = {value: (s) => Math.log1p(Math.exp(s)), derivative: sigmoid};
const smoothed = (label: number): Term => ({
  value: (s) => label * minusLog.value(s) + (1 - label) * minusLogOfRest.value(s),
  derivative: (s) => sigmoid(s) - label
});
const halfSquare = (to: number): Term => ({value: (s) => (s - to) ** 2 / 2, derivative: (s) => s - to});
const line = (a: number): Term => ({value: (s) => a * s, derivative: () => a});
const margin = (a: number): Term => ({
  value: (s) => Math.max(0, 1 + a * s),
  derivative: (s) => (1 + a * s > 0 ? a : 0)
});

/** WGAN-GP with both forms of its penalty. */
export const gradientPenalty = {
  two: {name: "wasserstein-gradient-penalty", weight: 10, sides: "two"},
  one: {name: "wasserstein-gradient-penalty", weight: 10, sides: "one"}
} as const satisfies Record<string, LossSpecification>;

const wasserstein = {
  hasLabels: false,
  judgesOneByOne: false,
  discriminator: (real, fake) => tf.sub(mean(fake), mean(real)),
  generator: (fake) => tf.neg(mean(fake)),
  terms: () => ({real: line(-1), fake: line(1), generator: line(-1)})
} satisfies Omit<LossReference, "cases">;

/** Every loss of the engine. Adding one is a row here; the tests of gradients, updates and bits take it from there. */
export const lossReferences: Readonly<Record<LossName, LossReference>> = {
  minimax: {
    cases: [{name: "minimax"}],
    hasLabels: true,
    judgesOneByOne: true,
    discriminator: crossEntropy,
    generator: (fake) => tf.neg(mean(softplus(fake))),
    terms: (label) => ({
      real: smoothed(label),
      fake: minusLogOfRest,
      generator: {value: (s) => Math.log(1 - sigmoid(s)), derivative: (s) => -sigmoid(s)}
    })
  },
  "non-saturating": {
    cases: [{name: "non-saturating"}],
    hasLabels: true,
    judgesOneByOne: true,
    discriminator: crossEntropy,
    generator: (fake) => mean(softplus(tf.neg(fake))),
    terms: (label) => ({real: smoothed(label), fake: minusLogOfRest, generator: minusLog})
  },
  "least-squares": {
    cases: [{name: "least-squares"}],
    hasLabels: true,
    judgesOneByOne: true,
    discriminator: (real, fake, label) =>
      tf.mul(0.5, tf.add(mean(tf.square(tf.sub(real, label))), mean(tf.square(fake)))),
    generator: (fake) => tf.mul(0.5, mean(tf.square(tf.sub(fake, 1)))),
    terms: (label) => ({real: halfSquare(label), fake: halfSquare(0), generator: halfSquare(1)})
  },
  hinge: {
    cases: [{name: "hinge"}],
    hasLabels: false,
    judgesOneByOne: true,
    discriminator: (real, fake) => tf.add(mean(relu(tf.sub(1, real))), mean(relu(tf.add(1, fake)))),
    generator: (fake) => tf.neg(mean(fake)),
    terms: () => ({real: margin(-1), fake: margin(1), generator: line(-1)})
  },
  "relativistic-pairing": {
    cases: [{name: "relativistic-pairing"}],
    hasLabels: false,
    judgesOneByOne: false,
    discriminator: (real, fake) => mean(softplus(tf.sub(fake, real))),
    generator: (fake, real) => mean(softplus(tf.sub(real, fake))),
    pairs: {
      discriminator: (real, fake) => -Math.log(sigmoid(real - fake)),
      generator: (real, fake) => -Math.log(sigmoid(fake - real))
    }
  },
  "wasserstein-clipping": {...wasserstein, cases: [{name: "wasserstein-clipping", clip: 0.4}]},
  "wasserstein-gradient-penalty": {...wasserstein, cases: [gradientPenalty.two, gradientPenalty.one]},
  written: {
    cases: [
      {
        name: "written",
        discriminator: "softplus(-real) + softplus(fake) + 0.05 * (real^2 + fake^2)",
        generator: "softplus(-fake) + max(0, 1 - fake) / 2"
      }
    ],
    hasLabels: false,
    judgesOneByOne: true,
    discriminator: (real, fake) =>
      tf.add(crossEntropy(real, fake, 1), tf.mul(0.05, tf.add(mean(tf.square(real)), mean(tf.square(fake))))),
    generator: (fake) => tf.add(mean(softplus(tf.neg(fake))), tf.mul(0.5, mean(relu(tf.sub(1, fake))))),
    terms: () => {
      const drawnIn = ({value, derivative}: Term): Term => ({
        value: (s) => value(s) + 0.05 * s * s,
        derivative: (s) => derivative(s) + 0.1 * s
      });
      const short = margin(-1);
      return {
        real: drawnIn(minusLog),
        fake: drawnIn(minusLogOfRest),
        generator: {
          value: (s) => minusLog.value(s) + short.value(s) / 2,
          derivative: (s) => minusLog.derivative(s) + short.derivative(s) / 2
        }
      };
    }
  }
};
