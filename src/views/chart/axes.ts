/** Where a chart's axis has its values: both ends of it, in the data and in the drawing. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly isLog: boolean;
}

/** The axes of a chart that is drawn. */
export interface Axes {
  readonly x: Axis;
  /** There is none while nothing was measured. */
  readonly y: Axis | null;
}

/**
 * What a drawn chart says of its axes, so that a cursor can be laid over it without Plot, over the still as well. As a
 * string it is the drawing's attribute `data-axes`.
 */
export function writeAxes(axes: Axes): string {
  return JSON.stringify(axes);
}

/** @throws Error if the drawing is no chart */
export function readAxes(svg: Element): Axes {
  const written = svg.getAttribute("data-axes");
  if (written === null) throw new Error("This drawing has no axes.");
  return JSON.parse(written) as Axes;
}

/** Where a value is drawn. */
export function placeOn({domain: [low, high], range: [from, to], isLog}: Axis, value: number): number {
  const of = isLog ? Math.log10 : (x: number) => x;
  // Of a single value Plot draws the middle.
  const share = high === low ? 0.5 : (of(value) - of(low)) / (of(high) - of(low));
  return from + share * (to - from);
}

/** The value that is drawn at a place of an axis that is not logarithmic, kept to its ends. */
export function valueAt({domain: [low, high], range: [from, to]}: Axis, place: number): number {
  const share = (place - from) / (to - from);
  return low + Math.min(1, Math.max(0, share)) * (high - low);
}
