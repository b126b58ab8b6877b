import type {OutcomeField} from "../experiments/outcome.js";
import type {CellSummary, ExperimentSummary} from "../experiments/summary.js";
import type {Verdict} from "./claim.js";

/** The verdict on a claim of several parts: some but not all of them make it conditional. */
export function verdictOf(...parts: readonly boolean[]): Verdict {
  if (parts.every(Boolean)) return "holds";
  return parts.some(Boolean) ? "conditional" : "did-not-hold";
}

/** The median over the seeds. */
export function middle(cell: CellSummary, field: OutcomeField): number {
  return cell.measures[field].median;
}

/** Whether more than half of the seeds were collapsed for most of their late half. */
export function isMostlyCollapsed({collapsedSeeds, seeds}: CellSummary): boolean {
  return collapsedSeeds > seeds / 2;
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

/** The cells of an n x m map, told apart by who takes more steps. */
export function splitByTurns({cells}: ExperimentSummary): {more: CellSummary[]; others: CellSummary[]} {
  const isMore = (cell: CellSummary) => turnsOf(cell).m > turnsOf(cell).n;
  return {more: cells.filter(isMore), others: cells.filter((cell) => !isMore(cell))};
}
