import {cellOf} from "../experiments/summary.js";
import {createSpecification} from "../gan/training/specification.js";
import {claim} from "./claim.js";
import {
  collapsedPart,
  greatest,
  isMostlyCollapsed,
  lateOf,
  medianPart,
  middle,
  mostCollapse,
  mostDoNot,
  splitByTurns,
  turnsOf
} from "./judging.js";
import {every, type Outcome, outcomeOf, verdictOf} from "./part.js";
import {referenceScores} from "./reference-scores.js";

/** Late changes of place that count as moving on, and not as one accident. */
const SEVERAL_HOPS = 2;
/** The share of seeds that may still collapse where a collapse is called cured. */
const RARELY = 0.25;

/** The claims about whose turn it is: A1 to A6, and A12. */
export const turns = [
  claim({
    id: "A1",
    written: "2026-11-25",
    place: {page: "./mode-collapse", section: "mode-collapse"},
    experiments: ["ratios"],
    live: {page: "./", figure: "the-question", values: {}},
    judge(read) {
      const {cells} = read("ratios");
      const worst = cells.reduce((one, other) => (other.collapsedSeeds > one.collapsedSeeds ? other : one));
      const parts = [mostCollapse(worst)];
      const sum = (count: (cell: (typeof cells)[number]) => number) =>
        cells.reduce((total, cell) => total + count(cell), 0);
      return {
        verdict: verdictOf(...parts.map(outcomeOf)),
        parts,
        measured: {
          collapsed: sum(({collapsedSeeds}) => collapsedSeeds),
          runs: sum(({seeds}) => seeds),
          whollyCollapsed: cells.filter(({collapsedSeeds, seeds}) => collapsedSeeds === seeds).length,
          ratios: cells.length
        }
      };
    }
  }),
  claim({
    id: "A4",
    written: "2026-11-25",
    place: {page: "./taking-turns", section: "what-d-is-for"},
    experiments: ["overtraining"],
    live: {page: "./too-good-a-critic", figure: "useless-gradients", values: {}},
    judge(read) {
      const losses = ["minimax", "non-saturating"] as const;
      const cells = losses.map((loss) => cellOf(read("overtraining"), `${loss},n=1,m=0`));
      const parts = cells.map((cell) =>
        medianPart(cell, ({discriminatorAccuracy}) => discriminatorAccuracy, {
          side: "at-least",
          bound: 0.99,
          axis: [0.5, 1]
        })
      );
      return {
        verdict: verdictOf(...parts.map(outcomeOf)),
        parts,
        measured: {
          right: losses.map((loss, i) => ({loss, share: middle(cells[i], "discriminatorAccuracy")}))
        }
      };
    }
  }),
  claim({
    id: "A5",
    written: "2026-11-25",
    place: {page: "./taking-turns", section: "g-runs-off"},
    experiments: ["ratios"],
    live: {page: "./taking-turns", figure: "turns", values: {n: 1, m: 20}},
    judge(read) {
      const {more, others} = splitByTurns(read("ratios"));
      const parts = {more: more.map(mostCollapse), others: others.map(mostDoNot)};
      const [ill, well] = [parts.more.map(outcomeOf), parts.others.map(outcomeOf)];
      const isException = (outcome: Outcome) => outcome !== "met";
      const count = (cells: typeof more) => ({
        ratios: cells.length,
        collapsed: cells.filter(isMostlyCollapsed).length
      });
      return {
        verdict: verdictOf(every([...ill, ...well]), most(ill)),
        parts: [...parts.more, ...parts.others],
        measured: {
          more: count(more),
          others: count(others),
          exceptions: [
            ...more.filter((_, i) => isException(ill[i])),
            ...others.filter((_, i) => isException(well[i]))
          ].map(turnsOf)
        }
      };
    }
  }),
  claim({
    id: "A6a",
    written: "2026-11-25",
    place: {page: "./taking-turns", section: "the-favourite-point-moves"},
    experiments: ["ratios"],
    live: {page: "./taking-turns", figure: "turns", values: {n: 1, m: 1}},
    judge(read) {
      const ratios = read("ratios");
      const m = greatest(ratios.cells, "m");
      const ill = ratios.cells.filter((cell) => turnsOf(cell).m === m && isMostlyCollapsed(cell));
      const well = ill.map(({parameters: {n}}) => cellOf(ratios, `n=${n},m=1`));
      const parts = well.map((cell) => collapsedPart(cell, {side: "below", bound: RARELY}));
      return {
        verdict: ill.length === 0 ? "did-not-hold" : verdictOf(...parts.map(outcomeOf)),
        parts,
        measured: {
          rarely: RARELY,
          m,
          cures: ill.map((cell, i) => ({n: turnsOf(cell).n, from: lateOf(cell), to: lateOf(well[i])}))
        }
      };
    }
  }),
  claim({
    id: "A6b",
    written: "2026-11-25",
    place: {page: "./taking-turns", section: "how-much-is-too-much"},
    experiments: ["ratios"],
    live: {page: "./taking-turns", figure: "turns", values: {n: 1, m: 10}},
    judge(read) {
      const ill = read("ratios").cells.filter(isMostlyCollapsed);
      const hops = ill.map((cell) => middle(cell, "lateHops"));
      const most = Math.max(SEVERAL_HOPS + 1, ...ill.map(({measures}) => measures.lateHops.high));
      const parts = ill.map((cell) =>
        medianPart(cell, ({lateHops}) => lateHops, {side: "at-least", bound: SEVERAL_HOPS, axis: [0, most]})
      );
      const still = ill.filter((_, i) => outcomeOf(parts[i]) !== "met");
      return {
        verdict: ill.length === 0 ? "did-not-hold" : verdictOf(...parts.map(outcomeOf)),
        parts,
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
    written: "2026-11-25",
    place: {page: "./why-helvetica", section: "too-much-in-one-place"},
    experiments: ["ratios"],
    live: {page: "./why-helvetica", figure: "density", values: {}},
    judge(read) {
      const [ill, well] = ["n=1,m=10", "n=1,m=1"].map((cell) => cellOf(read("ratios"), cell));
      const {densestMass: ofData} = referenceScores.real(createSpecification({seed: 1}));
      const mass = (cell: typeof ill, side: "at-least" | "at-most", bound: number) =>
        medianPart(cell, ({lateDensestMass}) => lateDensestMass, {side, bound, axis: [0, 1]});
      const parts = [mass(ill, "at-least", 0.9), mass(well, "at-most", ofData)];
      return {
        verdict: verdictOf(...parts.map(outcomeOf)),
        parts,
        measured: {
          collapsed: middle(ill, "lateDensestMass"),
          healthy: middle(well, "lateDensestMass"),
          ofData
        }
      };
    }
  })
] as const;

/** Whether more than half of some are met. */
function most(outcomes: readonly Outcome[]): Outcome {
  const count = (...these: Outcome[]) => outcomes.filter((outcome) => these.includes(outcome)).length;
  if (count("met") > outcomes.length / 2) return "met";
  return count("met", "open") > outcomes.length / 2 ? "open" : "unmet";
}
