import type {OutcomeField} from "../experiments/outcome.js";
import type {CellSummary, ExperimentSummary} from "../experiments/summary.js";
import {format} from "../words/en/format.js";
import type {Verdict} from "./claim.js";

const {percent} = format;

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

export function modesInWords(cell: CellSummary): string {
  return `${oneDigit(middle(cell, "lateModesCaptured"))} of ${middle(cell, "modes")} modes`;
}

export function qualityInWords(cell: CellSummary): string {
  return `${percent(middle(cell, "lateHighQuality"))} high quality`;
}

/** `n : m` of a cell that has both as parameters. */
export function turnsInWords({parameters: {n, m}}: CellSummary): string {
  return `${n} : ${m}`;
}

/** At most one digit after the point. */
export function oneDigit(value: number): string {
  return value.toLocaleString("en", {maximumFractionDigits: 1});
}

/** The cells of an n x m map, told apart by who takes more steps. */
export function splitByTurns({cells}: ExperimentSummary): {more: CellSummary[]; others: CellSummary[]} {
  const isMore = ({parameters: {n, m}}: CellSummary) => Number(m) > Number(n);
  return {more: cells.filter(isMore), others: cells.filter((cell) => !isMore(cell))};
}
