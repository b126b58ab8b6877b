import type {LineProblem} from "../../teaching/class-results.js";
import type {ClassTaskId} from "../../teaching/class-run.js";
import {format} from "./format.js";

const {whole, atMost} = format;
const counted = (count: number, one: string, many: string) => `${whole(count)} ${count === 1 ? one : many}`;

/** What is wrong with a code, and what to do about it. */
const problems: Readonly<Record<LineProblem["kind"], (earlier: {first: number; seed: number}) => string>> = {
  length: () =>
    "There is no code at its end. A code has three groups of four signs: look for one that is missing or doubled.",
  sign: () =>
    "A sign in it is in no code: there are digits, and letters without U. Compare it with the figure.",
  check: () => "A sign is mistyped, or two changed places. Compare it with the figure.",
  version: () => "It was made by another version of this site. Reload both pages, and run again.",
  impossible: () => "No run ends like that. Compare it with the figure.",
  "other-run": () =>
    "It is of another run than those below. Open the class’s link, change only the seed, and run again.",
  again: ({first}) => `The same code as in line ${whole(first)}. It counts once.`,
  contradiction: ({first, seed}) =>
    `Another result from seed ${seed} than in line ${whole(first)}, which is the one that counts. Did two take one number, or was something changed on the way? Run it again.`
};

/** What a class is told: in the figure, and on the page that gathers its results. */
export const classroom = {
  head: "Everyone takes another seed",
  number: "Your number on the list",
  take: "Take my seed",
  numberHasToBe: (most: number) => `That has to be a whole number from 1 to ${whole(most)}.`,
  yours: (seed: string) => `Your seed is ${seed}. Guess, then press Run and let it go on to its end.`,
  code: (code: string) => `Your code: ${code}`,
  noCode: "No code: this run was changed on the way. Reset, and run it again.",
  copyCode: "Copy the code",
  copied: "Copied.",
  notCopied: "It could not be copied. Mark it, and copy it by hand.",
  badClass: (given: string) =>
    `The address asks for the seeds of a class, “${given}”, which is no whole number up to ${whole(1_000_000)}. It is left out.`,
  tasks: {
    "two-steps": "Two steps of G for each of D",
    "five-steps": "Five steps of G for each of D"
  } satisfies Record<ClassTaskId, string> as Readonly<Record<ClassTaskId, string>>,
  link: "The class’s link",
  copyLink: "Copy the link",
  firstSeed: "The first on the list has seed",
  paste: "The class’s codes, one a line; names before them are left alone, and nothing leaves this page",
  problem: (problem: LineProblem) =>
    `Line ${whole(problem.line)}, “${problem.given}”: ${problems[problem.kind]("first" in problem ? problem : {first: 0, seed: 0})}`,
  counted: (codes: number, bad: number) =>
    `${counted(codes, "code counts", "codes count")}${bad > 0 ? `; ${counted(bad, "line needs", "lines need")} a look` : ""}.`,
  table: {
    modes: "Modes captured at the end",
    theirs: (codes: number) => `The class (${whole(codes)})`,
    ours: (seeds: number) => `Ours (${whole(seeds)} seeds)`,
    said: (theirs: number | null, ours: number) =>
      theirs === null
        ? `Median of ours: ${atMost(ours, 1)}.`
        : `Median of the class: ${atMost(theirs, 1)}; of ours: ${atMost(ours, 1)}.`
  }
};
