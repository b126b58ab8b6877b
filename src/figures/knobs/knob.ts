import type {Specification} from "../../gan/training/specification.js";

export type KnobValue = number | string;

/** Something of a run that a reader may change: how it is read from a specification, and written into one. */
export type Knob = NumberKnob | ChoiceKnob;

interface Common {
  /** Whether it changes anything in such a run; always, if left out. */
  applies?(specification: Specification): boolean;
}

interface NumberKnob extends Common {
  readonly kind: "whole" | "number";
  readonly low: number;
  readonly high: number;
  /** What the arrow keys change it by; 1 if left out. */
  readonly step?: number;
  read(specification: Specification): number;
  write(specification: Specification, value: number): Specification;
}

interface ChoiceKnob extends Common {
  readonly kind: "choice";
  readonly options: readonly string[];
  read(specification: Specification): string;
  write(specification: Specification, value: string): Specification;
}

/** What a text asks of a knob, or null if the knob cannot have that value. */
export function parseKnob(knob: Knob, text: string): KnobValue | null {
  const trimmed = text.trim();
  if (knob.kind === "choice") return knob.options.includes(trimmed) ? trimmed : null;
  const pattern = knob.kind === "whole" ? /^\d{1,15}$/ : /^[-−]?\d{1,9}(\.\d{1,9})?$/;
  if (!pattern.test(trimmed)) return null;
  const value = Number(trimmed.replace("−", "-"));
  return value >= knob.low && value <= knob.high ? value : null;
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
