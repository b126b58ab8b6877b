import {type CellSummary, cellOf} from "../experiments/summary.js";
import {onTheLine} from "../figures/rows/apart.js";
import {jensenShannon1D} from "../gan/divergences/jensen-shannon-1d.js";
import {wasserstein1D} from "../gan/divergences/wasserstein-1d.js";
import {format} from "../words/en/format.js";
import type {Claim} from "./claim.js";
import {isMostlyCollapsed, middle, modesInWords, oneDigit, qualityInWords, verdictOf} from "./judging.js";

const {decimal, percent} = format;

const MINIMAX = "minimax";
const PENALTY = "wasserstein-gradient-penalty";
const CLIPPING = "wasserstein-clipping";
/** Where the heap of a figure on the line stands, clear of the data both times. */
const NEAR = 5;
const FAR = 7;

const teaches: Claim["live"] = {
  page: "./too-good-a-critic",
  figure: "useless-gradients",
  values: {},
  label: "What a perfect discriminator teaches"
};

/** What is left of G’s gradient at the end of a run, of the most that it had: medians over the seeds. */
function leftOf({measures}: CellSummary): {share: number; words: string} {
  const {generatorGradientNorm: end, greatestGeneratorGradientNorm: most} = measures;
  const share = end.median / most.median;
  return {share, words: `${percent(share)} (a norm of ${decimal(end.low)} to ${decimal(end.high)}, by seed)`};
}

/** The claims about what D is asked: A7 to A11. */
export const losses: readonly Claim[] = [
  {
    id: "A7",
    place: {page: "./too-good-a-critic", section: "more-of-d-is-not-bad-in-principle"},
    sentence:
      "Over-training D is no harm in itself: a Wasserstein critic is better for G the better it is trained.",
    test: "Wasserstein with gradient penalty, after equal numbers of G’s steps. Holds if twenty steps of the critic for each of G’s give at least as many modes and as much high quality as one.",
    experiments: ["overtraining"],
    live: teaches,
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
    test: "G is frozen and D trains on alone: on the usual ring, with G before its first step, and on the figure’s wide ring. Holds if under minimax the norm of G’s gradient ends below a hundredth of its greatest value on both.",
    experiments: ["overtraining", "released"],
    live: teaches,
    judge(read) {
      const usual = leftOf(cellOf(read("overtraining"), `${MINIMAX},n=1,m=0`));
      const wide = leftOf(cellOf(read("released"), MINIMAX));
      const critic = leftOf(cellOf(read("released"), "wasserstein"));
      return {
        verdict: verdictOf(usual.share < 0.01, wide.share < 0.01),
        effect: `Of its greatest norm, G’s gradient had at the end ${usual.words} on the usual ring, ${wide.words} on the wide one; under Wasserstein there, ${critic.words}.`,
        condition: "The seeds differ widely."
      };
    }
  },
  {
    id: "A8b",
    place: {page: "./too-good-a-critic", section: "useless-gradients"},
    sentence: "With such gradients, G gets nowhere.",
    test: "The figure’s wide ring, from eight seeds: D has trained alone, then G is released. Holds if under minimax G ends without any mode (the median over the seeds), where under Wasserstein it captures at least half of them.",
    experiments: ["released"],
    live: teaches,
    judge(read) {
      const [minimax, saturating, critic] = [MINIMAX, "non-saturating", "wasserstein"].map((loss) =>
        cellOf(read("released"), loss)
      );
      const inWords = ({measures: {modesCaptured: modes}}: CellSummary) =>
        `${oneDigit(modes.median)} (${modes.low} to ${modes.high}, by seed)`;
      return {
        verdict: verdictOf(
          middle(minimax, "modesCaptured") === 0,
          middle(critic, "modesCaptured") >= middle(critic, "modes") / 2
        ),
        effect: `Modes captured at the end: minimax ${inWords(minimax)}, non-saturating ${inWords(saturating)}, Wasserstein ${inWords(critic)}.`
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
        condition: `Too much of D cost modes rather than quality: at 20 : 1, ${much.completeSeeds} of ${much.seeds} seeds ever held all of them at once, at 1 : 1 ${equal.completeSeeds}.`
      };
    }
  },
  {
    id: "A10a",
    place: {page: "./what-helps", section: "the-race"},
    sentence: "The Wasserstein loss is a way to prevent mode collapse.",
    test: "Ten steps of G for each of D’s, where the plain GAN collapses. Holds if both forms of the Wasserstein loss, clipped and with a gradient penalty, collapse from fewer seeds than it does.",
    experiments: ["remedies"],
    live: {page: "./what-helps", figure: "race", values: {}, label: "A race from one seed"},
    judge(read) {
      const [plain, clipped, penalised] = ["non-saturating", CLIPPING, PENALTY].map((recipe) =>
        cellOf(read("remedies"), `pressed,${recipe}`)
      );
      const own = [CLIPPING, PENALTY].map((recipe) => cellOf(read("remedies"), `own,${recipe}`));
      const inWords = (cell: CellSummary) => `${cell.collapsedSeeds} of ${cell.seeds} seeds`;
      return {
        verdict: verdictOf(...[clipped, penalised].map((cell) => cell.collapsedSeeds < plain.collapsedSeeds)),
        effect: `Collapsed: clipped ${inWords(clipped)}, gradient penalty ${inWords(penalised)}, plain ${inWords(plain)}. At five steps of the critic to one of G’s, ${own.map(inWords).join(" and ")}; but at one to one the plain GAN does not collapse either.`
      };
    }
  },
  {
    id: "A10b",
    place: {page: "./far-apart", section: "what-jensen-shannon-sees"},
    sentence:
      "The Jensen-Shannon divergence says nothing about how far apart two distributions without overlap are.",
    test: "Integrated numerically, for the data of the figure and a heap that stands clear of them. Holds if it is within a hundredth of log 2 when the heap stands at 5, and again at 7.",
    experiments: [],
    live: {page: "./far-apart", figure: "apart", values: {theta: 7}, label: "Two ways to say how far"},
    judge() {
      const [near, far] = [NEAR, FAR].map((theta) => jensenShannon1D(...onTheLine(theta)));
      return {
        verdict: verdictOf([near, far].every((nats) => Math.abs(nats / Math.LN2 - 1) < 0.01)),
        effect: `${decimal(near)} nats at θ = ${NEAR}, ${decimal(far)} at θ = ${FAR}; log 2 is ${decimal(Math.LN2)}.`
      };
    }
  },
  {
    id: "A11",
    place: {page: "./far-apart", section: "what-transport-sees"},
    sentence: "An optimal-transport distance falls smoothly as they draw near.",
    test: "The same. Holds if the Wasserstein distance falls by as much as the heap comes nearer, to a hundredth.",
    experiments: [],
    live: {page: "./far-apart", figure: "apart", values: {theta: 5}, label: "Two ways to say how far"},
    judge() {
      const [near, far] = [NEAR, FAR].map((theta) => wasserstein1D(...onTheLine(theta)));
      return {
        verdict: verdictOf(Math.abs((far - near) / (FAR - NEAR) - 1) < 0.01),
        effect: `${decimal(far)} at θ = ${FAR}, ${decimal(near)} at θ = ${NEAR}.`
      };
    }
  }
];
