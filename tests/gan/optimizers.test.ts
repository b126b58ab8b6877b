// The whole library, because the core by itself comes without tf.train.
import "@tensorflow/tfjs";
import * as tf from "@tensorflow/tfjs-core";
import {beforeAll, describe, expect, test} from "vitest";
import {RandomStream} from "../../src/gan/numbers/random.js";
import {createOptimizer, type OptimizerSpecification, optimizers} from "../../src/gan/optimizers/index.js";
import {relativeError} from "./reference/shapes.js";
import {refuses} from "./refuses.js";

const STEPS = 50;
const RATE = 0.03;

const specifications = {
  "gradient-descent": {name: "gradient-descent", rate: RATE},
  momentum: {name: "momentum", rate: RATE, momentum: 0.8},
  "negative momentum": {name: "momentum", rate: RATE, momentum: -0.3},
  rmsprop: {name: "rmsprop", rate: RATE, decay: 0.9},
  adam: {name: "adam", rate: RATE, beta1: 0.5, beta2: 0.99},
  "adam without momentum": {name: "adam", rate: RATE, beta1: 0, beta2: 0.9}
} satisfies Record<string, OptimizerSpecification>;

test("every optimiser of the table is among them", () => {
  expect(new Set(Object.values(specifications).map(({name}) => name))).toEqual(
    new Set(Object.keys(optimizers))
  );
});

const start = [0.5, -1, 2, 0, 1e-3, -30];
/** Gradients of very different sizes, two of them 0 for a while: what epsilon and the corrections are for. */
const gradients = (() => {
  const random = new RandomStream(3, "gradients");
  const scales = [1, 1e-3, 100, 1, 1e-6, 1];
  return Array.from({length: STEPS}, (_, step) =>
    Float32Array.from(scales, (scale, i) => (i === 3 && step < 20 ? 0 : scale * (random.normal() + 0.5)))
  );
})();

/** How far each parameter moved in all steps. */
function ours(specification: OptimizerSpecification): Float64Array {
  const optimizer = createOptimizer(specification);
  const parameters = Float32Array.from(start);
  const memory = Array.from({length: optimizer.slots}, () => new Float32Array(start.length));
  const scalars = optimizer.initialScalars();
  for (const gradient of gradients) optimizer.step(parameters, gradient, memory, scalars, specification.rate);
  return Float64Array.from(parameters, (x, i) => x - start[i]);
}

describe("the formulas of the papers, in 64 bits", () => {
  type Step = (gradient: number, memory: number[], step: number) => number;
  /** The change of a parameter at step 1, 2, ... */
  const formulas: Record<keyof typeof specifications, Step> = {
    "gradient-descent": (g) => -RATE * g,
    momentum: (g, m) => {
      m[0] = 0.8 * m[0] + g;
      return -RATE * m[0];
    },
    "negative momentum": (g, m) => {
      m[0] = -0.3 * m[0] + g;
      return -RATE * m[0];
    },
    rmsprop: (g, m) => {
      m[0] = 0.9 * m[0] + 0.1 * g * g;
      return (-RATE * g) / (Math.sqrt(m[0]) + 1e-8);
    },
    adam: (g, m, t) => adamStep(g, m, t, 0.5, 0.99),
    "adam without momentum": (g, m, t) => adamStep(g, m, t, 0, 0.9)
  };

  function adamStep(g: number, m: number[], t: number, beta1: number, beta2: number): number {
    m[0] = beta1 * m[0] + (1 - beta1) * g;
    m[1] = beta2 * m[1] + (1 - beta2) * g * g;
    const mean = m[0] / (1 - beta1 ** t);
    const square = m[1] / (1 - beta2 ** t);
    return (-RATE * mean) / (Math.sqrt(square) + 1e-8);
  }

  for (const [name, specification] of Object.entries(specifications))
    test(name, () => {
      const moved = ours(specification);
      start.forEach((_, i) => {
        const memory = [0, 0];
        let sum = 0;
        gradients.forEach((gradient, t) => {
          sum += formulas[name as keyof typeof specifications](gradient[i], memory, t + 1);
        });
        // 50 roundings of a parameter to 24 bits, and its movement's own.
        const rounding = STEPS * 2 ** -24 * (Math.abs(start[i]) + Math.abs(sum));
        expect(Math.abs(moved[i] - sum)).toBeLessThan(rounding + 1e-5 * Math.abs(sum));
      });
    });
});

