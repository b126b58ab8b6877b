import type {Measurement, Snapshot} from "../gan/evaluation/snapshot.js";
import type {Specification} from "../gan/training/specification.js";

/** A figure's runs as they were recorded in Node: data/recordings/<figure>.json. */
export interface Recording {
  readonly figure: string;
  readonly recordedWith: {
    readonly node: string;
    readonly tfjs: string;
    readonly date: string;
    readonly command: string;
  };
  readonly runs: readonly RecordedRun[];
}

export interface RecordedRun {
  readonly id: string;
  readonly specification: Specification;
  readonly update: number;
  /** Fingerprint of all weights at that update: a replay has to arrive at the same. */
  readonly checksum: string;
  readonly history: readonly Measurement[];
  /** At the row's `stillAt`, or at the end. */
  readonly snapshot: Stored<Snapshot>;
  readonly real: readonly number[];
  readonly latents: readonly number[];
}

/** JSON has no typed arrays. */
type Stored<T> = {
  readonly [Key in keyof T]: T[Key] extends Float32Array | undefined ? readonly number[] : T[Key];
};

/** All that a picture of one run at one update is drawn from. */
export interface Frame {
  readonly update: number;
  readonly snapshot: Snapshot;
  /** Real samples, row-major. */
  readonly real: Float32Array;
  /** Latent points of the snapshot's samples, row-major. */
  readonly latents: Float32Array;
  /** Measurements up to this update. */
  readonly history: readonly Measurement[];
}

/** The frame's measurement or, where passing pictures were content with less, the last full one before it. */
export function fullMeasurement({snapshot: {measurement}, history}: Frame): Measurement {
  return Number.isNaN(measurement.sampleGradientNorm) ? (history.at(-1) ?? measurement) : measurement;
}

export function frameOf({snapshot, real, latents, history}: RecordedRun): Frame {
  const floats = (values: readonly number[] | undefined) => values && Float32Array.from(values);
  return {
    update: snapshot.update,
    snapshot: {
      ...snapshot,
      samples: Float32Array.from(snapshot.samples),
      surface: floats(snapshot.surface),
      fold: floats(snapshot.fold),
      gradients: floats(snapshot.gradients)
    },
    real: Float32Array.from(real),
    latents: Float32Array.from(latents),
    history
  };
}
