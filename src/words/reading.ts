import {isCollapsed} from "../experiments/outcome.js";
import type {Measurement} from "../gan/evaluation/snapshot.js";
import {unbreakable} from "./unbreakable.js";

/** Made once: `toLocaleString` looks its locale up anew at every call, and a figure says numbers 30 times a second. */
const wholeNumbers = new Intl.NumberFormat("en");
const whole = (value: number) => wholeNumbers.format(value);

/** A share as a percentage; what is not quite 0 or 100 % does not read as such. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return "–";
  const value = 100 * share;
  if (value > 0 && value < 1) return unbreakable("under 1 %");
  if (value < 100 && value > 99.9) return unbreakable("over 99.9 %");
  return unbreakable(value < 100 && value > 99 ? `${value.toFixed(1)} %` : `${Math.round(value)} %`);
}

/** Three digits that count; small and large ones as powers of ten. */
export function decimal(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  if (value !== 0 && (size < 0.001 || size >= 100_000)) {
    const [digits, power] = value.toExponential(1).split("e");
    return `${digits.replace("-", "−")} × 10${raised(Number(power))}`;
  }
  return Number(value.toPrecision(3)).toLocaleString("en", {maximumFractionDigits: 6}).replace("-", "−");
}

/** A power of ten on an axis: 100, 1 or 0.01, and beyond that with its exponent; empty for what lies between. */
export function powerOfTen(value: number): string {
  const power = Math.log10(value);
  if (Math.abs(power - Math.round(power)) > 1e-9) return "";
  return Math.abs(power) < 2.5 ? decimal(value) : `10${raised(Math.round(power))}`;
}

function raised(power: number): string {
  return [...String(power)].map((sign) => (sign === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(sign)])).join("");
}

/** Networks that have hardly begun make one heap too, and are not called collapsed for it. */
const UNDER_WAY = 500;
/** A generator that has some samples on every mode serves them only if so many are of high quality. */
const SERVED = 0.5;

/** What there is to say about a state, by what its figure is about. */
const readings = {
  modes(measurement) {
    const {update, modes, modesCaptured, highQuality, densestMass} = measurement;
    if (modes === 0)
      return Number.isFinite(densestMass)
        ? `${percent(densestMass)} of the samples lie in the densest 1 % of the area.`
        : "";
    const whole = highQuality >= SERVED ? " Every mode is served." : " Every mode has some.";
    const verdict = isCollapsed(measurement) ? " Collapsed." : modesCaptured === modes ? whole : "";
    return `${modesCaptured} of ${modes} modes, ${percent(highQuality)} high quality.${update >= UNDER_WAY ? verdict : ""}`;
  },
  favourite({leadingMode, leadingShare, distanceToFavourite}) {
    const where =
      distanceToFavourite === undefined
        ? ""
        : ` Mean distance from D’s favourite point: ${decimal(distanceToFavourite)}.`;
    return `${percent(leadingShare)} of the samples are nearest to mode ${leadingMode + 1}.${where}`;
  },
  gradient: ({discriminatorAccuracy, generatorGradientNorm}) =>
    `D tells ${percent(discriminatorAccuracy)} right. G’s gradient has norm ${decimal(generatorGradientNorm)}.`,
  estimate: ({discriminatorEstimate}) => `The trained network says: ${decimal(discriminatorEstimate)}.`,
  walk: ({centre}) => `G is at θ = ${decimal(centre[0])}.`,
  densest: ({densestMass, modesCaptured, modes}) =>
    `${percent(densestMass)} of the samples lie in the densest 1 % of the area; ${modesCaptured} of ${modes} modes.`
} satisfies Record<string, (measurement: Measurement) => string>;

export type ReadingName = keyof typeof readings;

/** The sentence that says what is on the screen. */
export function reading(measurement: Measurement, about: ReadingName = "modes"): string {
  const said = readings[about](measurement);
  return unbreakable(`Update ${whole(measurement.update)}${said ? `: ${said}` : "."}`);
}
