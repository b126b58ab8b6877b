import type {SeedValue} from "../../../src/evidence/part.js";
import {experimentOf} from "../../../src/experiments/index.js";
import {writeAddress} from "../../../src/figures/address.js";
import type {FigureId} from "../../../src/figures/index.js";
import type {KnobValues} from "../../../src/figures/knobs/index.js";

interface Place {
  readonly page: string;
  readonly figure: FigureId;
  readonly values: KnobValues;
}

/** Losses of which the laboratory has all settings under their name. */
const plainLosses = ["minimax", "non-saturating"];

/** Where the run of an experiment's cell can be seen live; null where no figure has all of its settings. */
const places: Readonly<
  Record<string, (parameters: Readonly<Record<string, string | number>>) => Place | null>
> = {
  ratios: ({n, m}) => ({page: "./taking-turns", figure: "turns", values: {n, m}}),
  released: () => ({page: "./too-good-a-critic", figure: "useless-gradients", values: {}}),
  overtraining: ({loss, n, m}) =>
    plainLosses.includes(String(loss)) && Number(m) > 0
      ? {page: "./laboratory", figure: "laboratory", values: {loss, n, m}}
      : null,
  remedies: ({setting, recipe}) =>
    plainLosses.includes(String(recipe))
      ? {
          page: "./laboratory",
          figure: "laboratory",
          values: {loss: recipe, n: 1, m: setting === "own" ? 1 : 10}
        }
      : null
};

/** The address of a seed's live run. */
export function liveRun({experiment, cell, seed}: SeedValue): string | null {
  const {parameters} = experimentOf(experiment).cells.find(({id}) => id === cell)!;
  const place = places[experiment]?.(parameters);
  if (!place) return null;
  return `${place.page}${writeAddress(place.figure, {...place.values, seed}, {}, {run: true})}#figure-${place.figure}`;
}
