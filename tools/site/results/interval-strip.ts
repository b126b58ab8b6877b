import {outcomeOf, type Part, type Verdict} from "../../../src/evidence/part.js";
import {html, type Markup} from "../../../src/markup/html.js";
import type {Interval} from "../../../src/statistics/interval.js";
import {round} from "../../../src/views/drawing/layer.js";

const WIDTH = 200;
/** Of one interval; where there are many they are drawn closer, and without the seeds. */
const ROW = 14;
const MANY_ROWS = 4;
export const MANY = 6;
const MARGIN = 6;

/**
 * A claim's intervals, one under the other, each on an axis of its own: what every seed gave as dots, the interval as a bar,
 * the estimate on it, and the bound that it is held to with the side that is asked for shaded.
 */
export function intervalStrip(parts: readonly Part[], verdict: Verdict, label: string): Markup {
  const isMany = parts.length > MANY;
  const row = isMany ? MANY_ROWS : ROW;
  const height = parts.length * row + 2;
  const rows = parts.map((part, i) => strip(part, {top: i * row + 1, row, isMany}));
  return html`<svg class="intervals" data-verdict="${verdict}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${label}">${rows}</svg>`;
}

function strip(
  part: Part,
  {top, row, isMany}: {readonly top: number; readonly row: number; readonly isMany: boolean}
): Markup {
  const {interval, side, bound, axis, seeds} = part;
  const place = placeOn(axis);
  const x = (value: number) => round(place(value));
  const y = top + row / 2;
  const bottom = top + row - 1;
  const [from, to] = side === "above" || side === "at-least" ? [bound, axis[1]] : [axis[0], bound];
  const dots = isMany
    ? []
    : seedDots(
        seeds.map(({value}) => value),
        axis,
        y
      );
  return html`<g data-outcome="${outcomeOf(part)}"><rect class="asked" x="${x(from)}" y="${top}" width="${round(place(to) - place(from))}" height="${row - 1}"/><line class="bound" x1="${x(bound)}" x2="${x(bound)}" y1="${top}" y2="${bottom}"/>${dots}${bar(interval, axis, y, isMany ? 1.8 : 3.2)}</g>`;
}

type Axis = readonly [low: number, high: number];

/** One interval by itself, with what every seed gave: beside numbers that say the same, so nothing is read aloud. */
export function loneInterval(interval: Interval, seeds: readonly number[], axis: Axis): Markup {
  const place = placeOn(axis);
  const [from, to] = axis.map((end) => round(place(end)));
  const y = ROW / 2;
  return html`<svg class="intervals" viewBox="0 0 ${WIDTH} ${ROW}" width="${WIDTH}" height="${ROW}" aria-hidden="true"><line class="bound" x1="${from}" x2="${to}" y1="${ROW - 1}" y2="${ROW - 1}"/>${seedDots(seeds, axis, y)}${bar(interval, axis, y, 3.2)}</svg>`;
}

/** Where a value is on an axis as wide as the drawing; what is beyond the axis is at its end. */
function placeOn([low, high]: Axis): (value: number) => number {
  return (value) => {
    const share = (Math.min(high, Math.max(low, value)) - low) / (high - low);
    return MARGIN + share * (WIDTH - 2 * MARGIN);
  };
}

function seedDots(values: readonly number[], axis: Axis, y: number): Markup[] {
  const place = placeOn(axis);
  return values
    .filter((value) => !Number.isNaN(value))
    .map((value) => html`<circle class="seed" cx="${round(place(value))}" cy="${y}" r="1.6"/>`);
}

function bar({estimate, low, high}: Interval, axis: Axis, y: number, radius: number): Markup | null {
  if (Number.isNaN(low)) return null;
  const place = placeOn(axis);
  return html`<line class="interval" x1="${round(place(low))}" x2="${round(place(high))}" y1="${y}" y2="${y}"/><circle class="estimate" cx="${round(place(estimate))}" cy="${y}" r="${radius}"/>`;
}
