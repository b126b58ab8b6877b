/** States of a figure's runs in the order of their updates, for looking back. Holds at most so many: then every second one goes. */
export interface FrameHistory<Moment> {
  readonly moments: readonly Moment[];
  /** Moments closer together than this are not kept, but for the newest. */
  readonly spacing: number;
  readonly capacity: number;
}

interface AtUpdate {
  readonly update: number;
}

export function emptyHistory(capacity = 240): FrameHistory<never> {
  return {moments: [], spacing: 0, capacity};
}

/**
 * The history with a newer moment at its end. One of the same update takes the place of that before; one of an earlier
 * update, which came late, is left out.
 */
export function withMoment<Moment extends AtUpdate>(
  history: FrameHistory<Moment>,
  moment: Moment
): FrameHistory<Moment> {
  const {capacity, spacing} = history;
  const last = history.moments.at(-1);
  const beforeLast = history.moments.at(-2);
  if (last && moment.update < last.update) return history;
  // The newest is always there; it stays only if it is far enough from the one before it.
  const isReplaced =
    last && (last.update === moment.update || (beforeLast && last.update - beforeLast.update < spacing));
  const moments = [...(isReplaced ? history.moments.slice(0, -1) : history.moments), moment];
  if (moments.length <= capacity) return {moments, spacing, capacity};
  const newest = moments.length - 1;
  const thinned = moments.filter((_, i) => i % 2 === 0 || i === newest);
  const span = thinned[newest >> 1].update - thinned[0].update;
  return {moments: thinned, spacing: span / (thinned.length - 1), capacity};
}
