/** A point of the slice: each coordinate from -1 to 1, the second one upwards. */
export type Place = readonly [x: number, y: number];

/** A straight walk through a slice of the latent space. */
export interface Walk {
  readonly from: Place;
  readonly to: Place;
}

/** Its ends, in the order in which they are come to. */
export const walkEnds = ["from", "to"] as const;

/** The walk that is shown until a reader takes another. */
export const firstWalk: Walk = {from: [-1, -1], to: [1, 1]};

/** Points of the slice's grid along each side, where there is room for all. */
export const SLICE = 13;

/** Most pictures that are shown of a walk. */
export const STATIONS = 8;

/** The place of a grid's point. */
export function placeOf(node: number, size: number): Place {
  return [along(node % size, size), along(Math.floor(node / size), size)];
}

/** The index of the grid's point that is nearest to a place, row-major from the lowest second coordinate. */
export function nodeAt([x, y]: Place, size: number): number {
  const step = (value: number) => Math.min(size - 1, Math.max(0, Math.round(((value + 1) / 2) * (size - 1))));
  return step(y) * size + step(x);
}

/**
 * The grid's points that a walk is shown by, from its start to its end: as many as there are between them, at most
 * STATIONS; one if it starts and ends at the same.
 */
export function stationsOf({from, to}: Walk, size: number): number[] {
  const [start, end] = [from, to].map((place) => nodeAt(place, size));
  const apart = Math.max(
    Math.abs((start % size) - (end % size)),
    Math.abs(Math.floor(start / size) - Math.floor(end / size))
  );
  const last = Math.min(STATIONS - 1, apart);
  const [a, b] = [start, end].map((node) => placeOf(node, size));
  return Array.from({length: last + 1}, (_, i) => {
    const share = last === 0 ? 0 : i / last;
    return nodeAt([a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])], size);
  });
}

function along(index: number, size: number): number {
  return (2 * index) / (size - 1) - 1;
}
