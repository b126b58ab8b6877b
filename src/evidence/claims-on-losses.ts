import {cellOf} from "../experiments/summary.js";
import {jensenShannonOfLines, wassersteinOfLines} from "../gan/divergences/parallel-lines.js";
import {decimal, percent} from "../text/reading.js";
import type {Claim} from "./claim.js";
import {isMostlyCollapsed, middle, modesInWords, qualityInWords, verdictOf} from "./judging.js";

const MINIMAX = "minimax";
const PENALTY = "wasserstein-gradient-penalty";
const CLIPPING = "wasserstein-clipping";

/** The claims about what D is asked: A7 to A11. */
export const losses: readonly Claim[] = [
  {
    id: "A7",
    place: {page: "./too-good-a-critic", section: "more-of-d-is-not-bad-in-principle"},
    sentence:
      "Over-training D is no harm in itself: a Wasserstein critic is better for G the better it is trained.",
    test: "Wasserstein with gradient penalty, after equal numbers of G’s steps. Holds if twenty steps of the critic for each of G’s give at least as many modes and as much high quality as one.",
    experiments: ["overtraining"],
    live: {
      page: "./too-good-a-critic",
      figure: "useless-gradients",
      values: {},
      label: "What a perfect discriminator teaches"
    },
    judge(read) {
      const few = cellOf(read("overtraining"), `${PENALTY},n=1,m=1`);
      const many = cellOf(read("overtraining"), `${PENALTY},n=20,m=1`);
      return {
        verdict: verdictOf(
          middle(many, "lateModesCaptured") >= middle(few, "lateModesCaptured"),
          middle(many, "lateHighQuality") >= middle(few, "lateHighQuality")
        ),
        effect: `n = 1: ${modesInWords(few)}, ${qualityInWords(few)}; n = 20: ${modesInWords(many)}, ${qualityInWords(many)}.`,
        condition:
          "Each step of G is then the better one. It costs twenty steps of the critic, which this comparison does not charge."
      };
    }
  },
  {
    id: "A8a",
    place: {page: "./too-good-a-critic", section: "useless-gradients"},
    sentence: "Under the original loss, a D that is nearly sure leaves G without a gradient.",
    test: "G is frozen before its first step and D trained on. Holds if the norm of G’s gradient falls below a hundredth of its greatest value under minimax, and stays above a tenth under Wasserstein with gradient penalty.",
    experiments: ["overtraining"],
    live: {
      page: "./too-good-a-critic",
      figure: "useless-gradients",
      values: {},
      label: "What a perfect discriminator teaches"
    },
    judge(read) {
      const [minimax, saturating, wasserstein] = [MINIMAX, "non-saturating", PENALTY].map((loss) => {
        const {generatorGradientNorm: end, greatestGeneratorGradientNorm: most} = cellOf(
          read("overtraining"),
          `${loss},n=1,m=0`
        ).measures;
        return {left: end.median / most.median, low: end.low, high: end.high};
      });
      const inWords = ({left, low, high}: typeof minimax) =>
        `${percent(left)} (a norm of ${decimal(low)} to ${decimal(high)}, by seed)`;
      return {
        verdict: verdictOf(minimax.left < 0.01, wasserstein.left > 0.1),
        effect: `Of its greatest norm, G’s gradient had at the end ${inWords(minimax)} under minimax, ${inWords(saturating)} under the non-saturating loss, ${inWords(wasserstein)} under Wasserstein.`
      };
    }
  },
  {
    id: "A8b",
    place: {page: "./too-good-a-critic", section: "between-two-evils"},
    sentence: "With such gradients, G gets nowhere.",
    test: "Minimax, in whole trainings with nobody frozen, after equal numbers of G’s steps. Holds if twenty steps of D for each of G’s halve both the modes and the high quality that one step gives.",
    experiments: ["overtraining"],
    live: {
      page: "./too-good-a-critic",
      figure: "useless-gradients",
      values: {},
      label: "What a perfect discriminator teaches"
    },
    judge(read) {
      const few = cellOf(read("overtraining"), `${MINIMAX},n=1,m=1`);
      const many = cellOf(read("overtraining"), `${MINIMAX},n=20,m=1`);
      const [modes, quality] = (["lateModesCaptured", "lateHighQuality"] as const).map(
        (field) => middle(many, field) / middle(few, field)
      );
      return {
        verdict: verdictOf(modes <= 0.5, quality <= 0.5),
        effect: `n = 1: ${modesInWords(few)}, ${qualityInWords(few)}; n = 20: ${modesInWords(many)}, ${qualityInWords(many)}.`,
        condition:
          modes < 1 && quality >= 1
            ? "It cost G modes, not quality. The figure is another matter: there D trains alone until it is perfect, and G stays put."
            : undefined
      };
    }
  },
  {
    id: "A9",
    place: {page: "./too-good-a-critic", section: "between-two-evils"},
    sentence:
      "So the original GAN must be tuned between two ills: too little of D collapses it, too much makes it unstable.",
    test: "Minimax. Holds if most seeds are collapsed at 1 : 10, and if 20 : 1 has less than half the high quality of 1 : 1 after equal numbers of G’s steps.",
    experiments: ["remedies", "overtraining"],
    live: {
      page: "./laboratory",
      figure: "laboratory",
      values: {n: 20, m: 1, loss: MINIMAX},
      label: "Minimax at n : m = 20 : 1"
    },
    judge(read) {
      const little = cellOf(read("remedies"), `pressed,${MINIMAX}`);
      const equal = cellOf(read("overtraining"), `${MINIMAX},n=1,m=1`);
      const much = cellOf(read("overtraining"), `${MINIMAX},n=20,m=1`);
      const collapses = isMostlyCollapsed(little);
      const isUnstable = middle(much, "lateHighQuality") < middle(equal, "lateHighQuality") / 2;
      return {
        verdict: verdictOf(collapses, isUnstable),
        effect: `1 : 10: ${modesInWords(little)}, ${little.collapsedSeeds} of ${little.seeds} seeds collapsed; 1 : 1: ${modesInWords(equal)}, ${qualityInWords(equal)}; 20 : 1: ${modesInWords(much)}, ${qualityInWords(much)}.`,
        condition:
          collapses && !isUnstable
            ? "Too little of D did collapse it; too much did not halve the quality."
            : undefined
      };
    }
  },
  {
    id: "A10a",
    place: {page: "./what-helps", section: "the-race"},
    sentence: "The Wasserstein loss is a way to prevent mode collapse.",
    test: "Holds if neither form of it collapses any seed, at its own turns and with ten steps of G for each of the critic’s.",
    experiments: ["remedies"],
    live: {page: "./what-helps", figure: "race", values: {}, label: "A race from one seed"},
    judge(read) {
      const cells = ["own", "pressed"].map((setting) =>
        [CLIPPING, PENALTY].map((recipe) => cellOf(read("remedies"), `${setting},${recipe}`))
      );
      const words = cells.map((pair) =>
        pair
          .map(
            (cell, i) =>
              `${["clipping", "penalty"][i]} ${modesInWords(cell)}, ${cell.collapsedSeeds} of ${cell.seeds} seeds collapsed`
          )
          .join("; ")
      );
      const [own, pressed] = cells.map((pair) => pair.every(({collapsedSeeds}) => collapsedSeeds === 0));
      return {
        verdict: verdictOf(own, pressed),
        effect: `At their own turns: ${words[0]}. At 1 : 10: ${words[1]}.`,
        condition: own && !pressed ? "With too few steps of the critic, it is no guarantee." : undefined
      };
    }
  },
  {
    id: "A10b",
    place: {page: "./far-apart", section: "what-jensen-shannon-sees"},
    sentence:
      "The Jensen-Shannon divergence says nothing about how far apart two distributions without overlap are.",
    test: "Computed exactly, for two parallel lines in the plane. Holds if lines 1 apart and a tenth apart have the same divergence.",
    experiments: [],
    live: {page: "./far-apart", figure: "parallel-lines", values: {}, label: "Two lines that never meet"},
    judge() {
      const [far, near] = [jensenShannonOfLines(1), jensenShannonOfLines(0.1)];
      return {
        verdict: verdictOf(far === near),
        effect: `${decimal(far)} nats when they are 1 apart, ${decimal(near)} when they are 0.1 apart.`
      };
    }
  },
  {
    id: "A11",
    place: {page: "./far-apart", section: "what-transport-sees"},
    sentence: "An optimal-transport distance falls smoothly as they draw near.",
    test: "Computed exactly, for the same two lines. Holds if the Wasserstein distance falls in proportion to theirs.",
    experiments: [],
    live: {page: "./far-apart", figure: "parallel-lines", values: {}, label: "Two lines that never meet"},
    judge() {
      const [far, near] = [wassersteinOfLines(1), wassersteinOfLines(0.1)];
      return {
        verdict: verdictOf(Math.abs(near / far - 0.1) < 1e-12),
        effect: `${decimal(far)} when they are 1 apart, ${decimal(near)} when they are 0.1 apart.`
      };
    }
  }
];
