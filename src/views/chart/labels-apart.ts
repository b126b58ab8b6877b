/** Something on an axis, with its name. */
export interface Labelled {
  readonly x: number;
  readonly label: string;
}

export interface PlacedLabel {
  readonly x: number;
  /** Null where there is no room for it. */
  readonly label: string | null;
  /** Where it begins. */
  readonly left: number;
}

/**
 * Names of marks on an axis, each as near to its mark as leaves all of them apart and on the axis. Where there is no room
 * for all, those go first that stand closest to the one before them.
 *
 * @param marks in the order of their places
 * @param low the axis' ends, between which the names stand
 * @param widthOf of a name, with the gap after it
 */
export function labelsApart(
  marks: readonly Labelled[],
  [low, high]: readonly [number, number],
  widthOf: (label: string) => number
): PlacedLabel[] {
  const widths = marks.map(({label}) => widthOf(label));
  const kept = marks.map((_, i) => i).filter((i) => marks[i].label !== "");
  const total = () => kept.reduce((sum, i) => sum + widths[i], 0);
  while (kept.length > 0 && total() > high - low) {
    const gaps = kept.map((i, k) => (k === 0 ? Infinity : marks[i].x - marks[kept[k - 1]].x));
    kept.splice(kept.length === 1 ? 0 : gaps.indexOf(Math.min(...gaps)), 1);
  }
  const lefts = new Map<number, number>();
  let free = low;
  for (const i of kept) {
    lefts.set(i, Math.max(marks[i].x, free));
    free = lefts.get(i)! + widths[i];
  }
  let limit = high;
  for (const i of kept.toReversed()) {
    lefts.set(i, Math.min(lefts.get(i)!, limit - widths[i]));
    limit = lefts.get(i)!;
  }
  return marks.map(({x, label}, i) => ({x, label: lefts.has(i) ? label : null, left: lefts.get(i) ?? x}));
}
