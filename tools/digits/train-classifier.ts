import type {Backend} from "../../src/gan/backends/backend.js";
import {componentsOf} from "../../src/gan/distributions/digits/components.js";
import {
  type ClassifierLayer,
  DIGIT_COMPONENTS,
  DIGIT_KINDS,
  DIGIT_PIXELS,
  DIGIT_SIDE,
  type DigitsTable
} from "../../src/gan/distributions/digits/digits-table.js";
import {ForwardBackward} from "../../src/gan/network/backprop.js";
import {Network} from "../../src/gan/network/network.js";
import {RandomStream} from "../../src/gan/numbers/random.js";
import {Learner} from "../../src/gan/training/learner.js";

export const training = {
  width: 64,
  batch: 100,
  updates: 12_000,
  optimizer: {name: "adam", rate: 2e-3, beta1: 0.9, beta2: 0.999},
  /** Of the noise on the components. */
  deviation: 0.25
} as const;

/** Trains the network that tells digits apart, with this engine; shifted by up to a pixel and blurred by noise, they teach more. */
export function trainClassifier(
  backend: Backend,
  digits: Pick<DigitsTable, "pixels" | "labels" | "mean" | "basis" | "scale">
): ClassifierLayer[] {
  const {width, batch, updates, optimizer, deviation} = training;
  const network = new Network(
    backend,
    {depth: 1, width, activation: "relu", gain: 1},
    DIGIT_COMPONENTS,
    DIGIT_KINDS
  );
  const learner = new Learner(network, optimizer);
  learner.initialize(new RandomStream(1, "initial classifier"));
  const pass = new ForwardBackward(network, batch);
  const random = new RandomStream(1, "classifier");
  const shifted = new Float32Array(DIGIT_PIXELS);
  const labels = new Uint8Array(batch);
  for (let update = 0; update < updates; update++) {
    for (let row = 0; row < batch; row++) {
      const digit = random.integer(digits.labels.length);
      labels[row] = digits.labels[digit];
      shift(digits.pixels, digit * DIGIT_PIXELS, random.integer(3) - 1, random.integer(3) - 1, shifted);
      componentsOf(shifted, 0, digits, pass.input.values, row * DIGIT_COMPONENTS);
    }
    const points = pass.input.values;
    for (let i = 0; i < points.length; i++) points[i] += deviation * random.normal();
    pass.forward();
    fillSlopes(pass.output.values, labels, pass.outputGradient.values);
    pass.backward(learner.gradient, false);
    learner.finishGradient();
    // The rate falls to 0 in a line.
    learner.step(1 - update / updates);
  }
  return network.layers.map(({inputs, outputs, offset}) => ({
    inputs,
    outputs,
    parameters: network.parameters.values.slice(offset, offset + (inputs + 1) * outputs)
  }));
}

/** The slope of the mean cross-entropy of the labels: the softmax of a row less 1 at its label. */
function fillSlopes(scores: Float32Array, labels: Uint8Array, into: Float32Array): void {
  labels.forEach((label, row) => {
    const of = scores.subarray(row * DIGIT_KINDS, (row + 1) * DIGIT_KINDS);
    const most = Math.max(...of);
    const weights = Array.from(of, (score) => Math.exp(score - most));
    const sum = weights.reduce((a, b) => a + b, 0);
    weights.forEach((weight, kind) => {
      into[row * DIGIT_KINDS + kind] = (weight / sum - (kind === label ? 1 : 0)) / labels.length;
    });
  });
}

/** A digit moved by whole pixels; what comes in at an edge is paper. */
function shift(pixels: Float32Array, from: number, across: number, down: number, into: Float32Array): void {
  for (let i = 0; i < DIGIT_PIXELS; i++) {
    const x = (i % DIGIT_SIDE) - across;
    const y = Math.floor(i / DIGIT_SIDE) - down;
    const isInside = x >= 0 && x < DIGIT_SIDE && y >= 0 && y < DIGIT_SIDE;
    into[i] = isInside ? pixels[from + y * DIGIT_SIDE + x] : -1;
  }
}
