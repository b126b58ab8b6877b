/** A point of a line of equal height: along a strip's columns and from its near row (0) to its far one (1). */
export interface Crossing {
  readonly column: number;
  readonly across: number;
}

/**
 * Pieces of the lines along which a strip of land has a certain height, by marching squares: between two rows of heights,
 * in each cell from one of its sides to another.
 */
export function isolines(
  near: ArrayLike<number>,
  far: ArrayLike<number>,
  level: number
): [Crossing, Crossing][] {
  const pieces: [Crossing, Crossing][] = [];
  for (let column = 0; column + 1 < near.length; column++) {
    const corners = [near[column], near[column + 1], far[column + 1], far[column]];
    const crossings = corners.flatMap((from, side) => {
      const to = corners[(side + 1) % 4];
      return from < level === to < level ? [] : [crossing(column, side, (level - from) / (to - from))];
    });
    for (let i = 0; i + 1 < crossings.length; i += 2) pieces.push([crossings[i], crossings[i + 1]]);
  }
  return pieces;
}

/** @param side of the cell, from the near one on: near, right, far (from right to left), left (from far to near) */
function crossing(column: number, side: number, share: number): Crossing {
  switch (side) {
    case 0:
      return {column: column + share, across: 0};
    case 1:
      return {column: column + 1, across: share};
    case 2:
      return {column: column + 1 - share, across: 1};
    default:
      return {column, across: 1 - share};
  }
}
