/** Pixels along each side of a digit, and of the whole of it. */
export const DIGIT_SIDE = 14;
export const DIGIT_PIXELS = DIGIT_SIDE * DIGIT_SIDE;
/** Kinds of digit. */
export const DIGIT_KINDS = 10;
/** Numbers of a digit where it is given by its principal components. */
export const DIGIT_COMPONENTS = 20;

/** What a digit is to the networks: its pixels, or the components that make most of it out. */
export type DigitForm = "pixels" | "components";

/** One affine map of the classifier. */
export interface ClassifierLayer {
  readonly inputs: number;
  readonly outputs: number;
  /** inputs x outputs, and after them the outputs' biases. */
  readonly parameters: Float32Array;
}

/** All that is known of the digits, worked out beforehand by `npm run digits`: see data/README.md. */
export interface DigitsTable {
  /** Which digit each one is, 0 to 9. */
  readonly labels: Uint8Array;
  /** digits x 196, row-major from the top, -1 (paper) to 1 (ink). */
  readonly pixels: Float32Array;
  /** The mean of all digits, 196 pixels. */
  readonly mean: Float32Array;
  /** 20 x 196, orthonormal but for rounding: the directions along which digits differ most. */
  readonly basis: Float32Array;
  /** What a component is divided by, the same for all: digits then vary by about 1 along an axis. */
  readonly scale: number;
  /** From 20 components to 10 kinds, with the relu between. */
  readonly classifier: readonly ClassifierLayer[];
  /** How near, in either form, 95 of 100 digits that were held out lie to one of these of the kind that they are taken for. */
  readonly reach: {readonly [Form in DigitForm]: number};
  /** The mean distance of those held-out digits from the nearest of these, of whatever kind. */
  readonly heldOut: {readonly [Form in DigitForm]: number};
}

let provided: (() => DigitsTable) | null = null;
let made: DigitsTable | null = null;

/** Tells where the digits are, or for null that there are none. They are read when they are first asked for: until then nobody pays. */
export function provideDigits(table: (() => DigitsTable) | null): void {
  provided = table;
  made = null;
}

/** Whether somebody has provided them. */
export function hasDigits(): boolean {
  return provided !== null;
}

/** @throws Error if nobody has provided them: whoever trains on digits loads them first */
export function digitsTable(): DigitsTable {
  if (!provided) throw new Error("The digits are loaded before they are drawn from: see src/runs/tables.");
  made ??= provided();
  return made;
}
