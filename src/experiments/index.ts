import {classRuns} from "./class-runs.js";
import {clipping} from "./clipping.js";
import {cures} from "./cures.js";
import {digitOvertraining} from "./digit-overtraining.js";
import {digitRatios} from "./digit-ratios.js";
import {digitReleased} from "./digit-released.js";
import {digitRemedies} from "./digit-remedies.js";
import type {Experiment} from "./experiment.js";
import {overtraining} from "./overtraining.js";
import {ratios} from "./ratios.js";
import {released} from "./released.js";
import {remedies, remediesOnGrid} from "./remedies.js";
import {scales} from "./scales.js";

const rows = [
  ratios,
  remedies,
  remediesOnGrid,
  overtraining,
  released,
  clipping,
  cures,
  scales,
  classRuns,
  digitRatios,
  digitRemedies,
  digitOvertraining,
  digitReleased
] as const;

export type ExperimentId = (typeof rows)[number]["id"];

/** Every experiment. Adding one is a file beside this, a row above and its words in `src/words`. */
export const experiments: readonly Experiment<ExperimentId>[] = rows;

/** @throws RangeError if there is no such experiment; the message names those there are */
export function experimentOf(id: string): Experiment<ExperimentId> {
  const found = experiments.find((experiment) => experiment.id === id);
  if (!found)
    throw new RangeError(
      `There is no experiment called "${id}", only ${experiments.map((one) => one.id).join(", ")}.`
    );
  return found;
}
