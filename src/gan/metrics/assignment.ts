/**
 * The cheapest way to give each row a column of its own, by shortest augmenting paths (Jonker and Volgenant, "A
 * Shortest Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems", Computing 38, 1987). Time of order size^3.
 *
 * @param cost row-major, `size` x `size`, all finite
 * @returns for each row, its column
 */
export function assign(cost: Float64Array, size: number): Int32Array {
  const columnOf = new Int32Array(size).fill(-1);
  const rowOf = new Int32Array(size).fill(-1);
  // The dual price of each column: cost minus price is at its lowest, in each row, at the row's own column.
  const price = reduceColumns(cost, size, columnOf, rowOf);
  reduceRows(cost, size, columnOf, rowOf, price);
  // Distances of the columns in the order of `columns`; by column, the row before it on the way there.
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
        let d = distance[k];
        if (candidate < d) {
          d = candidate;
          distance[k] = d;
          previous[column] = row;
        }
        // Among columns equally near, a free one ends the search at once.
        if (d <= smallest && (d < smallest || rowOf[column] < 0)) {
          smallest = d;
          nearest = k;
        }
      }
      const column = columns[nearest];
      columns[nearest] = columns[reached];
      columns[reached] = column;
      distance[nearest] = distance[reached];
      distance[reached++] = smallest;
      shortest = smallest;
      if (rowOf[column] < 0) end = column;
      else row = rowOf[column];
    }
    for (let k = 0; k < reached; k++) price[columns[k]] += distance[k] - shortest;
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

/**
 * Lets each free row take the column that is cheapest for it, and lower that column's price by as much as keeps the
 * row content; the row that had it looks for another. Two rounds settle most rows at a fraction of a search's cost.
 */
function reduceRows(
  cost: Float64Array,
  size: number,
  columnOf: Int32Array,
  rowOf: Int32Array,
  price: Float64Array
): void {
  for (let round = 0; round < 2; round++) {
    // Rounding could make two rows take a column from each other for ever.
    let steps = 8 * size;
    for (let start = 0; start < size; start++) {
      let row = start;
      while (row >= 0 && columnOf[row] < 0 && steps-- > 0) {
        let first = -1;
        let second = -1;
        let smallest = Infinity;
        let next = Infinity;
        for (let column = 0; column < size; column++) {
          const reduced = cost[row * size + column] - price[column];
          if (reduced < smallest) {
            second = first;
            next = smallest;
            first = column;
            smallest = reduced;
          } else if (reduced < next) {
            second = column;
            next = reduced;
          }
        }
        // Between two equally cheap columns a free one leaves nobody without.
        if (smallest < next) {
          if (second >= 0) price[first] -= next - smallest;
        } else if (rowOf[first] >= 0 && second >= 0) first = second;
        const displaced = rowOf[first];
        columnOf[row] = first;
        rowOf[first] = row;
        if (displaced >= 0) columnOf[displaced] = -1;
        // A row displaced without a change of price would only displace in turn: it waits for the next round.
        row = smallest < next ? displaced : -1;
      }
    }
  }
}
