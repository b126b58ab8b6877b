import type {ExperimentId} from "../experiments/index.js";
import {writeAddress} from "../figures/address.js";
import type {Chosen} from "../figures/chosen-values.js";
import type {FigureId} from "../figures/index.js";
import type {KnobValues} from "../figures/knobs/index.js";
import {checksum} from "../gan/numbers/checksum.js";

/** A run that every learner trains from a seed of their own, and our runs of it. */
export interface ClassTask<Id extends string = string> {
  readonly id: Id;
  readonly figure: FigureId;
  readonly values: KnobValues;
  readonly ours: {readonly experiment: ExperimentId; readonly cell: string};
}

const rows = [
  {
    id: "two-steps",
    figure: "turns",
    values: {n: 1, m: 2},
    ours: {experiment: "class-runs", cell: "n=1,m=2"}
  },
  {
    id: "five-steps",
    figure: "turns",
    values: {n: 1, m: 5},
    ours: {experiment: "class-runs", cell: "n=1,m=5"}
  }
] as const satisfies readonly ClassTask[];

export type ClassTaskId = (typeof rows)[number]["id"];

/** What a class may train together. Adding one is a row above, a cell of an experiment, and its words in `src/words`. */
export const classTasks: readonly ClassTask<ClassTaskId>[] = rows;

/** Learners of a class get the seeds after this: none that we report or that settings were chosen on. */
export const CLASS_SEEDS = 200;

/** The query that asks for a number on the list, and makes a seed of it. */
export function classAddress({figure, values}: ClassTask, classroom = CLASS_SEEDS): string {
  return writeAddress(figure, values, {}, {classroom});
}

/** What tells a run from others in a code, the seed aside: two others of a thousand pairs would have the same by chance. */
export function tagOf({row, choice}: Chosen): number {
  const {seed: _, ...given} = choice.given;
  const asked = `${writeAddress(row.id, given, {})}&budget=${row.budget}`;
  const hash = checksum([Int32Array.from(asked, (sign) => sign.charCodeAt(0))]);
  return Number.parseInt(hash.slice(0, 8), 16) % 1024;
}
