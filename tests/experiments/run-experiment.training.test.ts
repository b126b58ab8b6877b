import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {type ExperimentRun, runsOf} from "../../src/experiments/experiment.js";
import {parseRows} from "../../src/experiments/result-row.js";
import {openBackend} from "../../src/gan/backends/index.js";
import {mergeShards} from "../../tools/experiment/merge-shards.js";
import {readProvenance} from "../../tools/experiment/provenance.js";
import {askedOf, keyOf, ResultsTable} from "../../tools/experiment/results-table.js";
import {runExperiment} from "../../tools/experiment/run-experiment.js";
import {parseSeeds} from "../../tools/experiment/seeds.js";
import {parseShard, shardOf} from "../../tools/experiment/shard.js";
import {trainRun} from "../../tools/experiment/train-run.js";
import {fake, folder} from "./fake.js";

/** The finished table, trained here and in one thread. */
let whole: string;
beforeAll(async () => {
  const backend = await openBackend({only: "wasm"});
  const path = folder();
  const table = new ResultsTable(join(path, "fake.csv"), fake());
  for (const run of runsOf(fake())) table.add(run, trainRun(backend, run));
  whole = readFileSync(table.file, "utf8");
});

describe("running an experiment", () => {
  test("gives the same file for any number of workers", async () => {
    for (const workers of [1, 3]) {
      const {file} = await runExperiment(fake(), {folder: folder(), workers});
      expect(readFileSync(file, "utf8")).toBe(whole);
    }
  });

  test("says what made the results", async () => {
    const {file} = await runExperiment(fake(), {folder: folder(), workers: 1});
    expect(readProvenance(file)).toMatchObject({
      experiment: "fake",
      command: "npm run experiment -- fake",
      seeds: [1, 2],
      runs: 4,
      versions: {node: process.version}
    });
    expect(readProvenance(file)?.seconds).toBeGreaterThan(0);
  });

  test("goes on after a kill: a torn line is trained again, a whole one is not", async () => {
    const path = folder();
    const lines = whole.split("\n");
    // A mark in a whole line survives only if that run was not trained again.
    const marked = lines[1].replace(/[0-9a-f]{16}/, "feedfeedfeedfeed");
    writeFileSync(join(path, "fake.csv"), [lines[0], marked, lines[2].slice(0, 30)].join("\n"));
    const trained: number[] = [];
    const {file} = await runExperiment(fake(), {
      folder: path,
      workers: 2,
      progress: (done) => trained.push(done)
    });
    expect(trained).toEqual([1, 2, 3, 4]);
    expect(readFileSync(file, "utf8")).toBe(whole.replace(lines[1], marked));
    expect(readdirSync(path).sort()).toEqual(["fake.csv", "fake.json"]);
  });

  test("a finished experiment is left as it is", async () => {
    const path = folder();
    await runExperiment(fake(), {folder: path, workers: 1});
    const before = readFileSync(join(path, "fake.json"), "utf8");
    await runExperiment(fake(), {folder: path, workers: 1});
    expect(readFileSync(join(path, "fake.json"), "utf8")).toBe(before);
    expect(readFileSync(join(path, "fake.csv"), "utf8")).toBe(whole);
  });

  test("more seeds are added to those that are there", async () => {
    const path = folder();
    await runExperiment(fake(), {folder: path, workers: 1, seeds: [1]});
    const {file, rows} = await runExperiment(fake(), {folder: path, workers: 1, seeds: [2]});
    expect(readFileSync(file, "utf8")).toBe(whole);
    expect(rows).toHaveLength(4);
  });

  test("shards, merged, are the whole, and are cleared away", async () => {
    const path = folder();
    for (const index of [3, 1, 2])
      await runExperiment(fake(), {folder: path, workers: 1, shard: {index, of: 3}});
    const {file} = await mergeShards(fake(), path);
    expect(readFileSync(file, "utf8")).toBe(whole);
    expect(readdirSync(path).sort()).toEqual(["fake.csv", "fake.json"]);
  });

  test("a missing shard is named", async () => {
    const path = folder();
    await runExperiment(fake(), {folder: path, workers: 1, shard: {index: 1, of: 3}});
    await expect(mergeShards(fake(), path)).rejects.toThrow("missing: 2, 3");
    await expect(async () => mergeShards(fake(), folder())).rejects.toThrow("There are no shards");
  });
});

