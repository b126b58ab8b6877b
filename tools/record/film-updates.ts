import type {FigureRow} from "../../src/figures/figure-row.js";

/** Updates are multiples of this, so that a film's are those at which a live figure might have been drawn. */
const GRAIN = 5;
/** How much denser the states lie where a stretch begins: much happens after a start and after a change, and ever less. */
const CROWDING = 1.7;

/**
 * The updates of a film, about so many: the start, the end, what the still shows, what is done to the players, and between
 * those the denser the shorter ago something was done.
 */
export function filmUpdates(
  {budget, stillAt, events = [], measureEvery}: FigureRow,
  count: number
): number[] {
  const ends = [...new Set([0, ...events.map(({at}) => at), budget])].sort((a, b) => a - b);
  const stretches = ends.slice(1).map((end, i) => ({start: ends[i], length: end - ends[i]}));
  const weights = stretches.map(({length}) => Math.sqrt(length));
  const all = weights.reduce((a, b) => a + b, 0);
  const updates = stretches.flatMap(({start, length}, k) => {
    const steps = Math.max(2, Math.round(((count - 1) * weights[k]) / all));
    return Array.from({length: steps}, (_, i) => {
      const share = (place: number) => length * (place / steps) ** CROWDING;
      // Where states lie so far apart, they lie where a measurement is taken anyway.
      const grain = share(i + 1) - share(i) >= measureEvery ? measureEvery : GRAIN;
      return Math.min(start + length, start + grain * Math.round(share(i) / grain));
    });
  });
  return [...new Set([...updates, ...ends, stillAt ?? budget])].sort((a, b) => a - b);
}
