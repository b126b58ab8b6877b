import type {Outcome, OutcomeField} from "../experiments/outcome.js";
import {type CellSummary, type ExperimentSummary, isCollapsedLate} from "../experiments/summary.js";
import {bootstrap} from "../statistics/bootstrap.js";
import {differenceOfShares, wilson} from "../statistics/counts.js";
import type {Interval} from "../statistics/interval.js";
import {median} from "../statistics/quantile.js";
import {outcomeOf, type Part, type SeedValue} from "./part.js";

/** The median over the seeds. */
export function middle(cell: CellSummary, field: OutcomeField): number {
  return cell.measures[field].median;
}

type Where = Pick<Part, "side" | "bound" | "axis">;

/** A number of each seed's run, whose median has to be on one side of a bound; the bootstrap over the seeds says how sure. */
export function medianPart(cell: CellSummary, value: (outcome: Outcome) => number, where: Where): Part {
  const seeds = cell.runs.map(({seed, outcome}) => ({seed, value: value(outcome), ...runIn(cell)}));
  return {interval: medianInterval(seeds), seeds, ...where};
}

/** The same of a number of two runs from one seed, in two cells. */
export function pairedPart(
  [one, other]: readonly [CellSummary, CellSummary],
  value: (one: Outcome, other: Outcome) => number,
  where: Where
): Part {
  const seeds = one.runs.flatMap(({seed, outcome}) => {
    const beside = other.runs.find((run) => run.seed === seed);
    return beside ? [{seed, value: value(outcome, beside.outcome), ...runIn(other)}] : [];
  });
  return {interval: medianInterval(seeds), seeds, ...where};
}

const runIn = ({experiment, cell}: CellSummary) => ({experiment, cell});

function medianInterval(seeds: readonly SeedValue[]): Interval {
  return bootstrap(
    seeds.map(({value}) => value),
    median
  );
}

/** The share of the seeds whose run was collapsed for most of its late half. */
export function collapsedShare(cell: CellSummary): Interval {
  return wilson(cell.collapsedSeeds, cell.seeds);
}

/** That share has to be on one side of a bound. */
export function collapsedPart(cell: CellSummary, where: Pick<Part, "side" | "bound">): Part {
  return {
    interval: collapsedShare(cell),
    seeds: cell.runs.map(({seed, outcome}) => ({
      seed,
      value: Number(isCollapsedLate(outcome)),
      ...runIn(cell)
    })),
    axis: [0, 1],
    ...where
  };
}

/** The collapsed share of one cell less that of another, which has to be above 0. */
export function fewerCollapsedPart(more: CellSummary, fewer: CellSummary): Part {
  const count = ({collapsedSeeds, seeds}: CellSummary) => ({hits: collapsedSeeds, trials: seeds});
  return {
    interval: differenceOfShares(count(more), count(fewer)),
    seeds: [],
    side: "above",
    bound: 0,
    axis: [-1, 1]
  };
}

/** Whether most seeds are collapsed, for certain. */
export const mostCollapse = (cell: CellSummary) => collapsedPart(cell, {side: "above", bound: 0.5});
/** Whether most seeds are not, for certain. */
export const mostDoNot = (cell: CellSummary) => collapsedPart(cell, {side: "below", bound: 0.5});

/** Whether more than half of the seeds were collapsed for most of their late half, for certain. */
export function isMostlyCollapsed(cell: CellSummary): boolean {
  return outcomeOf(mostCollapse(cell)) === "met";
}

/** How a cell did in the second half of its runs: medians over the seeds, and counts of seeds. */
export interface Late {
  readonly captured: number;
  readonly modes: number;
  readonly highQuality: number;
  readonly seeds: number;
  readonly collapsedSeeds: number;
  readonly completeSeeds: number;
}

export function lateOf(cell: CellSummary): Late {
  const {seeds, collapsedSeeds, completeSeeds} = cell;
  return {
    captured: middle(cell, "lateModesCaptured"),
    modes: middle(cell, "modes"),
    highQuality: middle(cell, "lateHighQuality"),
    seeds,
    collapsedSeeds,
    completeSeeds
  };
}

/** `n : m` of a cell that has both as parameters. */
export interface Turns {
  readonly n: number;
  readonly m: number;
}

export function turnsOf({parameters: {n, m}}: CellSummary): Turns {
  return {n: Number(n), m: Number(m)};
}

/** The greatest of a parameter's values among some cells: how far an experiment goes. */
export function greatest(cells: readonly CellSummary[], parameter: string): number {
  return Math.max(...cells.map(({parameters}) => Number(parameters[parameter])));
}

/** The cells of an n x m map, told apart by who takes more steps. */
export function splitByTurns({cells}: ExperimentSummary): {more: CellSummary[]; others: CellSummary[]} {
  const isMore = (cell: CellSummary) => turnsOf(cell).m > turnsOf(cell).n;
  return {more: cells.filter(isMore), others: cells.filter((cell) => !isMore(cell))};
}
