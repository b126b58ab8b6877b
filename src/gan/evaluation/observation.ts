import type {Extent} from "../distributions/distribution.js";
import {type ModeCoverage, measureModes} from "../metrics/modes.js";
import type {Evaluation} from "./evaluation.js";
import {gridPoints} from "./grid-points.js";
import type {Scoring} from "./scored-batch.js";

/**
 * A pair of networks at one update. Each thing that can be known of it is worked out when it is first asked for, and
 * once: several measures and pictures rest on the same samples. It holds until the next update is made.
 */
export class Observation {
  #samples: Float32Array | null = null;
  #scoring: Scoring | null = null;
  #coverage: ModeCoverage | null | undefined;
  readonly #surfaces = new Map<string, Float32Array>();

  constructor(
    readonly evaluation: Evaluation,
    /** Updates so far. */
    readonly update: number
  ) {}

  /** MEASURED_SAMPLES generated samples, row-major. */
  get samples(): Float32Array {
    this.#samples ??= this.evaluation.samples();
    return this.#samples;
  }

  /** How D judges the first of the samples, and where it pushes them. */
  get scoring(): Scoring {
    if (!this.#scoring) {
      this.samples;
      this.#scoring = this.evaluation.score();
    }
    return this.#scoring;
  }

  /** Which modes the samples reach; null where the data have none. */
  get coverage(): ModeCoverage | null {
    if (this.#coverage === undefined) {
      const {modes} = this.evaluation.distribution;
      this.#coverage = modes ? measureModes(this.samples, modes) : null;
    }
    return this.#coverage;
  }

  /** D's scores on a regular grid that fills the extent, `size` points along each axis, the first axis fastest. */
  surface(size: number, extent: Extent): Float32Array {
    const key = JSON.stringify([size, extent]);
    let surface = this.#surfaces.get(key);
    if (!surface) {
      if (this.evaluation.surfaceNeedsScores) this.scoring;
      surface = this.evaluation.scores(gridPoints(size, extent));
      this.#surfaces.set(key, surface);
    }
    return surface;
  }
}
