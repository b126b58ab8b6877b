import {fillLatent} from "../distributions/latents.js";
import {ForwardBackward} from "../network/backprop.js";
import {DiscriminatorBackprop} from "../network/discriminator-backprop.js";
import type {TrainerContext} from "./trainer-context.js";

/** Draws the batches of an update. */
export class Batches {
  readonly #context: TrainerContext;
  /** Through G, from the latent points that were drawn last. */
  readonly generated: ForwardBackward;
  /** Through D: real samples in the first half of its points, generated ones in the second. */
  readonly both: DiscriminatorBackprop;

  constructor(context: TrainerContext) {
    const {generator, discriminator, input, specification} = context;
    this.#context = context;
    this.generated = new ForwardBackward(generator.network, specification.batch);
    this.both = new DiscriminatorBackprop(discriminator.network, input, 2 * specification.batch, 2);
  }

  /** A batch of generated samples. */
  drawGenerated(): Float32Array {
    const {specification, streams} = this.#context;
    fillLatent(specification.latent, streams.latent, this.generated.input.values);
    this.generated.forward();
    return this.generated.output.values;
  }

  /** Fills `both`. */
  drawBoth(update: number): void {
    const {distribution, specification, streams} = this.#context;
    const fake = this.drawGenerated();
    const points = this.both.points.values;
    const half = specification.batch * distribution.dimension;
    distribution.sample(streams.data, points.subarray(0, half));
    points.set(fake, half);
    this.addNoise(points, update);
  }

  addNoise(points: Float32Array, update: number): void {
    const {rule, streams} = this.#context;
    const deviation = rule.noise?.(update) ?? 0;
    if (deviation > 0)
      for (let i = 0; i < points.length; i++) points[i] += deviation * streams.noise.normal();
  }

  release(): void {
    this.both.release();
    this.generated.release();
  }
}