describe("tfjs's own optimisers", () => {
  beforeAll(async () => {
    await import("@tensorflow/tfjs-backend-cpu");
    await tf.setBackend("cpu");
  });

  // tfjs puts RMSProp's epsilon under the root, so that gradients of 1e-6 are divided by something else than ours.
  const compared = (name: string) => (name === "rmsprop" ? [0, 1, 2, 3, 5] : [0, 1, 2, 3, 4, 5]);
  const theirs = {
    "gradient-descent": () => tf.train.sgd(RATE),
    momentum: () => tf.train.momentum(RATE, 0.8),
    "negative momentum": () => tf.train.momentum(RATE, -0.3),
    rmsprop: () => tf.train.rmsprop(RATE, 0.9, 0, 1e-16),
    adam: () => tf.train.adam(RATE, 0.5, 0.99, 1e-8),
    "adam without momentum": () => tf.train.adam(RATE, 0, 0.9, 1e-8)
  } satisfies Record<keyof typeof specifications, () => tf.Optimizer>;

  for (const [name, specification] of Object.entries(specifications))
    test(name, () => {
      const variable = tf.variable(tf.tensor1d(start), true, `parameters of ${name}`);
      const optimizer = theirs[name as keyof typeof specifications]();
      for (const gradient of gradients)
        optimizer.applyGradients([{name: variable.name, tensor: tf.tensor1d(gradient)}]);
      const moved = variable.dataSync().map((x, i) => x - start[i]);
      variable.dispose();
      optimizer.dispose();
      const mine = ours(specification);
      const [a, b] = [mine, moved].map((values) => compared(name).map((i) => values[i]));
      expect(relativeError(a, b)).toBeLessThan(1e-5);
    });
});

test("Adam's first step is the rate in the gradient's direction, whatever its size", () => {
  const optimizer = createOptimizer(specifications.adam);
  const parameters = new Float32Array(3);
  const memory = [new Float32Array(3), new Float32Array(3)];
  optimizer.step(parameters, Float32Array.of(1e-4, -5, 1000), memory, optimizer.initialScalars(), 0.25);
  expect(parameters[0]).toBeCloseTo(-0.25, 4);
  expect(parameters[1]).toBeCloseTo(0.25, 6);
  expect(parameters[2]).toBeCloseTo(-0.25, 6);
});

test("a rate of 0 moves nothing", () => {
  for (const specification of Object.values(specifications)) {
    const optimizer = createOptimizer(specification);
    const parameters = Float32Array.of(1, 2);
    const memory = Array.from({length: optimizer.slots}, () => new Float32Array(2));
    optimizer.step(parameters, Float32Array.of(3, -4), memory, optimizer.initialScalars(), 0);
    expect([...parameters]).toEqual([1, 2]);
  }
});

describe("what is refused", () => {
  test.each([
    [{name: "gradient-descent", rate: -1}, refuses("learning-rate", {value: -1})],
    [{name: "adam", rate: Number.NaN, beta1: 0.5, beta2: 0.9}, refuses("learning-rate", {value: NaN})],
    [{name: "momentum", rate: 1, momentum: 1}, refuses("momentum", {value: 1})],
    [{name: "rmsprop", rate: 1, decay: 1}, refuses("rmsprop-decay", {value: 1})],
    [{name: "adam", rate: 1, beta1: -0.1, beta2: 0.9}, refuses("adam-beta", {value: -0.1})],
    [{name: "adam", rate: 1, beta1: 0.5, beta2: 1}, refuses("adam-beta", {value: 1})],
    [{name: "constructor", rate: 1}, refuses("unknown", {kind: "optimizer", name: "constructor"})]
  ])("%o", (specification, refusal) => {
    expect(() => createOptimizer(specification as OptimizerSpecification)).toThrow(refusal);
  });
});
