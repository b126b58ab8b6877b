import type {Backend} from "../backends/backend.js";
import {createDistribution} from "../distributions/index.js";
import {Evaluation} from "../evaluation/evaluation.js";
import {Observation} from "../evaluation/observation.js";
import {discriminatorInputs} from "../network/discriminator-backprop.js";
import {Network} from "../network/network.js";
import {checksum} from "../numbers/checksum.js";
import {RandomStream} from "../numbers/random.js";
import type {Player} from "../player.js";
import {Batches} from "./batches.js";
import {DiscriminatorGradient} from "./discriminator-gradient.js";
import {GeneratorGradient} from "./generator-gradient.js";
import {Learner} from "./learner.js";
import {finish, type Pieces} from "./pieces.js";
import {Streams} from "./random-streams.js";
import {ScheduleProgress} from "./schedule.js";
import type {Schedule, Specification} from "./specification.js";
import {takeSteps} from "./take-steps.js";
import type {TrainerContext} from "./trainer-context.js";
import type {Failure, TrainerState} from "./trainer-state.js";
import {createTrainingRule} from "./training-rule.js";
import {WeightAverage} from "./weight-average.js";

export type {Failure, TrainerState} from "./trainer-state.js";
export type Trainer = ReturnType<typeof createTrainer>;

/**
 * A GAN and its training. The specification determines all of it; nothing here depends on time, on the machine or on
 * how the updates are cut into calls.
 *
 * An update is one optimiser step of one player. Goodfellow et al. (NeurIPS 2014), algorithm 1, generalised to n steps
 * of D and m of G per round.
 *
 * @throws Refusal if the specification asks for what cannot be combined
 */
export function createTrainer(backend: Backend, specification: Specification) {
  const {seed, latent} = specification;
  const distribution = createDistribution(specification.data);
  const {dimension} = distribution;
  const rule = createTrainingRule(specification);
  const input = {dimension, packing: rule.packing, minibatchDeviation: rule.minibatchDeviation ?? false};

  const generator = new Learner(
    new Network(backend, specification.generator.network, latent.dimension, dimension),
    specification.generator.optimizer
  );
  const discriminator = new Learner(
    new Network(backend, specification.discriminator.network, discriminatorInputs(input), 1),
    specification.discriminator.optimizer,
    {spectralNormalization: rule.spectralNormalization}
  );
  const average = rule.averaging
    ? new WeightAverage(
        new Network(backend, specification.generator.network, latent.dimension, dimension),
        rule.averaging.decay
      )
    : null;

  const streams = new Streams(seed);
  const context: TrainerContext = {
    specification,
    rule,
    distribution,
    input,
    generator,
    discriminator,
    streams
  };
  const batches = new Batches(context);
  const gradients = {
    generator: new GeneratorGradient(context, batches),
    discriminator: new DiscriminatorGradient(context, batches)
  };
  const evaluation = new Evaluation({
    backend,
    generator: average?.network ?? generator.network,
    discriminator: discriminator.network,
    input,
    latent,
    distribution,
    loss: rule.loss,
    terms: rule.terms,
    seed
  });

  const turns = new ScheduleProgress(specification.schedule);
  let update = 0;
  let failure: Failure | null = null;

  initialize("generator");
  initialize("discriminator");

  function initialize(player: Player): void {
    context[player].initialize(new RandomStream(seed, `initial ${player}`));
    if (player === "generator") average?.begin(generator.network.parameters.values);
  }

  /** One step of each mover, or none, with everything as it was, if a number is not finite. */
  function* advanceBy(movers: readonly Player[]): Pieces<boolean> {
    failure = yield* takeSteps(context, gradients, movers, update);
    if (failure) return false;
    if (movers.includes("generator")) average?.add(generator.network.parameters.values);
    update += movers.length;
    return true;
  }

  return {
    specification,
    distribution,
    evaluation,

    /** Updates so far. */
    get update(): number {
      return update;
    },

    /** Whose update comes next. */
    get next(): Player {
      return turns.playerAt(turns.next() ?? turns.turn);
    },

    /** The place in the round of the update that comes next, from 0 to n + m - 1. */
    get turn(): number {
      return turns.next() ?? turns.turn;
    },

    /** Players whose turns are left out. */
    get frozen(): readonly Player[] {
      return [...turns.frozen];
    },

    get schedule(): Schedule {
      return turns.schedule;
    },

    /** Set once a number was not finite; from then on `advance` does nothing. */
    get failure(): Failure | null {
      return failure;
    },

    /** Trains for so many updates; returns how many there were, fewer if training failed or nobody may move. */
    advance(updates: number): number {
      return finish(this.advanceInPieces(updates));
    },

    /** The same, and it may be left wherever an update takes long: it is then as if that update had not begun. */
    *advanceInPieces(updates: number): Pieces<number> {
      const start = update;
      while (update - start < updates && !failure) {
        const next = turns.next();
        if (next === null) break;
        const together = turns.schedule.simultaneous && turns.frozen.size === 0;
        const movers: readonly Player[] = together ? ["discriminator", "generator"] : [turns.playerAt(next)];
        if (!(yield* advanceBy(movers))) break;
        turns.turn = (next + (together ? 2 : 1)) % turns.round;
      }
      return update - start;
    },

    /** One update of a player out of its turn; the round goes on as if it had not been. Returns false if it failed. */
    step(player: Player): boolean {
      return !failure && finish(advanceBy([player]));
    },

    /** The gradient of the next update of a player, drawn and left in place: for tests. Nothing else changes but the random streams. */
    gradient(player: Player): Float32Array {
      finish<unknown>(gradients[player].fill(update));
      return context[player].gradient.all.values.slice();
    },

    /** A new n : m; a new round begins. */
    setSchedule(next: Schedule): void {
      turns.begin(next);
    },

    /**
     * Another learning rate for a player, before the factors of its remedies; the optimiser's memory is kept.
     *
     * @throws Refusal if there is no such rate
     */
    setRate(player: Player, rate: number): void {
      context[player].setRate(rate);
    },

    /** A frozen player's turns are left out. */
    freeze(player: Player, on: boolean): void {
      if (on) turns.frozen.add(player);
      else turns.frozen.delete(player);
    },

    /** Puts a player back to its initial weights and clears its optimiser's memory. */
    reset(player: Player): void {
      initialize(player);
      failure = null;
    },

    /** The present state, to be looked at before the next update. */
    observe(): Observation {
      return new Observation(evaluation, update);
    },

    save(): TrainerState {
      return {
        update,
        turn: turns.turn,
        schedule: turns.schedule,
        frozen: [...turns.frozen],
        generator: generator.save(),
        discriminator: discriminator.save(),
        averaged: average?.save() ?? null,
        streams: streams.save(),
        failure
      };
    },

    restore(state: TrainerState): void {
      ({update, failure} = state);
      turns.restore(state);
      generator.restore(state.generator);
      discriminator.restore(state.discriminator);
      if (state.averaged) average?.restore(state.averaged);
      streams.restore(state.streams);
    },

    /** A fingerprint of the bits of all weights, as 16 hexadecimal digits. */
    checksum(): string {
      return checksum([generator.trained.bits, discriminator.trained.bits]);
    },

    /** Gives all memory back; the trainer cannot be used afterwards. */
    dispose(): void {
      for (const part of [gradients.generator, gradients.discriminator, batches, evaluation]) part.release();
      generator.release();
      discriminator.release();
      average?.release();
    }
  };
}
