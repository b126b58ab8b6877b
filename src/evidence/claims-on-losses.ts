import {type CellSummary, cellOf} from "../experiments/summary.js";
import {onTheLine} from "../figures/rows/apart.js";
import {jensenShannon1D} from "../gan/divergences/jensen-shannon-1d.js";
import {wasserstein1D} from "../gan/divergences/wasserstein-1d.js";
import {type Claim, claim} from "./claim.js";
import {isMostlyCollapsed, lateOf, verdictOf} from "./judging.js";

const MINIMAX = "minimax";
const PENALTY = "wasserstein-gradient-penalty";
const CLIPPING = "wasserstein-clipping";
/** Where the heap of a figure on the line stands, clear of the data both times. */
const NEAR = 5;
const FAR = 7;

const teaches: Claim["live"] = {page: "./too-good-a-critic", figure: "useless-gradients", values: {}};

/** What is left of G’s gradient at the end of a run, of the most that it had, and its norm there by seed. */
function leftOf({measures}: CellSummary): {share: number; low: number; high: number} {
  const {generatorGradientNorm: end, greatestGeneratorGradientNorm: most} = measures;
  return {share: end.median / most.median, low: end.low, high: end.high};
}

/** The claims about what D is asked: A7 to A11. */
export const losses = [
  claim({
    id: "A7",
    place: {page: "./too-good-a-critic", section: "more-of-d-is-not-bad-in-principle"},
    experiments: ["overtraining"],
    live: teaches,
    judge(read) {
      const [few, many] = [1, 20].map((n) => lateOf(cellOf(read("overtraining"), `${PENALTY},n=${n},m=1`)));
      return {
        verdict: verdictOf(many.captured >= few.captured, many.highQuality >= few.highQuality),
        measured: {few, many}
      };
    }
  }),
  claim({
    id: "A8a",
    place: {page: "./too-good-a-critic", section: "useless-gradients"},
    experiments: ["overtraining", "released"],
    live: teaches,
    judge(read) {
      const usual = leftOf(cellOf(read("overtraining"), `${MINIMAX},n=1,m=0`));
      const wide = leftOf(cellOf(read("released"), MINIMAX));
      const critic = leftOf(cellOf(read("released"), "wasserstein"));
      return {verdict: verdictOf(usual.share < 0.01, wide.share < 0.01), measured: {usual, wide, critic}};
    }
  }),
  claim({
    id: "A8b",
    place: {page: "./too-good-a-critic", section: "useless-gradients"},
    experiments: ["released"],
    live: teaches,
    judge(read) {
      const [minimax, nonSaturating, critic] = [MINIMAX, "non-saturating", "wasserstein"].map((loss) => {
        const {measures} = cellOf(read("released"), loss);
        return {...measures.modesCaptured, modes: measures.modes.median};
      });
      return {
        verdict: verdictOf(minimax.median === 0, critic.median >= critic.modes / 2),
        measured: {minimax, nonSaturating, critic}
      };
    }
  }),
  claim({
    id: "A9",
    place: {page: "./too-good-a-critic", section: "between-two-evils"},
    experiments: ["remedies", "overtraining"],
    live: {page: "./laboratory", figure: "laboratory", values: {n: 20, m: 1, loss: MINIMAX}},
    judge(read) {
      const pressed = cellOf(read("remedies"), `pressed,${MINIMAX}`);
      const [equal, much] = [1, 20].map((n) => lateOf(cellOf(read("overtraining"), `${MINIMAX},n=${n},m=1`)));
      const isUnstable = much.highQuality < equal.highQuality / 2;
      return {
        verdict: verdictOf(isMostlyCollapsed(pressed), isUnstable),
        measured: {little: lateOf(pressed), equal, much}
      };
    }
  }),
  claim({
    id: "A10a",
    place: {page: "./what-helps", section: "the-race"},
    experiments: ["remedies"],
    live: {page: "./what-helps", figure: "race", values: {}},
    judge(read) {
      const [plain, clipped, penalized] = ["non-saturating", CLIPPING, PENALTY].map((recipe) =>
        lateOf(cellOf(read("remedies"), `pressed,${recipe}`))
      );
      const own = [CLIPPING, PENALTY].map((recipe) => lateOf(cellOf(read("remedies"), `own,${recipe}`)));
      return {
        verdict: verdictOf(...[clipped, penalized].map((cell) => cell.collapsedSeeds < plain.collapsedSeeds)),
        measured: {plain, clipped, penalized, own}
      };
    }
  }),
  claim({
    id: "A10b",
    place: {page: "./far-apart", section: "what-jensen-shannon-sees"},
    experiments: [],
    live: {page: "./far-apart", figure: "apart", values: {theta: 7}},
    judge() {
      const [near, far] = [NEAR, FAR].map((theta) => ({theta, nats: jensenShannon1D(...onTheLine(theta))}));
      return {
        verdict: verdictOf([near, far].every(({nats}) => Math.abs(nats / Math.LN2 - 1) < 0.01)),
        measured: {near, far, most: Math.LN2}
      };
    }
  }),
  claim({
    id: "A11",
    place: {page: "./far-apart", section: "what-transport-sees"},
    experiments: [],
    live: {page: "./far-apart", figure: "apart", values: {theta: 5}},
    judge() {
      const [near, far] = [NEAR, FAR].map((theta) => ({theta, distance: wasserstein1D(...onTheLine(theta))}));
      return {
        verdict: verdictOf(Math.abs((far.distance - near.distance) / (FAR - NEAR) - 1) < 0.01),
        measured: {near, far}
      };
    }
  })
] as const;
