import {
  DIGIT_KINDS,
  DIGIT_PIXELS,
  type DigitForm,
  type DigitsTable
} from "../../src/gan/distributions/digits/digits-table.js";
import {KnownDigits} from "../../src/gan/distributions/digits/known-digits.js";
import {mean, quantile} from "../../src/statistics/quantile.js";

/** What digits that were held out say of a table. */
export interface HeldOut {
  /** Of them the classifier is right about so many, from 0 to 1. */
  readonly accuracy: number;
  readonly accuracies: readonly number[];
  /** The distance to a training digit of the kind that one is taken for, below which 95 of 100 lie. */
  readonly reach: {readonly [Form in DigitForm]: number};
  /** The mean distance to the nearest training digit, of whatever kind. */
  readonly distance: {readonly [Form in DigitForm]: number};
}

/** How near counts as near enough: so many of the held-out digits are. */
const GOOD = 0.95;

export function askHeldOut(table: DigitsTable, pixels: Float32Array, labels: Uint8Array): HeldOut {
  const known = new KnownDigits(table);
  const starts = Array.from(labels, (_, i) => i * DIGIT_PIXELS);
  const components = new KnownDigits({...table, pixels, labels}).components;
  const kinds = starts.map((start) => known.kindOf(pixels, start, "pixels"));
  const right = kinds.map((kind, i) => (kind === labels[i] ? 1 : 0));
  const distances = (form: DigitForm, kindOf: (i: number) => number | undefined) => {
    const points = form === "pixels" ? pixels : components;
    const dimension = points.length / labels.length;
    return starts.map((_, i) => known.distance(points, i * dimension, form, kindOf(i)));
  };
  const good = (form: DigitForm) =>
    quantile(Float64Array.from(distances(form, (i) => kinds[i])).sort(), GOOD);
  const usual = (form: DigitForm) => mean(distances(form, () => undefined));
  return {
    accuracy: mean(right),
    accuracies: Array.from({length: DIGIT_KINDS}, (_, kind) =>
      mean(right.filter((_, i) => labels[i] === kind))
    ),
    reach: {pixels: good("pixels"), components: good("components")},
    distance: {pixels: usual("pixels"), components: usual("components")}
  };
}
