import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type Experiment, runOf} from "../../src/experiments/experiment.js";
import type {ExperimentId} from "../../src/experiments/index.js";
import {ratios} from "../../src/experiments/ratios.js";
import {remedies} from "../../src/experiments/remedies.js";
import {around} from "../../src/figures/scene.js";
import type {Backend} from "../../src/gan/backends/backend.js";
import {createDistribution} from "../../src/gan/distributions/index.js";
import {decode} from "../../src/runs/codec.js";
import {Run} from "../../src/runs/run.js";

/** The experiments whose tables show their runs. */
export const withThumbnails: readonly Experiment<ExperimentId>[] = [ratios, remedies];

/** What is kept of an experiment's runs to be seen: of each cell what the run from the first seed makes at its end. */
export interface Thumbnails {
  readonly experiment: string;
  readonly seed: number;
  readonly cells: Readonly<Record<string, Thumbnail>>;
}

export interface Thumbnail {
  /** Fingerprint of the run's weights: the one in the experiment's table. */
  readonly checksum: string;
  /** Coordinates, two a sample: 0 at the picture's lowest, 255 at its highest; what lies outside is at its border. */
  readonly samples: Uint8Array;
}

const SAMPLES = 120;

export function thumbnailsFile(id: string, folder = "data/thumbnails"): string {
  return join(folder, `${id}.frames`);
}

/** @throws Error if there are none; the message has the command that makes them */
export function readThumbnails(id: string): Thumbnails {
  const file = thumbnailsFile(id);
  if (!existsSync(file))
    throw new Error(`The experiment "${id}" has no thumbnails; "npm run thumbnails -- ${id}" makes them.`);
  return decode(readFileSync(file)) as Thumbnails;
}

/** Trains the first seed of a cell to its budget, and keeps what it makes there. */
export function trainThumbnail(backend: Backend, experiment: Experiment, cellId: string): Thumbnail {
  const cell = experiment.cells.find(({id}) => id === cellId);
  if (!cell) throw new RangeError(`The experiment "${experiment.id}" has no cell "${cellId}".`);
  const {specification, measureEvery, events, budget} = runOf(cell, experiment.seeds[0]);
  const run = new Run(backend, {specification, measureEvery, events});
  run.advance(budget);
  const {samples = new Float32Array()} = run.state({samples: {count: SAMPLES}}).arrays;
  const {low, high} = around(createDistribution(specification.data).extent);
  const thumbnail = {
    checksum: run.trainer.checksum(),
    samples: Uint8Array.from(samples, (value, i) => {
      const share = (value - low[i % 2]) / (high[i % 2] - low[i % 2]);
      return Math.round(255 * Math.min(1, Math.max(0, share || 0)));
    })
  };
  run.dispose();
  return thumbnail;
}
