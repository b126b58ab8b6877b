import type {FigureRow} from "./figure-row.js";
import {apart} from "./rows/apart.js";
import {density} from "./rows/density.js";
import {holdStill} from "./rows/hold-still.js";
import {laboratory} from "./rows/laboratory.js";
import {modeCollapse} from "./rows/mode-collapse.js";
import {parallelLines} from "./rows/parallel-lines.js";
import {race} from "./rows/race.js";
import {theQuestion} from "./rows/the-question.js";
import {turns} from "./rows/turns.js";
import {uselessGradients} from "./rows/useless-gradients.js";
import {walkHome} from "./rows/walk-home.js";

/** Every figure, in the order of the article. Adding one is a file beside this and a row here. */
export const figures: readonly FigureRow[] = [
  theQuestion,
  modeCollapse,
  holdStill,
  turns,
  uselessGradients,
  apart,
  walkHome,
  parallelLines,
  race,
  density,
  laboratory
];

/** @throws RangeError if there is no such figure */
export function figureOf(id: string): FigureRow {
  const row = figures.find((figure) => figure.id === id);
  if (!row) throw new RangeError(`There is no figure called "${id}".`);
  return row;
}
