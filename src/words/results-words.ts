import type {Part, Verdict} from "../evidence/part.js";
import type {PublishedMethod, PublishedSource} from "../evidence/published.js";
import type {Markup} from "../markup/html.js";
import type {Interval} from "../statistics/interval.js";

/** What the experiments' tables say. */
export interface ResultsWords {
  seeds(seeds: readonly number[]): string;
  /** Where numbers come from, where to get them, and how to make them again. */
  source(from: {
    readonly runs: number;
    readonly budgets: readonly number[];
    readonly seeds: readonly number[];
    /** As the language writes it. */
    readonly date: string;
    readonly seconds: number;
    readonly command: Markup;
    readonly everyRun: (label: string) => Markup;
    readonly summedUp: (label: string) => Markup;
  }): Markup;
  readonly map: {
    readonly kind: string;
    readonly stepsOfD: string;
    readonly stepsOfG: string;
    /** After a count of seeds. */
    readonly collapsed: string;
    cell(cell: {
      readonly n: number;
      readonly m: number;
      readonly captured: number;
      readonly modes: number;
      readonly collapsedSeeds: number;
      readonly seeds: number;
    }): string;
    /** What the map shows, for those who read only this: how many ratios collapse where G takes more steps, and elsewhere. */
    finding(more: Collapsing, others: Collapsing): string;
    caption(map: {readonly modes: number; readonly seed: number}): string;
  };
  readonly league: {
    readonly kind: string;
    readonly recipe: string;
    readonly turns: string;
    readonly settings: {readonly own: string; readonly pressed: string};
    readonly columns: ScoreHeads;
    /** Of the recipes that collapse from no seed under pressure. */
    finding(labels: readonly string[]): string;
    /** @param worst the divergence of a generator that makes one mode, in nats */
    caption(league: {readonly modes: number; readonly worst: number; readonly seed: number}): string;
  };
  readonly published: {
    readonly kind: string;
    readonly title: string;
    readonly method: string;
    readonly methods: Readonly<Record<PublishedMethod, string>>;
    readonly tasks: {readonly ring: string; readonly grid: string};
    readonly columns: ScoreHeads;
    readonly caption: string;
    /** A work and its set-up. */
    setup(work: Markup, setup: string): Markup;
    readonly setups: Readonly<Record<PublishedSource, string>>;
  };
  readonly ledger: {
    readonly verdicts: Readonly<Record<Verdict, string>>;
    /** How many claims came to which verdict. */
    summary(counts: readonly (readonly [label: string, count: number])[]): string;
    /** Before the day on which a test was written down. */
    readonly written: string;
    readonly intervalsHead: string;
    /** Each number with its interval, and where it has to lie. */
    intervals(parts: readonly (Interval & Pick<Part, "bound" | "side">)[]): string;
    /** What the picture of a claim's intervals is. */
    strip(verdict: string, parts: number): string;
    readonly test: string;
    readonly measured: string;
    readonly from: string;
    /** An experiment that numbers are from, with its seeds. */
    experiment(title: string, seeds: string): string;
    /** Of numbers that are from no experiment. */
    readonly computed: string;
    /** Before the runs that the verdict rests on, seed by seed. */
    readonly runs: string;
    /** Before what came of the same test on pictures; where it was not put to any, why not. */
    readonly onPictures: string;
    onPicturesVerdict(verdict: string): string;
    readonly notTried: string;
    readonly sameTest: string;
    readonly seeIt: string;
    live(link: Markup): Markup;
    readonly readOn: string;
  };
}

export interface Collapsing {
  readonly ratios: number;
  readonly collapsed: number;
}

export interface ScoreHeads {
  readonly modes: string;
  readonly highQuality: string;
  readonly reverseKL: string;
}
