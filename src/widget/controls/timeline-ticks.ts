/** Ticks are at multiples of 1, 2 or 5 times a power of ten, and about so many at the most. */
const MOST_TICKS = 8;
/** So much of the axis has to be left between the last tick and its end, which is named as well. */
const CLEAR = 0.12;

/** Round updates from 0 to an axis' end, the end itself among them. */
export function timelineTicks(end: number): number[] {
  const power = 10 ** Math.floor(Math.log10(end));
  const step = [0.1, 0.2, 0.5, 1, 2, 5]
    .map((times) => times * power)
    .find((size) => end / size <= MOST_TICKS)!;
  const whole = Math.max(1, Math.round(step));
  const ticks = Array.from({length: Math.floor(end / whole) + 1}, (_, i) => i * whole);
  return [...ticks.filter((tick) => end - tick >= CLEAR * end), end];
}
