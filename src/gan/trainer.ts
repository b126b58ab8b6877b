import type {Backend} from "./backends/backend.js";
import {checksum} from "./checksum.js";
import {DiscriminatorPass, discriminatorInputs} from "./discriminator-pass.js";
import {createDistribution} from "./distributions/index.js";
import {Evaluation} from "./evaluation.js";
import {fillLatent} from "./latents.js";
import {allFinite, Learner, type LearnerState} from "./learner.js";
import {Network} from "./network.js";
import {Pass} from "./pass.js";
import {PenaltyPass} from "./penalty-pass.js";
import {type RandomState, RandomStream} from "./random.js";
import {createRecipe} from "./recipe.js";
import type {Measurement, Snapshot, SnapshotRequest} from "./snapshot.js";
import {checkSchedule, type Player, type Schedule, type Specification} from "./specification.js";
import {UnrolledPass} from "./unrolled-pass.js";

/** Why training stopped: the first quantity of an update that was not a finite number. */
export interface Failure {
  /** The update that failed; the state kept is the one before it. */
  readonly update: number;
  readonly player: Player;
  readonly cause: "samples" | "scores" | "gradient" | "weights";
}

/** Everything that a run needs to go on, bit for bit. Plain data: it can be cloned and sent. */
export interface TrainerState {
  readonly update: number;
  readonly turn: number;
  readonly schedule: Schedule;
  readonly frozen: readonly Player[];
  readonly generator: LearnerState;
  readonly discriminator: LearnerState;
  readonly averaged: Float32Array | null;
  readonly streams: Readonly<Record<StreamName, RandomState>>;
  readonly failure: Failure | null;
}

export type Trainer = ReturnType<typeof createTrainer>;

const streamNames = ["data", "latent", "noise", "between"] as const;
type StreamName = (typeof streamNames)[number];

/**
 * A GAN and its training. The specification determines all of it; nothing here depends on time, on the machine or on
 * how the updates are cut into calls.
 *
 * An update is one optimiser step of one player. Goodfellow et al. (NeurIPS 2014), algorithm 1, generalised to n steps
 * of D and m of G per round.
 *
 * @throws RangeError if the specification asks for what cannot be combined
 */
