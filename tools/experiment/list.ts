import {existsSync, readFileSync} from "node:fs";
import {type Experiment, runsOf} from "../../src/experiments/experiment.js";
import {experiments} from "../../src/experiments/index.js";
import {parseRows} from "../../src/experiments/result-row.js";
import {readProvenance} from "./provenance.js";
import {resultsFile} from "./run-experiment.js";

/** Every experiment with its cells and seeds, how many of its runs there are, and the command that trains the rest. */
export function listed(folder: string, all: readonly Experiment[] = experiments): string {
  const rows = all.map((experiment) => {
    const {id, cells, seeds} = experiment;
    const file = resultsFile(folder, id);
    const done = existsSync(file) ? parseRows(experiment, readFileSync(file, "utf8"), file).length : 0;
    const seconds = readProvenance(file)?.seconds ?? 0;
    const asked = runsOf(experiment).length;
    return [
      id,
      `${cells.length} cells`,
      `seeds ${ranges(seeds)}`,
      `${done} of ${asked} runs`,
      `${Math.round(seconds)} s`,
      `npm run experiment -- ${id}`
    ];
  });
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows
    .map((row) =>
      row
        .map((part, i) => part.padEnd(widths[i]))
        .join("  ")
        .trimEnd()
    )
    .join("\n");
}

/** 1-4, 7. */
export function ranges(seeds: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const seed of seeds) {
    const last = parts.at(-1);
    if (last && seed === last[1] + 1) last[1] = seed;
    else parts.push([seed, seed]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(",");
}
