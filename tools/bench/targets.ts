import type {BenchResult, BenchRow} from "./compare.js";

/** What the core is held to, by the row's name where not all rows are. */
interface Target {
  readonly rows: RegExp;
  readonly what: string;
  readonly value: (row: BenchRow) => number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const targets: readonly Target[] = [
  {rows: /./, what: "times the tutorial's speed", value: (row) => row.timesTutorial, atLeast: 4},
  {
    rows: /^2x64 non-saturating/,
    what: "of the large product's speed",
    value: (row) => row.shareOfLargeProduct ?? Number.NaN,
    atLeast: 0.4
  },
  {
    rows: /^2x128 non-saturating/,
    what: "of the large product's speed",
    value: (row) => row.shareOfLargeProduct ?? Number.NaN,
    atLeast: 0.5
  },
  {
    rows: /^digits/,
    what: "of the large product's speed",
    value: (row) => row.shareOfLargeProduct ?? Number.NaN,
    atLeast: 0.6
  },
  // Of a picture of digits each sample is held against thousands of real ones; there a round is a smaller part of a second.
  {rows: /^2x/, what: "rounds for a snapshot", value: (row) => row.snapshotInRounds, atMost: 3}
];

/** The targets that a result does not reach, in words; none if all is well. */
export function shortfalls({where, rows}: Pick<BenchResult, "where" | "rows">): string[] {
  return targets.flatMap(({rows: which, what, value, atLeast = -Infinity, atMost = Infinity}) =>
    rows
      .filter(({name}) => which.test(name))
      // Written so that a value that is no number falls short.
      .filter((row) => !(value(row) >= atLeast && value(row) <= atMost))
      .map((row) => {
        const asked = atLeast > -Infinity ? `at least ${atLeast}` : `at most ${atMost}`;
        return `${where}, ${row.name}: ${value(row).toFixed(2)} ${what}, where ${asked} is wanted`;
      })
  );
}
