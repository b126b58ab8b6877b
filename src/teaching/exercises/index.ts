import type {Exercise} from "../exercise.js";
import {border} from "./border.js";
import {chooseARecipe} from "./choose-a-recipe.js";
import {comeBack} from "./come-back.js";
import {holdDStill} from "./hold-d-still.js";
import {knot} from "./knot.js";
import {luck} from "./luck.js";
import {missingKind} from "./missing-kind.js";
import {moreOfD} from "./more-of-d.js";
import {oneHeap} from "./one-heap.js";
import {perfectJudge} from "./perfect-judge.js";
import {sameRun} from "./same-run.js";
import {threeLosses} from "./three-losses.js";
import {twoFates} from "./two-fates.js";
import {visits} from "./visits.js";
import {wallOfDigits} from "./wall-of-digits.js";
import {wayHome} from "./way-home.js";
import {whichRemedy} from "./which-remedy.js";

const rows = [
  twoFates,
  knot,
  oneHeap,
  visits,
  luck,
  border,
  moreOfD,
  holdDStill,
  perfectJudge,
  wayHome,
  missingKind,
  wallOfDigits,
  whichRemedy,
  comeBack,
  chooseARecipe,
  threeLosses,
  sameRun
] as const;

export type ExerciseRow = (typeof rows)[number];
export type ExerciseId = ExerciseRow["id"];

/**
 * Every exercise, in the order of the worksheet. Adding one is a file beside this, a row above and its words in
 * `src/words`.
 */
export const exercises: readonly Exercise<ExerciseId>[] = rows;
