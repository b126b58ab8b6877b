import {Refusal} from "../../numbers/refusal.js";
import type {Distribution, Modes} from "../distribution.js";
import {DIGIT_KINDS, DIGIT_SIDE, type DigitForm} from "./digits-table.js";
import {dimensionOf, knownDigits} from "./known-digits.js";

export interface DigitsSpecification {
  readonly name: "digits";
  /** Each digit as its 196 pixels, -1 (paper) to 1 (ink), or as its first 20 principal components. */
  readonly form: DigitForm;
}

const forms: readonly DigitForm[] = ["pixels", "components"];

/** Components of the digits lie within this of 0. */
const SIDE = 8;

/**
 * Handwritten digits of 14 x 14 pixels, drawn with replacement: the MNIST data (LeCun, Cortes and Burges), reduced. Its modes
 * are the ten kinds, told by a small classifier; a sample is a good one if it is as near to a digit of the kind that it is
 * taken for as 95 of 100 held-out digits are.
 *
 * What it is can be said at once; drawing from it and judging samples takes the table (`provideDigits`).
 *
 * @throws Refusal if there is no such form
 */
export function digits({form}: Omit<DigitsSpecification, "name">): Distribution {
  if (!forms.includes(form))
    throw new Refusal("unknown", {kind: "digit-form", name: String(form), known: forms});
  const dimension = dimensionOf(form);
  const reach = form === "pixels" ? 1 : SIDE;
  return {
    dimension,
    sample(random, into) {
      const rows = knownDigits().rows(form);
      const count = rows.length / dimension;
      for (let i = 0; i < into.length; i += dimension) {
        const from = random.integer(count) * dimension;
        for (let k = 0; k < dimension; k++) into[i + k] = rows[from + k];
      }
    },
    modes: kinds(form, dimension),
    pictures: {
      side: DIGIT_SIDE,
      map: () => (form === "pixels" ? null : knownDigits().pixelMap),
      nearest: (points, start) => knownDigits().nearest(points, start, form),
      distance: (points, start) =>
        knownDigits().distance(points, start, form) / knownDigits().table.heldOut[form],
      row(index) {
        const rows = knownDigits().rows(form);
        return rows.subarray(index * dimension, (index + 1) * dimension);
      }
    },
    extent: {low: Array<number>(dimension).fill(-reach), high: Array<number>(dimension).fill(reach)}
  };
}

function kinds(form: DigitForm, dimension: number): Modes {
  return {
    count: DIGIT_KINDS,
    dimension,
    shares: new Float64Array(DIGIT_KINDS).fill(1 / DIGIT_KINDS),
    nearest: (points, start) => knownDigits().kindOf(points, start, form),
    holds: (points, start, kind) =>
      knownDigits().distance(points, start, form, kind) <= knownDigits().table.reach[form]
  };
}
