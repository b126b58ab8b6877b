import {createDistribution} from "../gan/distributions/index.js";
import {
  drawEvaluationData,
  drawEvaluationLatents,
  MEASURED_SAMPLES
} from "../gan/evaluation/evaluation-draws.js";
import type {Player} from "../gan/player.js";
import type {Schedule, Specification} from "../gan/training/specification.js";
import {decode, encode} from "./codec.js";
import {readSeries, type StoredSeries} from "./film-series.js";
import type {Measurement} from "./measurement.js";
import type {RunEvent} from "./plan.js";
import type {Arrays} from "./probes/index.js";
import type {Frame, Turn} from "./run-state.js";

/** A figure's recorded runs at some of their updates, small enough to come with the page: data/films/<figure>.frames. */
export interface Film {
  readonly figure: string;
  readonly runs: readonly FilmRun[];
  /**
   * A run's states in the order of their updates, the first at 0 and the last at the run's end. They are a sketch of the
   * run: fewer samples and a coarser surface than in training, and numbers in arrays that are off by a 250th of the picture.
   * Measurements are the recording's.
   *
   * @throws RangeError if the film has no such run
   */
  frames(run: string): readonly Frame[];
}

/** What a film says of a run as a whole. */
export interface FilmRun {
  readonly id: string;
  readonly specification: Specification;
  readonly events: readonly RunEvent[];
  /** The run's last update, and the fingerprint of the weights there. */
  readonly update: number;
  readonly checksum: string;
  /** Of the frames, in their order; the same for all runs. */
  readonly updates: readonly number[];
  readonly history: readonly Measurement[];
}

/** The film as it lies in its file. */
export interface StoredFilm {
  readonly figure: string;
  readonly updates: readonly number[];
  readonly runs: readonly StoredRun[];
}

export interface StoredRun extends Omit<FilmRun, "updates" | "history"> {
  readonly measureEvery: number;
  /** Of the history and of the frames, by their measures' names; a measure that was not taken is not there. */
  readonly measured: {readonly [name: string]: readonly unknown[]};
  readonly turns: {
    readonly next: readonly Player[];
    readonly place: readonly number[];
    readonly frozen: readonly (readonly Player[])[];
    readonly schedule: readonly Schedule[];
  };
  /** Points of what is the same all through the run: those are drawn from the seed again, not stored. Pictures are told how they come from points, or which run before has the same way. */
  readonly constants: {
    readonly real?: number;
    readonly latents?: number;
    readonly pictureMap?: StoredSeries | number;
  };
  readonly series: {readonly [Name in Changing]?: StoredSeries};
}

type Changing =
  | "samples"
  | "pushes"
  | "scores"
  | "surface"
  | "latentGrid"
  | "latentSlice"
  | "sliceModes"
  | "nearest";

export function encodeFilm(film: StoredFilm): Uint8Array<ArrayBuffer> {
  return encode(film);
}

/** @throws Error if the bytes are not those of a film */
export function decodeFilm(bytes: Uint8Array): Film {
  const stored = decode(bytes) as StoredFilm;
  if (!Array.isArray(stored?.updates) || !Array.isArray(stored.runs)) throw new Error("This is no film.");
  const {figure, updates} = stored;
  const known = new Map<string, readonly Frame[]>();
  const runs = stored.runs.map((asStored) => {
    const run = withMap(asStored, stored.runs);
    const measurements = readMeasurements(run);
    const history = measurements.filter(({update}) => update % run.measureEvery === 0);
    const {id, specification, events, update, checksum} = run;
    return {run, measurements, film: {id, specification, events, update, checksum, updates, history}};
  });
  return {
    figure,
    runs: runs.map(({film}) => film),
    frames(id) {
      const found = runs.find(({run}) => run.id === id);
      if (!found) throw new RangeError(`The film of "${figure}" has no run "${id}".`);
      const frames = known.get(id) ?? framesOf(found.run, updates, found.measurements, found.film.history);
      known.set(id, frames);
      return frames;
    }
  };
}

/** The run with its own way from points to pictures, where it has that of another. */
function withMap(run: StoredRun, runs: readonly StoredRun[]): StoredRun {
  const {pictureMap} = run.constants;
  if (typeof pictureMap !== "number") return run;
  return {...run, constants: {...run.constants, pictureMap: runs[pictureMap].constants.pictureMap}};
}

function framesOf(
  run: StoredRun,
  updates: readonly number[],
  measurements: readonly Measurement[],
  history: readonly Measurement[]
): Frame[] {
  const constants = once(() => constantsOf(run));
  const series = once(() =>
    Object.entries(run.series).map(([name, stored]) => [name, readSeries(stored as StoredSeries)] as const)
  );
  const byUpdate = new Map(measurements.map((measurement) => [measurement.update, measurement]));
  return updates.map((update, i) => {
    const arrays = once(
      (): Arrays => ({...constants(), ...Object.fromEntries(series().map(([name, read]) => [name, read(i)]))})
    );
    return {
      update,
      turn: turnAt(run, i),
      measurement: byUpdate.get(update)!,
      history: history.filter((measurement) => measurement.update <= update),
      // Worked out when it is first drawn: a film is dragged through, and most of its states are never looked at.
      get arrays() {
        return arrays();
      }
    };
  });
}

function turnAt({turns}: StoredRun, i: number): Turn {
  return {
    next: turns.next[i],
    place: turns.place[i],
    frozen: turns.frozen[i],
    schedule: turns.schedule[i]
  };
}

function readMeasurements({measured}: StoredRun): Measurement[] {
  const {update: updates, ...others} = measured;
  return updates.map(
    (update, i) =>
      ({
        update,
        ...Object.fromEntries(Object.entries(others).map(([name, values]) => [name, values[i]]))
      }) as Measurement
  );
}

function constantsOf({specification, constants: {real, latents, pictureMap}}: StoredRun): Arrays {
  const {seed, latent, data} = specification;
  return {
    ...(real !== undefined && {real: firstReal(createDistribution(data), seed, real)}),
    ...(latents !== undefined && {latents: firstLatents(latent, seed, latents)}),
    ...(typeof pictureMap === "object" && {pictureMap: readSeries(pictureMap)(0)})
  };
}

function firstReal(
  distribution: ReturnType<typeof createDistribution>,
  seed: number,
  count: number
): Float32Array {
  return drawEvaluationData(distribution, seed).slice(0, count * distribution.dimension);
}

function firstLatents(latent: Specification["latent"], seed: number, count: number): Float32Array {
  const points = new Float32Array(MEASURED_SAMPLES * latent.dimension);
  drawEvaluationLatents(latent, seed, points);
  return points.slice(0, count * latent.dimension);
}

function once<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
