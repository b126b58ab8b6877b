import {html, type Markup} from "../../markup/html.js";

/** How a run's line is drawn: a colour of the theme, and a dash, so that either will do. */
export interface RunStroke {
  readonly colour: string;
  readonly dash: string;
  /** Where a line would be wrong, and each value is a mark: Plot's name of its shape. */
  readonly symbol: "circle" | "times" | "square" | "triangle";
}

const strokes: readonly RunStroke[] = [
  {colour: "var(--run-1)", dash: "none", symbol: "circle"},
  {colour: "var(--run-2)", dash: "7 3", symbol: "times"},
  {colour: "var(--run-3)", dash: "2 3", symbol: "square"},
  {colour: "var(--run-4)", dash: "9 3 2 3", symbol: "triangle"}
];

/** @param run its place among the runs that are shown */
export function runStroke(run: number): RunStroke {
  return strokes[run % strokes.length];
}

/** A piece of a run's line, to stand beside its name; null where its line stands in no chart, or has no other beside it. */
export function swatchOf(
  {charts = []}: {readonly charts?: readonly string[]},
  run: number,
  runs: number
): Markup | null {
  if (charts.length === 0 || runs < 2) return null;
  const {colour, dash} = runStroke(run);
  return html`<svg class="run-swatch" viewBox="0 0 30 8" aria-hidden="true"><path d="M0 4H30" stroke="${colour}" stroke-dasharray="${dash}"></path></svg>`;
}
