import {DiscriminatorPass} from "./discriminator-pass.js";
import {fillLatent} from "./latents.js";
import {Pass} from "./pass.js";
import type {Players} from "./players.js";

/** Draws the batches of an update. */
export class Batches {
  readonly #players: Players;
  /** Through G, from the latent points that were drawn last. */
  readonly generated: Pass;
  /** Through D: real samples in the first half of its points, generated ones in the second. */
  readonly both: DiscriminatorPass;

  constructor(players: Players) {
    const {generator, discriminator, input, specification} = players;
    this.#players = players;
    this.generated = new Pass(generator.network, specification.batch);
    this.both = new DiscriminatorPass(discriminator.network, input, 2 * specification.batch, 2);
  }

  /** A batch of generated samples. */
  drawGenerated(): Float32Array {
    const {specification, streams} = this.#players;
    fillLatent(specification.latent, streams.latent, this.generated.input.values);
    this.generated.forward();
    return this.generated.output.values;
  }

  /** Fills `both`. */
  drawBoth(update: number): void {
    const {distribution, specification, streams} = this.#players;
    const fake = this.drawGenerated();
    const points = this.both.points.values;
    const half = specification.batch * distribution.dimension;
    distribution.sample(streams.data, points.subarray(0, half));
    points.set(fake, half);
    this.addNoise(points, update);
  }

  addNoise(points: Float32Array, update: number): void {
    const {recipe, streams} = this.#players;
    const deviation = recipe.noise?.(update) ?? 0;
    if (deviation > 0)
      for (let i = 0; i < points.length; i++) points[i] += deviation * streams.noise.normal();
  }

  release(): void {
    this.both.release();
    this.generated.release();
  }
}
