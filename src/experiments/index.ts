import {clipping} from "./clipping.js";
import type {Experiment} from "./experiment.js";
import {overtraining} from "./overtraining.js";
import {ratios} from "./ratios.js";
import {released} from "./released.js";
import {remedies, remediesOnGrid} from "./remedies.js";

/** Every experiment. Adding one is a file beside this and a row here. */
export const experiments: readonly Experiment[] = [
  ratios,
  remedies,
  remediesOnGrid,
  overtraining,
  released,
  clipping
];

/** @throws RangeError if there is no such experiment; the message names those there are */
export function experimentOf(id: string): Experiment {
  const found = experiments.find((experiment) => experiment.id === id);
  if (!found)
    throw new RangeError(
      `There is no experiment called "${id}", only ${experiments.map((one) => one.id).join(", ")}.`
    );
  return found;
}
