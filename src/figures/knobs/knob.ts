import type {Specification} from "../../gan/training/specification.js";

export type KnobValue = number | string;

/** Something of a run that a reader may change: how it is read from a specification, and written into one. */
export type Knob = NumberKnob | ChoiceKnob | TextKnob;

interface Common {
  /** Whether it changes anything in such a run; always, if left out. */
  applies?(specification: Specification): boolean;
}

export interface NumberKnob extends Common {
  readonly kind: "whole" | "number";
  readonly low: number;
  readonly high: number;
  /** What the arrow keys change it by; 1 if left out. */
  readonly step?: number;
  /** For what spans decades: the arrow keys go to the next of 1, 2, 5, 10, 20... */
  readonly decades?: boolean;
  /** Values that a slider has, low to high, where it is no even scale. */
  readonly stops?: readonly number[];
  read(specification: Specification): number;
  write(specification: Specification, value: number): Specification;
}

interface ChoiceKnob extends Common {
  readonly kind: "choice";
  readonly options: readonly string[];
  read(specification: Specification): string;
  write(specification: Specification, value: string): Specification;
}

/** Something that a reader writes in a language of its own; what cannot be read the engine refuses. */
export interface TextKnob extends Common {
  readonly kind: "text";
  /** Characters at most. */
  readonly longest: number;
  read(specification: Specification): string;
  write(specification: Specification, value: string): Specification;
}

/** What a text asks of a knob, or null if the knob cannot have that value. */
export function parseKnob(knob: Knob, text: string): KnobValue | null {
  const trimmed = text.trim();
  if (knob.kind === "choice") return knob.options.includes(trimmed) ? trimmed : null;
  if (knob.kind === "text") return trimmed.length > 0 && trimmed.length <= knob.longest ? trimmed : null;
  const value = knob.kind === "whole" ? parseWhole(trimmed) : parseNumber(trimmed);
  return value !== null && value >= knob.low && value <= knob.high ? value : null;
}

function parseWhole(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** A number as people write it: 0.001, .001, 1e-3, 0,001, −0.5. Not 1,000, which is one thing here and another there. */
function parseNumber(text: string): number | null {
  if (!/^[-−+]?(\d{1,9}([.,]\d{0,20})?|[.,]\d{1,20})(e[-−+]?\d{1,3})?$/i.test(text)) return null;
  if (/^[-−+]?[1-9]\d{0,2},\d{3}$/.test(text)) return null;
  const value = Number(text.replaceAll("−", "-").replace(",", "."));
  // There is no minus in front of a 0 that somebody reads.
  return value === 0 ? 0 : value;
}

/**
 * The value that an arrow key goes to, within the knob's ends.
 *
 * @param times how many steps up, or down if negative
 */
export function stepped(knob: NumberKnob, value: number, times: number): number {
  let next = value;
  for (let i = 0; i < Math.abs(times); i++)
    next = knob.decades ? nextInDecades(next, Math.sign(times)) : next + Math.sign(times) * (knob.step ?? 1);
  return Math.min(knob.high, Math.max(knob.low, Number(next.toPrecision(10))));
}

/** The next of ..., 0.1, 0.2, 0.5, 1, 2, 5, 10, ... above or below. */
function nextInDecades(value: number, sign: number): number {
  const decade = Math.floor(Math.log10(value));
  const around = [-1, 0, 1].flatMap((more) => [1, 2, 5].map((digit) => Number(`${digit}e${decade + more}`)));
  return (sign > 0 ? around.find((one) => one > value) : around.findLast((one) => one < value)) ?? value;
}

/** The stop of a slider that is nearest to a value, by its place. */
export function nearestStop(stops: readonly number[], value: number): number {
  const far = stops.map((stop) => Math.abs(stop - value));
  return far.indexOf(Math.min(...far));
}

/** A whole number, 0 to `high`, or from `low`. */
export function whole(
  high: number,
  read: NumberKnob["read"],
  write: NumberKnob["write"],
  low = 0
): NumberKnob {
  return {kind: "whole", low, high, read, write};
}

export function choice<Option extends string>(
  options: readonly Option[],
  read: (specification: Specification) => Option,
  write: (specification: Specification, value: Option) => Specification
): ChoiceKnob {
  return {
    kind: "choice",
    options,
    read,
    // parseKnob lets nothing through that is not among the options.
    write: (specification, value) => write(specification, value as Option)
  };
}
