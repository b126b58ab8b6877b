/** What a paper reports of a method on the two benchmark tasks, in a set-up of its own. */
interface Published {
  readonly method: string;
  readonly source: PublishedSource;
  readonly ring: Scores;
  readonly grid: Scores;
}

export interface Scores {
  /** Mean over the source's runs. */
  readonly modes: number;
  /** In per cent. */
  readonly highQuality: number;
  /** In nats. */
  readonly reverseKL?: number;
}

/**
 * The sources, by the keys of the references; their set-ups are in `src/words`. The numbers are in table 1 of each; of
 * GDPP, in that of its first version.
 */
export const publishedSources = ["veegan", "pacgan", "gdpp"] as const;
export type PublishedSource = (typeof publishedSources)[number];

/** Checked against the papers' tables. */
export const published = [
  {
    method: "gan",
    source: "veegan",
    ring: {modes: 1, highQuality: 99.3},
    grid: {modes: 3.3, highQuality: 0.5}
  },
  {
    method: "ali",
    source: "veegan",
    ring: {modes: 2.8, highQuality: 0.13},
    grid: {modes: 15.8, highQuality: 1.6}
  },
  {
    method: "unrolled-5",
    source: "veegan",
    ring: {modes: 7.6, highQuality: 35.6},
    grid: {modes: 23.6, highQuality: 16}
  },
  {
    method: "veegan",
    source: "veegan",
    ring: {modes: 8, highQuality: 52.9},
    grid: {modes: 24.6, highQuality: 40}
  },
  {
    method: "gan",
    source: "pacgan",
    ring: {modes: 6.3, highQuality: 98.2, reverseKL: 0.45},
    grid: {modes: 17.3, highQuality: 94.8, reverseKL: 0.7}
  },
  {
    method: "ali",
    source: "pacgan",
    ring: {modes: 6.6, highQuality: 97.6, reverseKL: 0.36},
    grid: {modes: 24.1, highQuality: 95.7, reverseKL: 0.14}
  },
  {
    method: "pacgan-2",
    source: "pacgan",
    ring: {modes: 7.9, highQuality: 95.6, reverseKL: 0.07},
    grid: {modes: 23.8, highQuality: 91.3, reverseKL: 0.13}
  },
  {
    method: "pacgan-3",
    source: "pacgan",
    ring: {modes: 7.8, highQuality: 97.7, reverseKL: 0.1},
    grid: {modes: 24.6, highQuality: 94.2, reverseKL: 0.06}
  },
  {
    method: "pacgan-4",
    source: "pacgan",
    ring: {modes: 7.8, highQuality: 95.9, reverseKL: 0.07},
    grid: {modes: 24.8, highQuality: 93.6, reverseKL: 0.04}
  },
  {
    method: "gradient-penalty",
    source: "gdpp",
    ring: {modes: 6.8, highQuality: 59.6},
    grid: {modes: 24.2, highQuality: 28.7}
  },
  {
    method: "gdpp",
    source: "gdpp",
    ring: {modes: 8, highQuality: 71.7},
    grid: {modes: 24.8, highQuality: 68.5}
  }
] as const satisfies readonly Published[];

export type PublishedMethod = (typeof published)[number]["method"];
