import {apart} from "./apart.js";
import {density} from "./density.js";
import type {FigureRow} from "./figure-row.js";
import {holdStill} from "./hold-still.js";
import {laboratory} from "./laboratory.js";
import {modeCollapse} from "./mode-collapse.js";
import {parallelLines} from "./parallel-lines.js";
import {race} from "./race.js";
import {theQuestion} from "./the-question.js";
import {turns} from "./turns.js";
import {uselessGradients} from "./useless-gradients.js";
import {walkHome} from "./walk-home.js";

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
