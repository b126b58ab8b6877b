import type {PairFunction, ScoreFunction} from "../losses/loss.js";
import {DiscriminatorBackprop} from "../network/discriminator-backprop.js";
import type {Batches} from "./batches.js";
import {allFinite} from "./learner.js";
import type {Pieces} from "./pieces.js";
import type {TrainerContext} from "./trainer-context.js";
import type {Failure} from "./trainer-state.js";
import {UnrolledGradient} from "./unrolled-gradient.js";

/** The gradient of G's loss on a batch of generated samples, against D as it is or as it would be some steps later. */
export class GeneratorGradient {
  readonly #context: TrainerContext;
  readonly #batches: Batches;
  readonly #fake: DiscriminatorBackprop;
  readonly #unrolled: UnrolledGradient | null;

  constructor(context: TrainerContext, batches: Batches) {
    const {rule, discriminator, input, specification} = context;
    this.#context = context;
    this.#batches = batches;
    this.#fake = new DiscriminatorBackprop(discriminator.network, input, specification.batch);
    this.#unrolled = rule.unrolling ? new UnrolledGradient(batches.both, rule) : null;
  }

  /** Draws the batch and fills G's gradient; gives back what was not finite, if anything. */
  *fill(update: number): Pieces<Failure["cause"] | null> {
    const {generator} = this.#context;
    const {generated} = this.#batches;
    const {terms, loss} = this.#context.rule;
    let cause: Failure["cause"] | null;
    if (this.#unrolled) cause = yield* this.#throughSteps(this.#unrolled, update);
    else if (loss.pairs) cause = this.#throughPairs(loss.pairs.forGenerator, update);
    else cause = this.#throughScores(terms!.forGenerator, update);
    if (cause) return cause;
    generated.backward(generator.gradient, false);
    generator.finishGradient();
    return allFinite(generator.gradient.all.values) ? null : "gradient";
  }

  *#throughSteps(unrolled: UnrolledGradient, update: number): Pieces<Failure["cause"] | null> {
    const {generated} = this.#batches;
    this.#batches.drawBoth(update);
    if (!allFinite(generated.output.values)) return "samples";
    yield* unrolled.generatedGradient(generated.outputGradient);
    return null;
  }

  /** Beside a real batch, with which the generated one is paired. */
  #throughPairs(loss: PairFunction, update: number): Failure["cause"] | null {
    const {both, generated} = this.#batches;
    this.#batches.drawBoth(update);
    if (!allFinite(generated.output.values)) return "samples";
    both.forward();
    const {scores, scoreGradient, packs} = both;
    if (!allFinite(scores)) return "scores";
    const half = packs / 2;
    for (let i = 0; i < half; i++) {
      scoreGradient[i] = 0;
      scoreGradient[half + i] = loss.byFake(scores[i], scores[half + i]) / half;
    }
    both.backward(null, true);
    const gradient = both.pointGradient.values;
    generated.outputGradient.values.set(gradient.subarray(gradient.length / 2));
    return null;
  }

  #throughScores(loss: ScoreFunction, update: number): Failure["cause"] | null {
    const fake = this.#batches.drawGenerated();
    if (!allFinite(fake)) return "samples";
    const points = this.#fake.points.values;
    points.set(fake);
    this.#batches.addNoise(points, update);
    this.#fake.forward();
    const {scores, scoreGradient, packs} = this.#fake;
    if (!allFinite(scores)) return "scores";
    for (let i = 0; i < packs; i++) scoreGradient[i] = loss.derivative(scores[i]) / packs;
    this.#fake.backward(null, true);
    this.#batches.generated.outputGradient.values.set(this.#fake.pointGradient.values);
    return null;
  }

  release(): void {
    this.#unrolled?.release();
    this.#fake.release();
  }
}