export function createTrainer(backend: Backend, specification: Specification) {
  const {seed, latent, batch} = specification;
  const distribution = createDistribution(specification.data);
  const {dimension} = distribution;
  const recipe = createRecipe(specification);
  const {loss} = recipe;
  const input = {dimension, packing: recipe.packing, minibatchDeviation: recipe.minibatchDeviation ?? false};

  const generator = new Learner(
    new Network(backend, specification.generator.network, latent.dimension, dimension),
    specification.generator.optimizer
  );
  const discriminator = new Learner(
    new Network(backend, specification.discriminator.network, discriminatorInputs(input), 1),
    specification.discriminator.optimizer,
    {spectralNormalization: recipe.spectralNormalization}
  );
  const learners = {generator, discriminator};
  /** The generator that is shown and measured: G itself, or the average of its past. */
  const shown = recipe.averaging
    ? new Network(backend, specification.generator.network, latent.dimension, dimension)
    : generator.network;

  const generatorPass = new Pass(generator.network, batch);
  const bothPass = new DiscriminatorPass(discriminator.network, input, 2 * batch, 2);
  const fakePass = new DiscriminatorPass(discriminator.network, input, batch);
  const penaltyPass =
    recipe.penalties.length > 0 ? new PenaltyPass(discriminator.network, input, batch) : null;
  const unrolledPass = recipe.unrolling ? new UnrolledPass(bothPass, recipe) : null;
  const evaluation = new Evaluation({
    backend,
    generator: shown,
    discriminator: discriminator.network,
    input,
    latent,
    distribution,
    recipe,
    seed
  });

  const streams = Object.fromEntries(
    streamNames.map((name) => [name, new RandomStream(seed, name)])
  ) as Record<StreamName, RandomStream>;
  let {schedule} = specification;
  checkSchedule(schedule);
  let update = 0;
  /** Position in the round: the first n turns are D's, the next m are G's. */
  let turn = 0;
  let failure: Failure | null = null;
  const frozen = new Set<Player>();

  initialize("generator");
  initialize("discriminator");

  function initialize(player: Player): void {
    learners[player].initialize(new RandomStream(seed, `initial ${player}`));
    if (player === "generator" && shown !== generator.network) {
      shown.parameters.values.set(generator.network.parameters.values);
      shown.changed();
    }
  }

  function playerAt(position: number): Player {
    return position < schedule.discriminatorSteps ? "discriminator" : "generator";
  }

  /** The first turn from `turn` on whose player is not frozen; null if both who have turns are frozen. */
  function nextTurn(): number | null {
    const round = schedule.discriminatorSteps + schedule.generatorSteps;
    for (let skipped = 0; skipped < round; skipped++) {
      const candidate = (turn + skipped) % round;
      if (!frozen.has(playerAt(candidate))) return candidate;
    }
    return null;
  }

  function addNoise(points: Float32Array): void {
    const deviation = recipe.noise?.(update) ?? 0;
    if (deviation > 0)
      for (let i = 0; i < points.length; i++) points[i] += deviation * streams.noise.normal();
  }

  function generate(): Float32Array {
    fillLatent(latent, streams.latent, generatorPass.input.values);
    generatorPass.forward();
    return generatorPass.output.values;
  }

  /** Real samples in the first half of `bothPass.points`, generated ones in the second. */
  function drawBoth(): void {
    const fake = generate();
    const points = bothPass.points.values;
    distribution.sample(streams.data, points.subarray(0, batch * dimension));
    points.set(fake, batch * dimension);
    addNoise(points);
  }

  /** Fills D's gradient; returns what was not finite, if anything. */
  function discriminatorGradient(): Failure["cause"] | null {
    drawBoth();
    // The backend's relu turns NaN into 0, so that the scores would not show it.
    if (!allFinite(generatorPass.output.values)) return "samples";
    bothPass.forward();
    const {scores, scoreGradient, packs} = bothPass;
    if (!allFinite(scores)) return "scores";
    const half = packs / 2;
    for (let i = 0; i < half; i++) {
      scoreGradient[i] = recipe.onReal.slope(scores[i]) / half;
      scoreGradient[half + i] = loss.onFake.slope(scores[half + i]) / half;
    }
    bothPass.backward(discriminator.gradient, false);
    for (const penalty of recipe.penalties) {
      placePenalty(penalty.points);
      penaltyPass!.addTo(discriminator.gradient, penalty);
    }
    discriminator.finishGradient();
    return allFinite(discriminator.gradient.all.values) ? null : "gradient";
  }

  function placePenalty(where: "real" | "fake" | "between"): void {
    const points = bothPass.points.values;
    const middle = batch * dimension;
    const into = penaltyPass!.points;
    if (where === "real") into.set(points.subarray(0, middle));
    else if (where === "fake") into.set(points.subarray(middle));
    else {
      const width = dimension * recipe.packing;
      for (let i = 0; i < middle; i += width) {
        const share = streams.between.uniform();
        for (let k = i; k < i + width; k++) into[k] = share * points[k] + (1 - share) * points[middle + k];
      }
    }
  }

  /** Fills G's gradient; returns what was not finite, if anything. */
  function generatorGradient(): Failure["cause"] | null {
    if (unrolledPass) {
      drawBoth();
      if (!allFinite(generatorPass.output.values)) return "samples";
      unrolledPass.generatedGradient(generatorPass.outputGradient);
    } else {
      const fake = generate();
      if (!allFinite(fake)) return "samples";
      fakePass.points.values.set(fake);
      addNoise(fakePass.points.values);
      fakePass.forward();
      const {scores, scoreGradient, packs} = fakePass;
      if (!allFinite(scores)) return "scores";
      for (let i = 0; i < packs; i++) scoreGradient[i] = loss.forGenerator.slope(scores[i]) / packs;
      fakePass.backward(null, true);
      generatorPass.outputGradient.values.set(fakePass.pointGradient.values);
    }
    generatorPass.backward(generator.gradient, false);
    generator.finishGradient();
    return allFinite(generator.gradient.all.values) ? null : "gradient";
  }

  const gradientOf = {generator: generatorGradient, discriminator: discriminatorGradient};

  /** Draws the batches of one update and takes its step; everything stays as it was if a number is not finite. */
  function takeStep(players: readonly Player[]): boolean {
    const before = saveStreams();
    const fail = (player: Player, cause: Failure["cause"]) => {
      failure = {update: update + 1, player, cause};
      for (const name of streamNames) streams[name].restore(before[name]);
      return false;
    };
    for (const player of players) {
      const cause = gradientOf[player]();
      if (cause) return fail(player, cause);
    }
    // A step that fails undoes itself; if it is the second of two, the first must be undone too.
    const first = players.length > 1 ? learners[players[0]].save() : null;
    for (const player of players) {
      const clip = player === "discriminator" ? loss.clip : undefined;
      if (!learners[player].step(recipe.rateFactor(player, update), clip)) {
        if (first && player !== players[0]) learners[players[0]].restore(first);
        return fail(player, "weights");
      }
    }
    if (players.includes("generator")) average();
    update += players.length;
    return true;
  }

  function average(): void {
    if (!recipe.averaging) return;
    const {decay} = recipe.averaging;
    const mean = shown.parameters.values;
    const present = generator.network.parameters.values;
    for (let i = 0; i < mean.length; i++) mean[i] = decay * mean[i] + (1 - decay) * present[i];
    shown.changed();
  }

  function saveStreams(): Record<StreamName, RandomState> {
    return Object.fromEntries(streamNames.map((name) => [name, streams[name].save()])) as Record<
      StreamName,
      RandomState
    >;
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
      return playerAt(nextTurn() ?? turn);
    },

    get schedule(): Schedule {
      return schedule;
    },

    /** Set once a number was not finite; from then on `advance` does nothing. */
    get failure(): Failure | null {
      return failure;
    },

    /** Trains for so many updates; returns how many there were, fewer if training failed or nobody may move. */
    advance(updates: number): number {
      const start = update;
      while (update - start < updates && !failure) {
        const next = nextTurn();
        if (next === null) break;
        turn = next;
        const together = schedule.simultaneous && frozen.size === 0;
        if (!takeStep(together ? ["discriminator", "generator"] : [playerAt(turn)])) break;
        turn = (turn + (together ? 2 : 1)) % (schedule.discriminatorSteps + schedule.generatorSteps);
      }
      return update - start;
    },

    /** One update of a player out of its turn; the round goes on as if it had not been. Returns false if it failed. */
    step(player: Player): boolean {
      return !failure && takeStep([player]);
    },

    /** The gradient of the next update of a player, drawn and left in place: for tests. Nothing else changes but the random streams. */
    gradient(player: Player): Float32Array {
      gradientOf[player]();
      return learners[player].gradient.all.values.slice();
    },

    /** A new n : m; a new round begins. */
    setSchedule(next: Schedule): void {
      schedule = checkSchedule(next);
      turn = 0;
    },

    /** A frozen player's turns are left out. */
    freeze(player: Player, on: boolean): void {
      if (on) frozen.add(player);
      else frozen.delete(player);
    },

    /** Puts a player back to its initial weights and clears its optimiser's memory. */
    reset(player: Player): void {
      initialize(player);
      failure = null;
    },

    /** @param request only its `surface` and `favourite` matter */
    measure(request?: SnapshotRequest): Measurement {
      return evaluation.look(update, request?.favourite ? request : {}).measurement;
    },

    snapshot(request: SnapshotRequest): Snapshot {
      const {samples, fold, gradients} = request;
      const seen = evaluation.look(update, request);
      return {
        update,
        next: playerAt(nextTurn() ?? turn),
        turn: nextTurn() ?? turn,
        frozen: [...frozen],
        samples: seen.samples.slice(0, samples * dimension),
        surface: seen.surface,
        fold: fold && evaluation.fold(fold.size),
        gradients: gradients && seen.gradients?.slice(0, gradients.count * dimension),
        measurement: seen.measurement
      };
    },

    save(): TrainerState {
      return {
        update,
        turn,
        schedule,
        frozen: [...frozen],
        generator: generator.save(),
        discriminator: discriminator.save(),
        averaged: recipe.averaging ? shown.parameters.values.slice() : null,
        streams: saveStreams(),
        failure
      };
    },

    restore(state: TrainerState): void {
      ({update, turn, schedule, failure} = state);
      frozen.clear();
      for (const player of state.frozen) frozen.add(player);
      generator.restore(state.generator);
      discriminator.restore(state.discriminator);
      if (state.averaged) {
        shown.parameters.values.set(state.averaged);
        shown.changed();
      }
      for (const name of streamNames) streams[name].restore(state.streams[name]);
    },

    /** A fingerprint of the bits of all weights, as 16 hexadecimal digits. */
    checksum(): string {
      return checksum([generator.trained.bits, discriminator.trained.bits]);
    },

    /** Gives all memory back; the trainer cannot be used afterwards. */
    dispose(): void {
      for (const part of [unrolledPass, penaltyPass, fakePass, bothPass, generatorPass, evaluation])
        part?.release();
      generator.release();
      discriminator.release();
      if (shown !== generator.network) shown.release();
    }
  };
}
