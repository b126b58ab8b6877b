import type {ReadingName} from "../../figures/reading-names.js";
import {isCollapsed} from "../../gan/metrics/collapsed.js";
import type {PassingMeasurement} from "../../runs/measurement.js";
import {format} from "./format.js";

const {whole, percent, decimal, unbreakable} = format;

/** Networks that have hardly begun make one heap too, and are not called collapsed for it. */
const UNDER_WAY = 500;
/** A generator that has some samples on every mode serves them only if so many are of high quality. */
const SERVED = 0.5;

/** What there is to say about a state, by what its figure is about. What was not measured in passing is said as a dash. */
const readings = {
  modes(measurement) {
    const {update, modes, modesCaptured, highQuality, densestMass} = measurement;
    if (modes === 0)
      return Number.isFinite(densestMass)
        ? `${percent(densestMass)} of the samples lie in the densest 1 % of the area.`
        : "";
    const complete = highQuality >= SERVED ? " Every mode is served." : " Every mode has some.";
    const verdict = isCollapsed(measurement) ? " Collapsed." : modesCaptured === modes ? complete : "";
    return `${modesCaptured} of ${modes} modes, ${percent(highQuality)} high quality.${update >= UNDER_WAY ? verdict : ""}`;
  },
  favourite({leadingMode, leadingShare, distanceToFavourite}) {
    const where =
      distanceToFavourite === undefined
        ? ""
        : ` Mean distance from D’s favourite point: ${decimal(distanceToFavourite)}.`;
    return `${percent(leadingShare)} of the samples are nearest to mode ${leadingMode + 1}.${where}`;
  },
  gradient: ({discriminatorAccuracy = Number.NaN, generatorGradientNorm = Number.NaN}) =>
    `D tells ${percent(discriminatorAccuracy)} right. G’s gradient has norm ${decimal(generatorGradientNorm)}.`,
  estimate: ({discriminatorEstimate = Number.NaN}) =>
    `The trained network says: ${decimal(discriminatorEstimate)}.`,
  walk: ({centre}) => `G is at θ = ${decimal(centre[0])}.`,
  densest: ({densestMass, modesCaptured, modes}) =>
    `${percent(densestMass)} of the samples lie in the densest 1 % of the area; ${modesCaptured} of ${modes} modes.`
} satisfies Record<ReadingName, (measurement: PassingMeasurement) => string>;

/** The sentence that says what is on the screen. */
export function reading(measurement: PassingMeasurement, about: ReadingName = "modes"): string {
  const said = readings[about](measurement);
  return unbreakable(`Update ${whole(measurement.update)}${said ? `: ${said}` : "."}`);
}
