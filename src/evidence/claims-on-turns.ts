import {cellOf} from "../experiments/summary.js";
import {createSpecification} from "../gan/training/specification.js";
import {claim} from "./claim.js";
import {isMostlyCollapsed, lateOf, middle, splitByTurns, turnsOf, verdictOf} from "./judging.js";
import {referenceScores} from "./reference-scores.js";

/** Late changes of place that count as moving on, and not as one accident. */
const SEVERAL_HOPS = 2;

/** The claims about whose turn it is: A1 to A6, and A12. */
export const turns = [
  claim({
    id: "A1",
    place: {page: "./mode-collapse", section: "mode-collapse"},
    experiments: ["ratios"],
    live: {page: "./", figure: "the-question", values: {}},
    judge(read) {
      const {cells} = read("ratios");
      const all = cells.filter(({collapsedSeeds, seeds}) => collapsedSeeds === seeds);
      const runs = cells.reduce((sum, {seeds}) => sum + seeds, 0);
      const collapsed = cells.reduce((sum, {collapsedSeeds}) => sum + collapsedSeeds, 0);
      return {
        verdict: verdictOf(all.length > 0),
        measured: {collapsed, runs, whollyCollapsed: all.length, ratios: cells.length}
      };
    }
  }),
  claim({
    id: "A4",
    place: {page: "./taking-turns", section: "what-d-is-for"},
    experiments: ["overtraining"],
    live: {page: "./too-good-a-critic", figure: "useless-gradients", values: {}},
    judge(read) {
      const right = (["minimax", "non-saturating"] as const).map((loss) => {
        const frozen = cellOf(read("overtraining"), `${loss},n=1,m=0`);
        return {loss, share: middle(frozen, "discriminatorAccuracy")};
      });
      return {verdict: verdictOf(...right.map(({share}) => share >= 0.99)), measured: {right}};
    }
  }),
  claim({
    id: "A5",
    place: {page: "./taking-turns", section: "g-runs-off"},
    experiments: ["ratios"],
    live: {page: "./taking-turns", figure: "turns", values: {n: 1, m: 20}},
    judge(read) {
      const {more, others} = splitByTurns(read("ratios"));
      const wrong = [...more.filter((cell) => !isMostlyCollapsed(cell)), ...others.filter(isMostlyCollapsed)];
      const count = (cells: typeof more) => ({
        ratios: cells.length,
        collapsed: cells.filter(isMostlyCollapsed).length
      });
      return {
        verdict: verdictOf(wrong.length === 0, count(more).collapsed > more.length / 2),
        measured: {more: count(more), others: count(others), exceptions: wrong.map(turnsOf)}
      };
    }
  }),
  claim({
    id: "A6a",
    place: {page: "./taking-turns", section: "the-favourite-point-moves"},
    experiments: ["ratios"],
    live: {page: "./taking-turns", figure: "turns", values: {n: 1, m: 1}},
    judge(read) {
      const ratios = read("ratios");
      const ill = ratios.cells.filter((cell) => cell.parameters.m === "20" && isMostlyCollapsed(cell));
      const well = ill.map(({parameters: {n}}) => cellOf(ratios, `n=${n},m=1`));
      return {
        verdict:
          ill.length === 0 ? "did-not-hold" : verdictOf(...well.map((cell) => cell.collapsedSeeds === 0)),
        measured: {
          cures: ill.map((cell, i) => ({n: turnsOf(cell).n, from: lateOf(cell), to: lateOf(well[i])}))
        }
      };
    }
  }),
  claim({
    id: "A6b",
    place: {page: "./taking-turns", section: "how-much-is-too-much"},
    experiments: ["ratios"],
    live: {page: "./taking-turns", figure: "turns", values: {n: 1, m: 10}},
    judge(read) {
      const ill = read("ratios").cells.filter(({collapsedSeeds, seeds}) => collapsedSeeds === seeds);
      const hops = ill.map((cell) => middle(cell, "lateHops"));
      const still = ill.filter((_, i) => hops[i] < SEVERAL_HOPS);
      return {
        verdict: ill.length === 0 ? "did-not-hold" : verdictOf(...hops.map((count) => count >= SEVERAL_HOPS)),
        measured: {
          several: SEVERAL_HOPS,
          fewest: Math.min(...hops),
          most: Math.max(...hops),
          ratios: ill.length,
          exceptions: still.map(turnsOf)
        }
      };
    }
  }),
  claim({
    id: "A12",
    place: {page: "./why-helvetica", section: "too-much-in-one-place"},
    experiments: ["ratios"],
    live: {page: "./why-helvetica", figure: "density", values: {}},
    judge(read) {
      const [collapsed, healthy] = ["n=1,m=10", "n=1,m=1"].map((cell) =>
        middle(cellOf(read("ratios"), cell), "lateDensestMass")
      );
      const {densestMass: ofData} = referenceScores.real(createSpecification({seed: 1}));
      return {
        verdict: verdictOf(collapsed >= 0.9, healthy <= ofData),
        measured: {collapsed, healthy, ofData}
      };
    }
  })
] as const;
