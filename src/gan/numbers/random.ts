import {log} from "./portable-math.js";

/**
 * A stream of random numbers that is the same in every engine.
 *
 * The generator is sfc32 of Chris Doty-Humphrey's PractRand: four 32-bit words of state, a period of at least 2^32 and
 * 2^127 on average, and it passes PractRand. Nothing in the project draws from Math.random.
 */
export class RandomStream {
  #a = 0;
  #b = 0;
  #c = 0;
  #counter = 1;
  /** The second normal deviate of a pair, until it is asked for. */
  #spare: number | null = null;

  /**
   * @param seed an integer from 0 to 2^32 - 1
   * @param name streams of one seed with different names are independent
   */
  constructor(seed: number, name = "") {
    this.#a = seed | 0;
    this.#b = hash(name);
    this.#c = 0x9e3779b9 | 0;
    for (let i = 0; i < 15; i++) this.word();
  }

  /** 32 random bits, as an integer from -2^31 to 2^31 - 1. */
  word(): number {
    const result = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + result) | 0;
    return result;
  }

  /** Uniform on [0, 1), a multiple of 2^-32. */
  uniform(): number {
    return (this.word() >>> 0) * 2.3283064365386963e-10;
  }

  /** A uniform integer from 0 to `count` - 1. */
  integer(count: number): number {
    return Math.floor(this.uniform() * count);
  }

  /** Normal with mean 0 and standard deviation 1, by Marsaglia's polar method (SIAM Review 6(3), 1964). */
  normal(): number {
    if (this.#spare !== null) {
      const value = this.#spare;
      this.#spare = null;
      return value;
    }
    for (;;) {
      const u = this.word() * 4.656612873077393e-10;
      const v = this.word() * 4.656612873077393e-10;
      const s = u * u + v * v;
      if (s < 1 && s > 0) {
        const factor = Math.sqrt((-2 * log(s)) / s);
        this.#spare = v * factor;
        return u * factor;
      }
    }
  }

  /** Fills `into` with independent standard normal deviates. */
  fillNormal(into: Float32Array): void {
    for (let i = 0; i < into.length; i++) into[i] = this.normal();
  }

  /** The whole state, to be given back to `restore`. */
  save(): RandomState {
    return {words: [this.#a, this.#b, this.#c, this.#counter], spare: this.#spare};
  }

  restore(state: RandomState): void {
    [this.#a, this.#b, this.#c, this.#counter] = state.words;
    this.#spare = state.spare;
  }
}

export interface RandomState {
  readonly words: readonly [number, number, number, number];
  readonly spare: number | null;
}

/** FNV-1a with a final mix, on the name's UTF-16 units. */
function hash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
