import {createDistribution} from "../gan/distributions/index.js";
import type {NetworkSpecification} from "../gan/network/network-specification.js";
import type {Schedule, Specification} from "../gan/training/specification.js";
import {createTrainingRule} from "../gan/training/training-rule.js";

/**
 * What an update costs: its matrix products, and what goes with each product and each number that it gives. Roughly, to say before a run begins whether it will be slow and to share runs among workers.
 */

/** Multiply-adds a second on a machine like the one that records the figures; a phone does a third, a fast one twice as many. */
const SPEED = 9e9;
/** Seconds that a product takes with all that goes with it, however small it is. */
const EACH = 2e-6;
/** Seconds for a number that a layer gives out: an exponential takes much longer than a comparison. */
const NUMBER: {readonly [Name in NetworkSpecification["activation"]]?: number} = {tanh: 12e-9};
const QUICK = 1.8e-9;

/**
 * Updates a second that a run of this specification will make, on one core of a usual machine. It is a rough number: within
 * a factor of two or three.
 *
 * @throws Refusal if the specification asks for what cannot be combined
 */
export function estimateCost(specification: Specification): number {
  return 1 / secondsPerUpdate(specification);
}

/** @param schedule another n : m than the specification's */
export function secondsPerUpdate(
  specification: Specification,
  schedule: Schedule = specification.schedule
): number {
  const {batch, latent, generator, discriminator} = specification;
  const rule = createTrainingRule(specification);
  const {dimension} = createDistribution(specification.data);
  const g = layersOf(latent.dimension, dimension, generator.network);
  const d = layersOf(dimension * rule.packing + (rule.minibatchDeviation ? 1 : 0), 1, discriminator.network);
  /** A pass forth is one share, back to the parameters another, and to the points that went in a third. */
  const pass = ({parameters, numbers, layers}: Layers, rows: number, shares: number) =>
    shares * ((rows * parameters) / SPEED + rows * numbers + layers * EACH);
  const forth = pass(g, batch, 1);
  const inD = (2 * batch) / rule.packing;
  const ofD = [
    forth,
    pass(d, inD, 3),
    // The gradient of a gradient.
    ...rule.penalties.map(() => pass(d, batch / rule.packing, 6))
  ];
  const steps = rule.unrolling?.steps ?? 0;
  const ofG = [
    pass(g, batch, 3),
    ...(steps > 0
      ? [pass(d, inD, 3 * steps), pass(d, inD, 3), pass(d, inD, 7 * steps)]
      : [pass(d, batch / rule.packing, 2)])
  ];
  const seconds = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0);
  const {discriminatorSteps: n, generatorSteps: m} = schedule;
  return (n * seconds(ofD) + m * seconds(ofG)) / (n + m);
}

interface Layers {
  readonly layers: number;
  readonly parameters: number;
  /** Seconds for the numbers that one row gives out on its way. */
  readonly numbers: number;
}

function layersOf(inputs: number, outputs: number, {depth, width, activation}: NetworkSpecification): Layers {
  const sizes = [inputs, ...Array<number>(depth).fill(width), outputs];
  return {
    layers: depth + 1,
    parameters: sizes.slice(1).reduce((sum, to, layer) => sum + (sizes[layer] + 1) * to, 0),
    numbers: depth * width * (NUMBER[activation] ?? QUICK)
  };
}
