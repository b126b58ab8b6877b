import {html, join} from "../../../markup/html.js";
import type {ResultsWords, ScoreHeads} from "../../results-words.js";
import {format} from "../format.js";

const {whole, fixed, atMost, decimal} = format;

const columns: ScoreHeads = {modes: "Modes", highQuality: "High quality, %", reverseKL: "KL, nats"};

/** What the experiments' tables say. */
export const results: ResultsWords = {
  seeds: seedsInWords,
  source: ({runs, budgets, seeds, date, seconds, command, everyRun, summedUp}) =>
    html`${whole(runs)} runs of ${join(budgets.map(whole), ", ")} updates, ${seedsInWords(seeds)}, trained ${date} in ${minutes(seconds)} of one thread’s time. ${command} trains them again. Data: ${everyRun("every run (CSV)")}, ${summedUp("summed up (JSON)")}.`,

  map: {
    kind: "Map",
    stepsOfD: "n, steps of D",
    stepsOfG: "m, steps of G",
    collapsed: "collapsed",
    cell: ({n, m, captured, modes, collapsedSeeds, seeds}) =>
      `n ${n}, m ${m}: ${atMost(captured, 2)} of ${modes} modes, ${collapsedSeeds} of ${seeds} seeds collapsed. See this run.`,
    finding: (more, others) =>
      `Most seeds collapse at ${more.collapsed} of the ${more.ratios} ratios that give G more steps than D, and at ${others.collapsed === 0 ? "none" : others.collapsed} of the ${others.ratios} others.`,
    caption: ({modes, seed}) =>
      `Each picture is what seed ${seed} makes at its end, with a cross at each mode. Large: modes captured, of ${modes}, the median over the second half of a run and then over the seeds; the more, the stronger the data’s blue. Small: how many of the seeds were collapsed, on a quarter of the modes at most, in most of that half. All cells had equally many updates. Each is a link: it opens the very run from seed ${seed}, live.`
  },

  league: {
    kind: "League",
    recipe: "Recipe",
    turns: "n : m",
    settings: {own: "At its own turns", pressed: "Under pressure, n : m = 1 : 10"},
    columns,
    finding: (labels) =>
      `Recipes that collapse from no seed under pressure: ${labels.map((label) => label.toLowerCase()).join("; ") || "none"}.`,
    caption: ({modes, worst, seed}) =>
      `Each picture is what seed ${seed} makes at its end, with a cross at each mode. Means over the seeds, and in small the least and the most; of each run, the median over its second half. Of ${modes} modes; 98.9 % is the high quality of the data themselves; a KL of 0 is equal shares, ${fixed(worst, 2)} all in one mode. Same data, networks, batch and number of updates for all. A KL counts where anything was of high quality; a dash: nothing was, or a run that stands in another row.`
  },

  published: {
    kind: "Papers",
    title: "What papers report, each in its own set-up",
    method: "Method",
    methods: {
      gan: "GAN",
      ali: "ALI",
      "unrolled-5": "Unrolled GAN, 5 steps",
      veegan: "VEEGAN",
      "pacgan-2": "PacGAN, 2 samples",
      "pacgan-3": "PacGAN, 3 samples",
      "pacgan-4": "PacGAN, 4 samples",
      "gradient-penalty": "Wasserstein, gradient penalty",
      gdpp: "GDPP"
    },
    tasks: {ring: "Ring of 8, deviation 0.01", grid: "Grid of 25, deviation 0.05"},
    columns,
    caption:
      "Compare within one source only: networks, optimisers and numbers of steps differ, and so does what each calls a GAN. Not comparable with ours either: our ring is twice as wide in its modes, our networks are small and our runs short.",
    setup: (work, setup) => html`${work}: ${setup}`,
    setups: {
      veegan: "Adam 1e-3, batch 500, 100,000 iterations in the authors’ notebook.",
      pacgan:
        "G of four layers of 400 with batch normalisation, D of three maxout layers of 200, Adam 1e-4, batch 100, 400,000 steps; means of 10 trials.",
      gdpp: "Two layers of 128, tanh; z of 256 dimensions; Adam at 1e-4 for D and 1e-3 for G, batch 512, 25,000 iterations."
    }
  },

  ledger: {
    verdicts: {
      holds: "Holds",
      conditional: "Holds in part",
      undecided: "Undecided",
      "did-not-hold": "Did not hold here"
    },
    summary: (counts) =>
      `Of ${whole(counts.reduce((sum, [, count]) => sum + count, 0))} claims, ${list(counts.map(([label, count]) => `${whole(count)}: ${label.toLowerCase()}`))}.`,
    written: "Written",
    intervals: (parts) =>
      `${parts
        .map(({estimate, low, high, bound, side}) =>
          low === high && low === estimate
            ? `${number(estimate)}, to be ${sides[side]} ${number(bound)}`
            : `${number(estimate)} (${number(low)} to ${number(high)}), to be ${sides[side]} ${number(bound)}`
        )
        .join("; ")}.`,
    intervalsHead: "With 95 % intervals",
    strip: (verdict, parts) =>
      `${verdict}: ${whole(parts)} ${parts === 1 ? "interval" : "intervals"} against what the test asks for.`,
    test: "Test",
    measured: "Measured",
    from: "From",
    experiment: (title, seeds) => `${title}, ${seeds}:`,
    computed: "a computation without chance.",
    runs: "Its runs, live, by seed",
    onPictures: "On pictures",
    onPicturesVerdict: (verdict) => `pictures: ${verdict.toLowerCase()}`,
    notTried: "not tried",
    sameTest: "The same test on handwritten digits, as far as our runs of them go.",
    seeIt: "See it",
    live: (link) => html`${link}, live`,
    readOn: "Read on"
  }
};

const sides = {above: "above", below: "below", "at-least": "at least", "at-most": "at most"};
const number = (value: number) => (Number.isInteger(value) ? whole(value) : decimal(value));

function list(parts: readonly string[]): string {
  return parts.join("; ");
}

function seedsInWords(seeds: readonly number[]): string {
  const [first, last] = [seeds[0], seeds[seeds.length - 1]];
  if (seeds.length === 1) return `seed ${first}`;
  return seeds.length === last - first + 1 ? `seeds ${first} to ${last}` : `seeds ${seeds.join(", ")}`;
}

function minutes(seconds: number): string {
  const count = Math.max(1, Math.round(seconds / 60));
  return `${whole(count)} minute${count === 1 ? "" : "s"}`;
}
