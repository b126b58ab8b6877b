import {createDistribution} from "../../src/gan/distributions/index.js";
import type {NetworkSpecification} from "../../src/gan/network/network-specification.js";
import type {Specification} from "../../src/gan/training/specification.js";

/**
 * Floating-point operations of the matrix products that one update of each player needs for a loss without penalties:
 * two for each multiply-add. Activations, losses, random numbers and the optimiser are not counted, so the share that is
 * reported is of useful products only.
 */
export function productFlops({batch, data, latent, generator, discriminator}: Specification): number {
  const {dimension} = createDistribution(data);
  const g = layers(latent.dimension, dimension, generator.network);
  const d = layers(dimension, 1, discriminator.network);
  const forward = (shapes: readonly (readonly [number, number])[], rows: number) =>
    shapes.reduce((sum, [from, to]) => sum + 2 * rows * from * to, 0);
  // The gradient with respect to a layer's input: not needed at the first layer unless the input is trained through.
  const back = (shapes: readonly (readonly [number, number])[], rows: number, toInput: boolean) =>
    forward(toInput ? shapes : shapes.slice(1), rows);
  const discriminatorUpdate = forward(g, batch) + 2 * forward(d, 2 * batch) + back(d, 2 * batch, false);
  const generatorUpdate =
    2 * forward(g, batch) + forward(d, batch) + back(d, batch, true) + back(g, batch, false);
  return discriminatorUpdate + generatorUpdate;
}

function layers(
  inputs: number,
  outputs: number,
  {depth, width}: NetworkSpecification
): (readonly [number, number])[] {
  const sizes = [inputs, ...Array<number>(depth).fill(width), outputs];
  return sizes.slice(1).map((to, l) => [sizes[l], to] as const);
}
