/**
 * Moves places on a line apart, as little as need be, so that names set there do not print over each other.
 *
 * @param places in any order; the result is in the same
 * @param gap the least distance of two neighbours
 * @param high the greatest place allowed, as far as `gap` leaves room
 */
export function placesApart(places: readonly number[], gap: number, high: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
  const moved = places.slice();
  for (let k = 1; k < order.length; k++)
    moved[order[k]] = Math.max(moved[order[k]], moved[order[k - 1]] + gap);
  let limit = high;
  for (const i of order.reverse()) {
    moved[i] = Math.min(moved[i], limit);
    limit = moved[i] - gap;
  }
  return moved;
}
