import {cellOf} from "../experiments/summary.js";
import {createSpecification} from "../gan/training/specification.js";
import {format} from "../words/en/format.js";
import type {Claim} from "./claim.js";
import {
  isMostlyCollapsed,
  middle,
  modesInWords,
  oneDigit,
  splitByTurns,
  turnsInWords,
  verdictOf
} from "./judging.js";
import {referenceScores} from "./reference-scores.js";

const {percent} = format;

/** Late changes of place that count as moving on, and not as one accident. */
const SEVERAL_HOPS = 2;

/** The claims about whose turn it is: A1 to A6, and A12. */
export const turns: readonly Claim[] = [
  {
    id: "A1",
    place: {page: "./mode-collapse", section: "mode-collapse"},
    sentence: "Sending nearly everything to one place is a failure that GANs really run into.",
    test: "Holds if there is a ratio n : m at which every seed is collapsed for most of the second half of its run.",
    experiments: ["ratios"],
    live: {page: "./", figure: "the-question", values: {}, label: "Two fates of one seed"},
    judge(read) {
      const {cells} = read("ratios");
      const all = cells.filter(({collapsedSeeds, seeds}) => collapsedSeeds === seeds);
      const runs = cells.reduce((sum, {seeds}) => sum + seeds, 0);
      const collapsed = cells.reduce((sum, {collapsedSeeds}) => sum + collapsedSeeds, 0);
      return {
        verdict: verdictOf(all.length > 0),
        effect: `${collapsed} of ${runs} runs of one and the same GAN were collapsed; at ${all.length} of ${cells.length} ratios, every seed was.`
      };
    }
  },
  {
    id: "A4",
    place: {page: "./taking-turns", section: "what-d-is-for"},
    sentence: "D learns to tell what G makes from what is real.",
    test: "G is frozen before its first step. Holds if D ends up right on 99 % of the samples, under the two losses by which it classifies; a Wasserstein critic gives scores, not answers.",
    experiments: ["overtraining"],
    live: {
      page: "./too-good-a-critic",
      figure: "useless-gradients",
      values: {},
      label: "What a perfect discriminator teaches"
    },
    judge(read) {
      const frozen = ["minimax", "non-saturating"].map((loss) =>
        cellOf(read("overtraining"), `${loss},n=1,m=0`)
      );
      const right = frozen.map((cell) => middle(cell, "discriminatorAccuracy"));
      return {
        verdict: verdictOf(...right.map((share) => share >= 0.99)),
        effect: `Right on ${frozen.map(({parameters}, i) => `${oneDigit(100 * right[i])} % (${parameters.loss})`).join(", ")} of samples at the end.`
      };
    }
  },
  {
    id: "A5",
    place: {page: "./taking-turns", section: "g-runs-off"},
    sentence: "If G takes more steps than D (m > n), it runs to a spot that D likes and makes only that.",
    test: "Holds if most seeds are collapsed at every ratio with m > n, and at none of the others; in part, if at more than half of the former.",
    experiments: ["ratios"],
    live: {
      page: "./taking-turns",
      figure: "turns",
      values: {n: 1, m: 20},
      label: "n : m = 1 : 20"
    },
    judge(read) {
      const {more, others} = splitByTurns(read("ratios"));
      const wrong = [...more.filter((cell) => !isMostlyCollapsed(cell)), ...others.filter(isMostlyCollapsed)];
      const collapsed = more.filter(isMostlyCollapsed).length;
      return {
        verdict: verdictOf(wrong.length === 0, collapsed > more.length / 2),
        effect: `Most seeds collapsed at ${collapsed} of the ${more.length} ratios with m > n, and at ${others.filter(isMostlyCollapsed).length} of the ${others.length} others.`,
        condition:
          wrong.length > 0 ? `It was otherwise at n : m = ${wrong.map(turnsInWords).join(", ")}.` : undefined
      };
    }
  },
  {
    id: "A6a",
    place: {page: "./taking-turns", section: "the-favourite-point-moves"},
    sentence: "With fewer steps of G between D’s, G cannot settle in one spot.",
    test: "Holds if, wherever m = 20 collapses most seeds, m = 1 with the same n leaves every seed uncollapsed.",
    experiments: ["ratios"],
    live: {page: "./taking-turns", figure: "turns", values: {n: 1, m: 1}, label: "n : m = 1 : 1"},
    judge(read) {
      const ratios = read("ratios");
      const ill = ratios.cells.filter((cell) => cell.parameters.m === "20" && isMostlyCollapsed(cell));
      const well = ill.map(({parameters: {n}}) => cellOf(ratios, `n=${n},m=1`));
      return {
        verdict:
          ill.length === 0 ? "did-not-hold" : verdictOf(...well.map((cell) => cell.collapsedSeeds === 0)),
        effect: ill
          .map(
            (cell, i) => `n = ${cell.parameters.n}: from ${modesInWords(cell)} to ${modesInWords(well[i])}`
          )
          .join("; ")
          .concat(".")
      };
    }
  },
  {
    id: "A6b",
    place: {page: "./taking-turns", section: "how-much-is-too-much"},
    sentence: "The spot that G runs after does move: a collapsed G hops from mode to mode.",
    test: `Holds if, at every ratio where all seeds collapsed, the place near which most samples lie changed at least ${SEVERAL_HOPS} times in the second half (median over the seeds).`,
    experiments: ["ratios"],
    live: {
      page: "./taking-turns",
      figure: "turns",
      values: {n: 1, m: 10},
      label: "n : m = 1 : 10"
    },
    judge(read) {
      const ill = read("ratios").cells.filter(({collapsedSeeds, seeds}) => collapsedSeeds === seeds);
      const hops = ill.map((cell) => middle(cell, "lateHops"));
      const still = ill.filter((_, i) => hops[i] < SEVERAL_HOPS);
      return {
        verdict: ill.length === 0 ? "did-not-hold" : verdictOf(...hops.map((count) => count >= SEVERAL_HOPS)),
        effect: `${oneDigit(Math.min(...hops))} to ${oneDigit(Math.max(...hops))} changes of place seen in the second half, at ${ill.length} ratios.`,
        condition:
          still.length > 0 ? `It stayed nearly put at ${still.map(turnsInWords).join(", ")}.` : undefined
      };
    }
  },
  {
    id: "A12",
    place: {page: "./why-helvetica", section: "too-much-in-one-place"},
    sentence: "What gathers in one small place is G’s probability density.",
    test: "Holds if at 1 : 10 the densest hundredth of the plane has at least nine tenths of G’s samples, and at 1 : 1 no more than it has of the data themselves.",
    experiments: ["ratios"],
    live: {page: "./why-helvetica", figure: "density", values: {}, label: "Too much in one place"},
    judge(read) {
      const ill = cellOf(read("ratios"), "n=1,m=10");
      const well = cellOf(read("ratios"), "n=1,m=1");
      const [dense, spread] = [ill, well].map((cell) => middle(cell, "lateDensestMass"));
      const {densestMass} = referenceScores.real(createSpecification({seed: 1}));
      return {
        verdict: verdictOf(dense >= 0.9, spread <= densestMass),
        effect: `${percent(dense)} at 1 : 10 and ${percent(spread)} at 1 : 1; of the data themselves, ${percent(densestMass)}.`
      };
    }
  }
];
