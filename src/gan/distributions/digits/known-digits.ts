import {Classifier} from "./classify.js";
import {allComponents, componentsOf, pixelMap} from "./components.js";
import {
  DIGIT_COMPONENTS,
  DIGIT_PIXELS,
  type DigitForm,
  type DigitsTable,
  digitsTable
} from "./digits-table.js";
import {NearestDigit} from "./nearest-digit.js";

/** The digits with what is worked out of them once. */
export class KnownDigits {
  readonly components: Float32Array;
  readonly pixelMap: Float32Array;
  readonly #classifier: Classifier;
  readonly #nearest: NearestDigit;
  readonly #room = new Float64Array(DIGIT_COMPONENTS);

  constructor(readonly table: DigitsTable) {
    this.components = allComponents(table.pixels, table);
    this.pixelMap = pixelMap(table);
    this.#classifier = new Classifier(table.classifier);
    this.#nearest = new NearestDigit(this.components, table.labels);
  }

  /** The digits in a form, row-major. */
  rows(form: DigitForm): Float32Array {
    return form === "pixels" ? this.table.pixels : this.components;
  }

  /** The kind that a point is taken for, 0 to 9; -1 if a coordinate is not finite. */
  kindOf(points: ArrayLike<number>, start: number, form: DigitForm): number {
    this.#read(points, start, form);
    return this.#classifier.kindOf(this.#room);
  }

  /**
   * How far a point is from the nearest digit of a kind, or of any: along the components, and by what of the point they leave
   * out, in the components' units. Infinity if a coordinate is not finite.
   */
  distance(points: ArrayLike<number>, start: number, form: DigitForm, kind?: number): number {
    const outside = this.#read(points, start, form);
    return Math.sqrt(this.#nearest.find(this.#room, 0, kind).squared + outside);
  }

  /** The index of the nearest digit, of whatever kind; -1 if a coordinate is not finite. */
  nearest(points: ArrayLike<number>, start: number, form: DigitForm): number {
    this.#read(points, start, form);
    return this.#nearest.find(this.#room, 0).index;
  }

  #read(points: ArrayLike<number>, start: number, form: DigitForm): number {
    if (form === "pixels") return componentsOf(points, start, this.table, this.#room);
    for (let k = 0; k < DIGIT_COMPONENTS; k++) this.#room[k] = points[start + k];
    return 0;
  }
}

export function dimensionOf(form: DigitForm): number {
  return form === "pixels" ? DIGIT_PIXELS : DIGIT_COMPONENTS;
}

let known: KnownDigits | null = null;

/** Those of the table that was provided; worked out once. */
export function knownDigits(): KnownDigits {
  const table = digitsTable();
  if (known?.table !== table) known = new KnownDigits(table);
  return known;
}
