import {createDistribution} from "../../../src/gan/distributions/index.js";
import type {Player} from "../../../src/gan/player.js";
import type {Specification} from "../../../src/gan/training/specification.js";
import {find} from "./draws.js";

/** Where a layer's parameters lie in the flat row of all: weights (inputs x outputs), then biases. */
export interface Shape {
  readonly inputs: number;
  readonly outputs: number;
  readonly bias: boolean;
  readonly offset: number;
  readonly length: number;
}

/** The layers of a player's network. */
export function shapes(specification: Specification, player: Player): Shape[] {
  const {network} = specification[player];
  const {dimension} = createDistribution(specification.data);
  const seen =
    dimension * (find(specification, "packing")?.samples ?? 1) +
    (find(specification, "minibatch-deviation") ? 1 : 0);
  const [first, last] = player === "generator" ? [specification.latent.dimension, dimension] : [seen, 1];
  const sizes = [first, ...Array<number>(network.depth).fill(network.width), last];
  const bias = network.bias ?? true;
  let offset = 0;
  return sizes.slice(1).map((outputs, l) => {
    const inputs = sizes[l];
    const length = inputs * outputs + (bias ? outputs : 0);
    const shape = {inputs, outputs, bias, offset, length};
    offset += length;
    return shape;
  });
}

function norm(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * values[i];
  return Math.sqrt(sum);
}

/** |a - b| / |b|. */
export function relativeError(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const size = norm(b);
  const distance = norm(Float64Array.from(a, (value, i) => value - b[i]));
  return distance === 0 ? 0 : distance / size;
}

/**
 * The largest relative error of a layer's gradient. A layer whose gradient is a thousandth of the whole's or less is
 * measured by that thousandth: what cancels down to nothing has no digits to agree on.
 */
export function worstLayerError(
  ours: Float32Array,
  theirs: ArrayLike<number>,
  layers: readonly Shape[]
): number {
  const all = Float64Array.from(theirs);
  const floor = 1e-3 * norm(all);
  return Math.max(
    ...layers.map(({offset, length}) => {
      const mine = ours.subarray(offset, offset + length);
      const other = all.subarray(offset, offset + length);
      const distance = norm(Float64Array.from(mine, (value, i) => value - other[i]));
      return distance === 0 ? 0 : distance / Math.max(floor, norm(other));
    })
  );
}
