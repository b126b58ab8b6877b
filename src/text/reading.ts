import type {Measurement} from "../gan/snapshot.js";

const whole = (value: number) => value.toLocaleString("en");

/** A share as a percentage; what is not quite 0 or 100 % does not read as such. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return "–";
  const value = 100 * share;
  if (value > 0 && value < 1) return "under 1 %";
  if (value < 100 && value > 99) return `${value.toFixed(1)} %`;
  return `${Math.round(value)} %`;
}

/** The sentence that says what is on the screen. */
export function reading({update, modes, modesCaptured, highQuality}: Measurement): string {
  if (modes === 0) return `Update ${whole(update)}.`;
  const verdict =
    modesCaptured <= modes / 4 ? " Collapsed." : modesCaptured === modes ? " Every mode is served." : "";
  return `Update ${whole(update)}: ${modesCaptured} of ${modes} modes, ${percent(highQuality)} high quality.${update > 0 ? verdict : ""}`;
}
