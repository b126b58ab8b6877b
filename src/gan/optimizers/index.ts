import {Refusal} from "../numbers/refusal.js";
import {type AdamSpecification, adam} from "./adam.js";
import {type GradientDescentSpecification, gradientDescent} from "./gradient-descent.js";
import {type MomentumSpecification, momentum} from "./momentum.js";
import type {Optimizer} from "./optimizer.js";
import {type RmspropSpecification, rmsprop} from "./rmsprop.js";

export type OptimizerSpecification =
  | GradientDescentSpecification
  | MomentumSpecification
  | RmspropSpecification
  | AdamSpecification;

/** Every optimiser by its name. Adding one is a file beside this and a row here. */
export const optimizers: {
  readonly [Name in OptimizerSpecification["name"]]: (
    specification: Extract<OptimizerSpecification, {name: Name}>
  ) => Optimizer;
} = {"gradient-descent": gradientDescent, momentum, rmsprop, adam};

/** @throws Refusal if there is no such optimiser or its parameters are out of range */
export function createOptimizer(specification: OptimizerSpecification): Optimizer {
  // Own rows only: a name such as "constructor" comes from a URL and must not find Object's.
  if (!Object.hasOwn(optimizers, specification.name))
    throw new Refusal("unknown", {kind: "optimizer", name: specification.name});
  const create = optimizers[specification.name] as (s: OptimizerSpecification) => Optimizer;
  checkRate(specification.rate);
  return create(specification);
}

/** @throws Refusal unless it is a finite number of at least 0 */
export function checkRate(rate: number): number {
  if (!(Number.isFinite(rate) && rate >= 0)) throw new Refusal("learning-rate", {value: rate});
  return rate;
}
