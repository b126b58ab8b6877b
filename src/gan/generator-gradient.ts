import type {Batches} from "./batches.js";
import {DiscriminatorPass} from "./discriminator-pass.js";
import {allFinite} from "./learner.js";
import type {Players} from "./players.js";
import type {Failure} from "./trainer-state.js";
import {UnrolledPass} from "./unrolled-pass.js";

/** The gradient of G's loss on a batch of generated samples, against D as it is or as it would be some steps later. */
export class GeneratorGradient {
  readonly #players: Players;
  readonly #batches: Batches;
  readonly #fake: DiscriminatorPass;
  readonly #unrolled: UnrolledPass | null;

  constructor(players: Players, batches: Batches) {
    const {recipe, discriminator, input, specification} = players;
    this.#players = players;
    this.#batches = batches;
    this.#fake = new DiscriminatorPass(discriminator.network, input, specification.batch);
    this.#unrolled = recipe.unrolling ? new UnrolledPass(batches.both, recipe) : null;
  }

  /** Draws the batch and fills G's gradient; returns what was not finite, if anything. */
  fill(update: number): Failure["cause"] | null {
    const {generator} = this.#players;
    const {generated} = this.#batches;
    const cause = this.#unrolled ? this.#throughSteps(this.#unrolled, update) : this.#throughScores(update);
    if (cause) return cause;
    generated.backward(generator.gradient, false);
    generator.finishGradient();
    return allFinite(generator.gradient.all.values) ? null : "gradient";
  }

  #throughSteps(unrolled: UnrolledPass, update: number): Failure["cause"] | null {
    const {generated} = this.#batches;
    this.#batches.drawBoth(update);
    if (!allFinite(generated.output.values)) return "samples";
    unrolled.generatedGradient(generated.outputGradient);
    return null;
  }

  #throughScores(update: number): Failure["cause"] | null {
    const {loss} = this.#players.recipe;
    const fake = this.#batches.drawGenerated();
    if (!allFinite(fake)) return "samples";
    const points = this.#fake.points.values;
    points.set(fake);
    this.#batches.addNoise(points, update);
    this.#fake.forward();
    const {scores, scoreGradient, packs} = this.#fake;
    if (!allFinite(scores)) return "scores";
    for (let i = 0; i < packs; i++) scoreGradient[i] = loss.forGenerator.slope(scores[i]) / packs;
    this.#fake.backward(null, true);
    this.#batches.generated.outputGradient.values.set(this.#fake.pointGradient.values);
    return null;
  }

  release(): void {
    this.#unrolled?.release();
    this.#fake.release();
  }
}
