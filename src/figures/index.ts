import type {FigureRow} from "./figure-row.js";
import {apart} from "./rows/apart.js";
import {cures} from "./rows/cures.js";
import {density} from "./rows/density.js";
import {digitRace} from "./rows/digit-race.js";
import {hillSinks} from "./rows/hill-sinks.js";
import {holdStill} from "./rows/hold-still.js";
import {howAGanWorks} from "./rows/how-a-gan-works.js";
import {laboratory} from "./rows/laboratory.js";
import {manyZ} from "./rows/many-z.js";
import {modeCollapse} from "./rows/mode-collapse.js";
import {parallelLines} from "./rows/parallel-lines.js";
import {pitAndSlope} from "./rows/pit-and-slope.js";
import {race} from "./rows/race.js";
import {theQuestion} from "./rows/the-question.js";
import {theWall} from "./rows/the-wall.js";
import {throughZ} from "./rows/through-z.js";
import {turns} from "./rows/turns.js";
import {uselessGradients} from "./rows/useless-gradients.js";
import {uselessPictures} from "./rows/useless-pictures.js";
import {walkHome} from "./rows/walk-home.js";

const rows = [
  theQuestion,
  howAGanWorks,
  modeCollapse,
  manyZ,
  holdStill,
  hillSinks,
  turns,
  uselessGradients,
  pitAndSlope,
  apart,
  walkHome,
  parallelLines,
  race,
  theWall,
  throughZ,
  digitRace,
  uselessPictures,
  cures,
  density,
  laboratory
] as const;

type Row = (typeof rows)[number];
export type FigureId = Row["id"];
/** The runs of a figure. */
export type RunIdOf<Id extends FigureId> = Extract<Row, {id: Id}>["runs"][number]["id"];

/** Every figure, in the order of the article. Adding one is a file beside this, a row above and its words in `src/words`. */
export const figures: readonly FigureRow<FigureId>[] = rows;

/** @throws RangeError if there is no such figure */
export function figureOf(id: string): FigureRow<FigureId> {
  const row = figures.find((figure) => figure.id === id);
  if (!row) throw new RangeError(`There is no figure called "${id}".`);
  return row;
}
