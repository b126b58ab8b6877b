/** Calls `show` only when something of what is selected of the state is another than before. */
export function whenChanged<State>(
  select: (state: State) => readonly unknown[],
  show: (state: State) => void
): (state: State) => void {
  let before: readonly unknown[] | null = null;
  return (state) => {
    const selected = select(state);
    const isAlike =
      selected.length === before?.length && selected.every((value, i) => Object.is(value, before?.[i]));
    if (isAlike) return;
    before = selected;
    show(state);
  };
}

/**
 * Calls `show` at most so often while the state moves, and always when it stands: for what changes little from one picture to
 * the next and takes as long to draw.
 *
 * @param every in milliseconds
 * @param moves whether another state follows soon
 */
export function everySoOften<State>(
  every: number,
  moves: (state: State) => boolean,
  show: (state: State) => void,
  now: () => number = () => performance.now()
): (state: State) => void {
  let shownAt = -Infinity;
  return (state) => {
    if (moves(state) && now() - shownAt < every) return;
    shownAt = now();
    show(state);
  };
}
