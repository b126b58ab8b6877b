import type {GuessMark} from "../figures/guess-mark.js";

/** What a prediction tells the figure that answers it: the reader has guessed, or wants to know without. */
export const GUESSED = "guessed";
export const TOLD = "told";

/** The event with which a prediction hands over the guess; null where the guess is about nothing that is charted. */
export type Guessed = CustomEvent<GuessMark | null>;

/**
 * The update up to which a figure is shown before the reader has guessed what it does, as the build has written it; null for
 * a figure that nobody is asked about.
 */
export function silentUntil(host: HTMLElement): number | null {
  const {silent} = host.dataset;
  return silent === undefined ? null : Number(silent);
}

/** A guess's mark as the build has written it; an end without a bound is null there. */
export function readMark(text: string | undefined): GuessMark | null {
  if (!text) return null;
  const mark = JSON.parse(text) as GuessMark;
  return {...mark, low: mark.low ?? -Infinity, high: mark.high ?? Infinity};
}
