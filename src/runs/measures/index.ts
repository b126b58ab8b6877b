import {centre} from "./centre.js";
import {collapsed, spread} from "./collapse.js";
import {
  highQuality,
  leadingMode,
  leadingShare,
  modes,
  modesCaptured,
  modesServed,
  reverseKL,
  shares
} from "./coverage.js";
import {densestMass} from "./densest-mass.js";
import {
  discriminatorAccuracy,
  discriminatorEstimate,
  generatorGradientNorm,
  sampleGradientNorm
} from "./judgement.js";
import {discriminatorLoss, generatorLoss, undecidedLoss} from "./losses.js";
import type {Measure} from "./measure.js";
import {nearestReal} from "./nearest-real.js";

/**
 * Everything that is measured of a run, by its name in tables, files and texts. Adding one is a file beside this, a row
 * here and its words in `src/words`: table, CSV, charts, experiments and the numbers in the text know it from there.
 */
export const measures = {
  modes,
  modesCaptured,
  modesServed,
  highQuality,
  reverseKL,
  shares,
  leadingMode,
  leadingShare,
  centre,
  spread,
  collapsed,
  discriminatorLoss,
  generatorLoss,
  undecidedLoss,
  discriminatorAccuracy,
  discriminatorEstimate,
  sampleGradientNorm,
  generatorGradientNorm,
  densestMass,
  nearestReal
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;

export const measureNames = Object.keys(measures) as readonly MeasureName[];

/** Those that stand in the table of numbers under a figure, in its order. */
export const listedNames = measureNames.filter((name) => (measures[name] as Measure).listed);
