import {betterLoss} from "./better-loss.js";
import {holdStill} from "./hold-still.js";
import {perfectDiscriminator} from "./perfect-discriminator.js";
import type {Prediction} from "./prediction.js";
import {twiceAsFar} from "./twice-as-far.js";
import {visited} from "./visited.js";

const rows = [visited, holdStill, perfectDiscriminator, twiceAsFar, betterLoss] as const;

export type PredictionRow = (typeof rows)[number];
export type PredictionId = PredictionRow["id"];

/** Every prediction, in the order of the article. Adding one is a file beside this, a row above and its words in `src/words`. */
export const predictions: readonly Prediction<PredictionId>[] = rows;

/** @throws RangeError if there is no such prediction */
export function predictionOf(id: string): Prediction<PredictionId> {
  const found = predictions.find((prediction) => prediction.id === id);
  if (!found) throw new RangeError(`There is no prediction "${id}" in src/content/predictions.`);
  return found;
}
