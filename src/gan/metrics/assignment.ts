/**
 * The cheapest way to give each row a column of its own, by shortest augmenting paths (Jonker and Volgenant, "A
 * Shortest Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems", Computing 38, 1987, without its
 * augmenting row reduction). Time of order size^3.
 *
 * @param cost row-major, `size` x `size`, all finite
 * @returns for each row, its column
 */
export function assign(cost: Float64Array, size: number): Int32Array {
  const columnOf = new Int32Array(size).fill(-1);
  const rowOf = new Int32Array(size).fill(-1);
  // The dual price of each column: cost minus price is at its lowest, in each row, at the row's own column.
  const price = reduceColumns(cost, size, columnOf, rowOf);
  const distance = new Float64Array(size);
  const previous = new Int32Array(size);
  // Columns in the order in which the search reaches them, then those that it has not reached.
  const columns = Int32Array.from({length: size}, (_, column) => column);

  for (let start = 0; start < size; start++) {
    if (columnOf[start] >= 0) continue;
    let row = start;
    let reached = 0;
    let shortest = 0;
    let end = -1;
    distance.fill(Infinity);
    while (end < 0) {
      const base = row * size;
      const offset = row === start ? 0 : cost[base + columnOf[row]] - price[columnOf[row]] - shortest;
      let nearest = reached;
      let smallest = Infinity;
      for (let k = reached; k < size; k++) {
        const column = columns[k];
        const candidate = cost[base + column] - price[column] - offset;
        if (candidate < distance[column]) {
          distance[column] = candidate;
          previous[column] = row;
        }
        // Among columns equally near, a free one ends the search at once.
        const d = distance[column];
        if (d < smallest || (d === smallest && rowOf[column] < 0)) {
          smallest = d;
          nearest = k;
        }
      }
      const column = columns[nearest];
      columns[nearest] = columns[reached];
      columns[reached++] = column;
      shortest = smallest;
      if (rowOf[column] < 0) end = column;
      else row = rowOf[column];
    }
    for (let k = 0; k < reached; k++) price[columns[k]] += distance[columns[k]] - shortest;
    // Turn the path round: each row on it takes the column it came from.
    for (let column = end; column >= 0; ) {
      const owner = previous[column];
      const given = columnOf[owner];
      columnOf[owner] = column;
      rowOf[column] = owner;
      column = owner === start ? -1 : given;
    }
  }
  return columnOf;
}

/** Sets each column's price to its lowest cost and gives it to the row of that cost, where that row is still free. */
function reduceColumns(
  cost: Float64Array,
  size: number,
  columnOf: Int32Array,
  rowOf: Int32Array
): Float64Array {
  const price = new Float64Array(size);
  for (let column = size - 1; column >= 0; column--) {
    let cheapest = 0;
    for (let row = 1; row < size; row++) {
      if (cost[row * size + column] < cost[cheapest * size + column]) cheapest = row;
    }
    price[column] = cost[cheapest * size + column];
    if (columnOf[cheapest] < 0) {
      columnOf[cheapest] = column;
      rowOf[column] = cheapest;
    }
  }
  return price;
}
