import type {LossSpecification} from "../../../src/gan/losses/index.js";

/** A function of a score, and its derivative. */
export interface Term {
  value(score: number): number;
  derivative(score: number): number;
}

const sigmoid = (s: number) => 1 / (1 + Math.exp(-s));
const minusLog: Term = {value: (s) => Math.log1p(Math.exp(-s)), derivative: (s) => sigmoid(s) - 1};
const minusLogOfRest: Term = {value: (s) => Math.log1p(Math.exp(s)), derivative: sigmoid};
const halfSquare = (to: number): Term => ({value: (s) => (s - to) ** 2 / 2, derivative: (s) => s - to});
const line = (a: number): Term => ({value: (s) => a * s, derivative: () => a});
const margin = (a: number): Term => ({
  value: (s) => Math.max(0, 1 + a * s),
  derivative: (s) => (1 + a * s > 0 ? a : 0)
});

/** What a real and a generated score cost D, and what a generated one costs G, straight from the papers. */
export function terms({name}: LossSpecification, label = 1): {real: Term; fake: Term; generator: Term} {
  switch (name) {
    case "minimax":
    case "non-saturating": {
      const real: Term = {
        value: (s) => label * minusLog.value(s) + (1 - label) * minusLogOfRest.value(s),
        derivative: (s) => sigmoid(s) - label
      };
      const saturating: Term = {value: (s) => Math.log(1 - sigmoid(s)), derivative: (s) => -sigmoid(s)};
      return {real, fake: minusLogOfRest, generator: name === "minimax" ? saturating : minusLog};
    }
    case "least-squares":
      return {real: halfSquare(label), fake: halfSquare(0), generator: halfSquare(1)};
    case "hinge":
      return {real: margin(-1), fake: margin(1), generator: line(-1)};
    case "wasserstein-clipping":
    case "wasserstein-gradient-penalty":
      return {real: line(-1), fake: line(1), generator: line(-1)};
    default:
      throw new Error(`No reference for the loss ${name satisfies never}.`);
  }
}
