/** More are a slip of the finger. */
const MOST_SEEDS = 10_000;

/**
 * Reads seeds as `1,2,5` or `1-20`.
 *
 * @throws RangeError if they cannot be read, or are too many
 */
export function parseSeeds(text: string): number[] {
  let count = 0;
  const seeds = text.split(",").flatMap((part) => {
    const match = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(part.trim());
    const first = Number(match?.[1]);
    const last = Number(match?.[2] ?? match?.[1]);
    if (!(first <= last)) throw new RangeError(`Seeds are given as 1,2,5 or 1-20, not as "${text}".`);
    count += last - first + 1;
    if (count > MOST_SEEDS)
      throw new RangeError(`At most ${MOST_SEEDS} seeds are trained from at once; "${text}" are more.`);
    return Array.from({length: last - first + 1}, (_, i) => first + i);
  });
  return [...new Set(seeds)].sort((a, b) => a - b);
}
