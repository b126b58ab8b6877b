/**
 * Which worker trains which runs: as few workers as it takes for the one with most to do to have as little as possible, but
 * no more than there may be. In step all wait for the slowest, so that more workers would only take memory.
 *
 * @param costs what an update of each run takes, in any unit
 * @param most workers that there may be
 * @returns for each worker the indices of its runs, ascending
 */
export function shareRuns(costs: readonly number[], most: number): number[][] {
  const ways = Array.from({length: Math.max(1, Math.min(most, costs.length))}, (_, i) => share(costs, i + 1));
  const least = Math.min(...ways.map((way) => makespan(way, costs)));
  return ways.find((way) => makespan(way, costs) <= ALIKE * least) ?? ways[0];
}

/** Costs are estimates: what gains less than this is no gain. */
const ALIKE = 1.05;

/** The costliest first, each to the worker that has least to do so far. */
function share(costs: readonly number[], workers: number): number[][] {
  const shares = Array.from({length: workers}, () => ({load: 0, runs: [] as number[]}));
  const order = costs.map((_, i) => i).sort((a, b) => costs[b] - costs[a] || a - b);
  for (const run of order) {
    const [least] = shares.toSorted((a, b) => a.load - b.load);
    least.load += costs[run];
    least.runs.push(run);
  }
  return shares
    .map(({runs}) => runs.toSorted((a, b) => a - b))
    .filter((runs) => runs.length > 0)
    .toSorted((a, b) => a[0] - b[0]);
}

function makespan(way: readonly (readonly number[])[], costs: readonly number[]): number {
  return Math.max(0, ...way.map((runs) => runs.reduce((sum, run) => sum + costs[run], 0)));
}
