import {type CellSummary, cellOf} from "../experiments/summary.js";
import {onTheLine} from "../figures/rows/apart.js";
import {jensenShannon1D} from "../gan/divergences/jensen-shannon-1d.js";
import {wasserstein1D} from "../gan/divergences/wasserstein-1d.js";
import {certain} from "../statistics/interval.js";
import {type Claim, claim} from "./claim.js";
import {fewerCollapsedPart, greatest, lateOf, medianPart, mostCollapse, pairedPart} from "./judging.js";
import {outcomeOf, type Part, verdictOf} from "./part.js";

const MINIMAX = "minimax";
const PENALTY = "wasserstein-gradient-penalty";
const CLIPPING = "wasserstein-clipping";
/** Where the heap of a figure on the line stands, clear of the data both times. */
const NEAR = 5;
const FAR = 7;
/** How far a number that is computed may be from the one that is claimed, as a share of it. */
const NEARLY = 0.01;

const teaches: Claim["live"] = {page: "./too-good-a-critic", figure: "useless-gradients", values: {}};

/** What is left of G’s gradient at the end of a run, of the most that it had: of each seed, and less than a hundredth. */
function leftPart(cell: CellSummary): Part {
  return medianPart(cell, ({generatorGradientNorm: end, greatestGeneratorGradientNorm: most}) => end / most, {
    side: "below",
    bound: 0.01,
    axis: [0, 1]
  });
}

/** In numbers: the share that is left, and G’s norm at the end by seed. */
function leftOf(cell: CellSummary): {share: number; low: number; high: number} {
  const {low, high} = cell.measures.generatorGradientNorm;
  return {share: leftPart(cell).interval.estimate, low, high};
}

/** A number that was computed, and how far it is from what is claimed, as a share of that. */
function computedPart(value: number, claimed: number): Part {
  return {
    interval: certain(Math.abs(value / claimed - 1)),
    side: "below",
    bound: NEARLY,
    axis: [0, 2 * NEARLY],
    seeds: []
  };
}