describe("the results table", () => {
  test("cut off at any byte and completed, it is the whole again", () => {
    const path = folder();
    const all = new ResultsTable(join(path, "all.csv"), fake());
    writeFileSync(all.file, whole);
    const {rows} = new ResultsTable(all.file, fake());
    const file = join(path, "fake.csv");
    for (let length = 0; length <= whole.length; length++) {
      writeFileSync(file, whole.slice(0, length));
      const table = new ResultsTable(file, fake());
      expect(table.rows).toEqual(rows.slice(0, table.rows.length));
      expect(table.rows).toHaveLength(Math.max(0, whole.slice(0, length).split("\n").length - 2));
      table.takeOver(rows);
      expect(readFileSync(file, "utf8")).toBe(whole);
    }
  });

  test.each([
    ["a changed network", fake({gain: 1.5}), "another specification"],
    ["a changed budget", fake({budget: 50}), "another specification, budget"],
    ["a cell that is gone", {...fake(), cells: fake().cells.slice(1)}, "not in the experiment any more"],
    ["other parameters", {...fake(), parameters: ["k"]}, "columns"]
  ])("%s is noticed, and nothing is written", (_, changed, message) => {
    const file = join(folder(), "fake.csv");
    writeFileSync(file, whole);
    expect(() => new ResultsTable(file, changed)).toThrow(message);
    expect(readFileSync(file, "utf8")).toBe(whole);
  });

  test("a table made before an outcome was measured can be read, and is filled up when a run is added", () => {
    const file = join(folder(), "fake.csv");
    const gone = "densestMass";
    const [header, ...lines] = whole.trimEnd().split("\n");
    const at = header.split(",").indexOf(gone);
    // Only the cells' names hold commas, and they stand before it in quotes: one more piece in each line.
    const without = (line: string, i: number) => line.split(",").toSpliced(i, 1).join(",");
    const kept = lines.slice(0, -1).map((line) => without(line, at + 1));
    writeFileSync(file, `${[without(header, at), ...kept].join("\n")}\n`);

    const table = new ResultsTable(file, fake());
    const complete = parseRows(fake(), whole);
    expect(table.rows).toEqual(
      complete.slice(0, -1).map((row) => ({...row, outcome: {...row.outcome, [gone]: NaN}}))
    );
    table.takeOver(complete.slice(-1));
    const [newHeader, ...newLines] = readFileSync(file, "utf8").trimEnd().split("\n");
    expect(newHeader).toBe(header);
    expect(newLines.at(-1)).toBe(lines.at(-1));
    expect(parseRows(fake(), readFileSync(file, "utf8"))).toEqual(table.rows);
  });

  test.each(["cell", "seed", "m", "failure", "checksum", "asked"])(
    "a table without the column %s is refused",
    (column) => {
      expect(() => parseRows(fake(), whole.replace(new RegExp(`\\b${column}\\b`), "other"))).toThrow(
        `Missing: ${column}; unknown: other`
      );
    }
  );
});

describe("what a run was asked to be", () => {
  const run = runsOf(fake())[0];
  const {specification} = run;
  const asked = askedOf(run);

  /** The same data with all keys in the opposite order. */
  const reversed = <T>(value: T): T =>
    Array.isArray(value)
      ? (value.map(reversed) as T)
      : value !== null && typeof value === "object"
        ? (Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, part]) => [key, reversed(part)])
          ) as T)
        : value;

  test("does not depend on the order of its parts", () => {
    expect(Object.keys(reversed(specification))).not.toEqual(Object.keys(specification));
    expect(askedOf(reversed(run))).toBe(asked);
  });

  test("does not depend on parts that are left out by name", () => {
    const schedule = {...specification.schedule, simultaneous: undefined};
    expect(askedOf({...run, specification: {...specification, schedule}, events: undefined})).toBe(asked);
  });

  test("depends on everything else, the order of a list among it", () => {
    const remedies = [{name: "packing", samples: 2}, {name: "minibatch-deviation"}] as const;
    const others: ExperimentRun[] = [
      {...run, budget: 50},
      {...run, measureEvery: 20},
      {...run, events: []},
      {...run, specification: {...specification, seed: 9}},
      {...run, specification: {...specification, remedies}},
      {...run, specification: {...specification, remedies: remedies.toReversed()}}
    ];
    expect(new Set([asked, ...others.map(askedOf)]).size).toBe(others.length + 1);
  });
});

describe("the division of the work", () => {
  test.each([1, 2, 3, 4, 7])("%i shards cover each run exactly once", (of) => {
    const runs = runsOf(fake());
    const parts = Array.from({length: of}, (_, i) => shardOf(runs, {index: i + 1, of}));
    expect(parts.flat().map(keyOf).sort()).toEqual(runs.map(keyOf).sort());
  });

  test("shards and seeds are read as they are written", () => {
    expect(parseShard("2/4")).toEqual({index: 2, of: 4});
    for (const text of ["0/4", "5/4", "1", "a/b", "1/4/2"])
      expect(() => parseShard(text)).toThrow(RangeError);
    expect(parseSeeds("1-4")).toEqual([1, 2, 3, 4]);
    expect(parseSeeds("7, 2,2")).toEqual([2, 7]);
    for (const text of ["1-999999999", "1-6000,6001-12000", "", "4-1", "x", "1..3", "-1"])
      expect(() => parseSeeds(text)).toThrow(RangeError);
  });
});
