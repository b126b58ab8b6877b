/** A page up or down goes so far, as a share of the axis. */
const PAGE = 1 / 10;

/**
 * The update that a key leads to on an axis of states, or null if it is no key of the axis: an arrow goes to the next state
 * there is, a page a tenth of the axis further.
 *
 * @param updates of the states, in their order; at least one
 * @param at the update shown
 * @param end of the axis
 */
export function updateAfterKey(
  key: string,
  updates: readonly number[],
  at: number,
  end: number
): number | null {
  const [first] = updates;
  const last = updates[updates.length - 1];
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return updates.find((update) => update > at) ?? last;
    case "ArrowLeft":
    case "ArrowDown":
      return updates.findLast((update) => update < at) ?? first;
    case "PageUp":
      return updates.find((update) => update >= at + PAGE * end) ?? last;
    case "PageDown":
      return updates.findLast((update) => update <= at - PAGE * end) ?? first;
    case "Home":
      return first;
    case "End":
      return last;
    default:
      return null;
  }
}

/** Of the states' updates, in their order, the nearest to a place. */
export function nearestUpdate(updates: readonly number[], to: number): number {
  const after = updates.findIndex((update) => update >= to);
  if (after < 0) return updates[updates.length - 1];
  if (after === 0) return updates[0];
  return updates[after] - to < to - updates[after - 1] ? updates[after] : updates[after - 1];
}