/** The claims about what D is asked: A7 to A11. */
export const losses = [
  claim({
    id: "A7",
    written: "2026-11-25",
    place: {page: "./too-good-a-critic", section: "more-of-d-is-not-bad-in-principle"},
    experiments: ["overtraining"],
    live: teaches,
    judge(read) {
      const n = greatest(read("overtraining").cells, "n");
      const [few, many] = [1, n].map((n) => cellOf(read("overtraining"), `${PENALTY},n=${n},m=1`));
      const gain = (field: "lateModesCaptured" | "lateHighQuality", reach: number) =>
        pairedPart([few, many], (one, other) => other[field] - one[field], {
          side: "at-least",
          bound: 0,
          axis: [-reach, reach]
        });
      const parts = [gain("lateModesCaptured", few.measures.modes.median), gain("lateHighQuality", 1)];
      return {
        verdict: verdictOf(...parts.map(outcomeOf)),
        parts,
        measured: {few: lateOf(few), many: lateOf(many), n}
      };
    }
  }),
  claim({
    id: "A8a",
    written: "2026-11-25",
    place: {page: "./too-good-a-critic", section: "useless-gradients"},
    experiments: ["overtraining", "released"],
    live: teaches,
    judge(read) {
      const usual = cellOf(read("overtraining"), `${MINIMAX},n=1,m=0`);
      const wide = cellOf(read("released"), MINIMAX);
      const critic = cellOf(read("released"), "wasserstein");
      const parts = [usual, wide].map(leftPart);
      return {
        verdict: verdictOf(...parts.map(outcomeOf)),
        parts,
        measured: {usual: leftOf(usual), wide: leftOf(wide), critic: leftOf(critic)}
      };
    }
  }),
  claim({
    id: "A8b",
    written: "2026-11-25",
    place: {page: "./too-good-a-critic", section: "useless-gradients"},
    experiments: ["released"],
    live: teaches,
    judge(read) {
      const cells = [MINIMAX, "non-saturating", "wasserstein"].map((loss) => cellOf(read("released"), loss));
      const [minimax, nonSaturating, critic] = cells.map(({measures}) => ({
        ...measures.modesCaptured,
        modes: measures.modes.median,
        seeds: cells[0].seeds
      }));
      const modesPart = (cell: CellSummary, side: "at-least" | "at-most", bound: number) =>
        medianPart(cell, ({modesCaptured}) => modesCaptured, {side, bound, axis: [0, critic.modes]});
      const parts = [modesPart(cells[0], "at-most", 0), modesPart(cells[2], "at-least", critic.modes / 2)];
      return {
        verdict: verdictOf(...parts.map(outcomeOf)),
        parts,
        measured: {minimax, nonSaturating, critic}
      };
    }
  }),
  claim({
    id: "A9",
    written: "2026-11-25",
    place: {page: "./too-good-a-critic", section: "between-two-evils"},
    experiments: ["remedies", "overtraining"],
    live: {page: "./laboratory", figure: "laboratory", values: {n: 20, m: 1, loss: MINIMAX}},
    judge(read) {
      const pressed = cellOf(read("remedies"), `pressed,${MINIMAX}`);
      const n = greatest(read("overtraining").cells, "n");
      const [equal, much] = [1, n].map((n) => cellOf(read("overtraining"), `${MINIMAX},n=${n},m=1`));
      const parts = [
        mostCollapse(pressed),
        pairedPart([equal, much], (one, other) => other.lateHighQuality / one.lateHighQuality, {
          side: "below",
          bound: 0.5,
          axis: [0, 3]
        })
      ];
      return {
        verdict: verdictOf(...parts.map(outcomeOf)),
        parts,
        measured: {little: lateOf(pressed), equal: lateOf(equal), much: lateOf(much), n}
      };
    }
  }),
  claim({
    id: "A10a",
    written: "2026-11-25",
    place: {page: "./what-helps", section: "the-race"},
    experiments: ["remedies"],
    live: {page: "./what-helps", figure: "race", values: {}},
    judge(read) {
      const [plain, clipped, penalized] = ["non-saturating", CLIPPING, PENALTY].map((recipe) =>
        cellOf(read("remedies"), `pressed,${recipe}`)
      );
      const own = [CLIPPING, PENALTY].flatMap((recipe) =>
        read("remedies")
          .cells.filter(({cell}) => cell === `own,${recipe}`)
          .map(lateOf)
      );
      const parts = [clipped, penalized].map((cell) => fewerCollapsedPart(plain, cell));
      return {
        verdict: verdictOf(...parts.map(outcomeOf)),
        parts,
        measured: {plain: lateOf(plain), clipped: lateOf(clipped), penalized: lateOf(penalized), own}
      };
    }
  }),
  claim({
    id: "A10b",
    written: "2026-11-25",
    place: {page: "./far-apart", section: "what-jensen-shannon-sees"},
    experiments: [],
    live: {page: "./far-apart", figure: "apart", values: {theta: 7}},
    judge() {
      const [near, far] = [NEAR, FAR].map((theta) => ({theta, nats: jensenShannon1D(...onTheLine(theta))}));
      const parts = [near, far].map(({nats}) => computedPart(nats, Math.LN2));
      return {
        verdict: verdictOf(...parts.map(outcomeOf)),
        parts,
        measured: {near, far, most: Math.LN2}
      };
    }
  }),
  claim({
    id: "A11",
    written: "2026-11-25",
    place: {page: "./far-apart", section: "what-transport-sees"},
    experiments: [],
    live: {page: "./far-apart", figure: "apart", values: {theta: 5}},
    judge() {
      const [near, far] = [NEAR, FAR].map((theta) => ({theta, distance: wasserstein1D(...onTheLine(theta))}));
      const parts = [computedPart(far.distance - near.distance, FAR - NEAR)];
      return {verdict: verdictOf(...parts.map(outcomeOf)), parts, measured: {near, far}};
    }
  })
] as const;
