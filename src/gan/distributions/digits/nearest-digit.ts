import {DIGIT_COMPONENTS, DIGIT_KINDS} from "./digits-table.js";

/** A digit of the training data, and how far a point lies from it. */
export interface Nearest {
  /** Its index; -1 if there is none, or the point has a coordinate that is not finite. */
  readonly index: number;
  readonly squared: number;
}

/**
 * Finds the training digit that is nearest to a point, by their components. The first components differ most: most digits
 * are passed over after a few of them.
 */
export class NearestDigit {
  readonly #components: Float32Array;
  /** The indices of each kind's digits. */
  readonly #ofKind: readonly Int32Array[];
  readonly #all: Int32Array;

  /** @param components row-major, digits x 20 */
  constructor(components: Float32Array, labels: Uint8Array) {
    this.#components = components;
    this.#all = Int32Array.from(labels, (_, i) => i);
    this.#ofKind = Array.from({length: DIGIT_KINDS}, (_, kind) =>
      this.#all.filter((i) => labels[i] === kind)
    );
  }

  /**
   * @param start where the point's 20 components begin
   * @param kind only digits of this kind, if given
   */
  find(point: ArrayLike<number>, start: number, kind?: number): Nearest {
    const digits = this.#components;
    let index = -1;
    let least = Infinity;
    for (const i of kind === undefined ? this.#all : this.#ofKind[kind]) {
      const at = i * DIGIT_COMPONENTS;
      let squared = 0;
      let k = 0;
      while (k < DIGIT_COMPONENTS && squared < least) {
        const apart = point[start + k] - digits[at + k];
        squared += apart * apart;
        k++;
      }
      if (squared < least) {
        least = squared;
        index = i;
      }
    }
    return {index, squared: least};
  }
}
