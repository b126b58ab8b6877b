import type {Exhibit} from "./exhibit.js";
import {evenness} from "./rows/evenness.js";
import {lossShapes} from "./rows/loss-shapes.js";
import {sand} from "./rows/sand.js";
import {turnStrip} from "./rows/turn-strip.js";

const rows = [evenness, turnStrip, lossShapes, sand] as const;

export type ExhibitRow = (typeof rows)[number];
export type ExhibitId = ExhibitRow["id"];

/** Every exhibit, in the order of the article. Adding one is a file in `rows`, a row above and its words in `src/words`. */
export const exhibits: readonly Exhibit<ExhibitId>[] = rows;

/** @throws RangeError if there is no such exhibit */
export function exhibitOf(id: string): Exhibit<ExhibitId> {
  const row = exhibits.find((exhibit) => exhibit.id === id);
  if (!row) throw new RangeError(`There is no exhibit called "${id}".`);
  return row;
}
