import type {FigureId, RunIdOf} from "../figures/index.js";
import type {ReferenceKey} from "./references.js";

type CureRun = RunIdOf<"cures">;

/** Something that whoever trains a GAN may see. What it is, and what to do, is in `src/words`, by the id. */
export interface Symptom<Id extends string = string> {
  readonly id: Id;
  /** Runs of the figure `cures`: one that has it, and one that differs in the cure. */
  readonly sick: CureRun;
  readonly cured: CureRun;
  /** Where it shows: in the samples, or in the course of one of the losses. */
  readonly shows: "samples" | "discriminatorLoss" | "generatorLoss";
  /** A figure with a film of the sick run, where it shows only in the samples of several updates. */
  readonly film?: {readonly figure: FigureId; readonly run: string};
  /** Whether the cure is borne out by the runs over the seeds, or taken from the works. */
  readonly cureIsFrom: "runs" | "literature";
  /** Works that it rests on, besides the runs. */
  readonly works: readonly ReferenceKey[];
}

const rows = [
  {
    id: "default-adam",
    sick: "default-adam",
    cured: "usual",
    shows: "samples",
    cureIsFrom: "runs",
    works: ["adam", "progressive"]
  },
  {
    id: "discriminator-at-zero",
    sick: "sure",
    cured: "sure-r1",
    shows: "discriminatorLoss",
    cureIsFrom: "runs",
    works: ["arjovsky-bottou2017", "dirac"]
  },
  {
    id: "discriminator-undecided",
    sick: "slow",
    cured: "usual",
    shows: "discriminatorLoss",
    cureIsFrom: "runs",
    works: ["goodfellow2014", "ttur"]
  },
  {
    id: "generator-rises",
    sick: "strained",
    cured: "usual",
    shows: "generatorLoss",
    cureIsFrom: "runs",
    works: ["arjovsky-bottou2017", "dirac"]
  },
  {
    id: "all-alike",
    sick: "outrun",
    cured: "outrun-deviation",
    shows: "samples",
    cureIsFrom: "runs",
    works: ["goodfellow2014", "salimans2016", "progressive"]
  },
  // The same run as that before: a G that hops makes all alike at any one update, and only several of them tell.
  {
    id: "hopping",
    sick: "outrun",
    cured: "usual",
    shows: "samples",
    film: {figure: "turns", run: "run"},
    cureIsFrom: "runs",
    works: ["unrolled"]
  },
  {
    id: "one-missing",
    sick: "uneven",
    cured: "uneven-packing",
    shows: "samples",
    cureIsFrom: "runs",
    works: ["pacgan"]
  },
  {id: "noise", sick: "stiff", cured: "supple", shows: "samples", cureIsFrom: "runs", works: ["wgan-gp"]},
  {id: "no-number", sick: "leaping", cured: "usual", shows: "samples", cureIsFrom: "runs", works: []},
  {
    id: "fell-apart",
    sick: "fast",
    cured: "slower",
    shows: "samples",
    cureIsFrom: "literature",
    works: ["dirac", "yazici2019"]
  },
  {id: "small-batches", sick: "small-batch", cured: "usual", shows: "samples", cureIsFrom: "runs", works: []}
] as const satisfies readonly Symptom[];

export type SymptomId = (typeof rows)[number]["id"];

/** Every symptom, in the order of the guide. Adding one is a row here, its runs in the figure `cures`, and its words. */
export const symptoms: readonly Symptom<SymptomId>[] = rows;

/** A question on the way to a symptom: each answer is the id of the next question, or of a symptom. */
export interface Question {
  readonly id: string;
  readonly answers: readonly string[];
}

const questionRows = [
  {id: "first", answers: ["default-adam", "no-number", "losses", "samples"]},
  {id: "losses", answers: ["discriminator-at-zero", "discriminator-undecided", "generator-rises", "samples"]},
  {id: "samples", answers: ["alike", "one-missing", "noise", "fell-apart", "small-batches"]},
  {id: "alike", answers: ["all-alike", "hopping"]}
] as const satisfies readonly Question[];

export type QuestionRow = (typeof questionRows)[number];

/** The path by questions to every symptom, from the first. */
export const questions: readonly QuestionRow[] = questionRows;
