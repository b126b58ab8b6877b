import type {ClassifierLayer} from "./digits-table.js";

/**
 * What a small network takes points for, one at a time and without a backend: a multilayer perceptron with the relu between
 * its layers. In double precision and in one order, so that it says the same everywhere.
 */
export class Classifier {
  readonly #layers: readonly ClassifierLayer[];
  readonly #rooms: readonly Float64Array[];

  constructor(layers: readonly ClassifierLayer[]) {
    this.#layers = layers;
    this.#rooms = layers.map(({outputs}) => new Float64Array(outputs));
  }

  /** The kind whose score is highest, of equal ones the first; -1 if a score is not a number. */
  kindOf(point: ArrayLike<number>, start = 0): number {
    let input = point;
    let from = start;
    this.#layers.forEach(({inputs, outputs, parameters}, l) => {
      const room = this.#rooms[l];
      for (let j = 0; j < outputs; j++) room[j] = parameters[inputs * outputs + j];
      for (let i = 0; i < inputs; i++) {
        const x = input[from + i];
        if (x === 0) continue;
        const row = i * outputs;
        for (let j = 0; j < outputs; j++) room[j] += x * parameters[row + j];
      }
      if (l < this.#layers.length - 1) for (let j = 0; j < outputs; j++) if (room[j] < 0) room[j] = 0;
      input = room;
      from = 0;
    });
    const scores = this.#rooms[this.#rooms.length - 1];
    let best = 0;
    for (let j = 0; j < scores.length; j++) {
      if (!Number.isFinite(scores[j])) return -1;
      if (scores[j] > scores[best]) best = j;
    }
    return best;
  }
}
