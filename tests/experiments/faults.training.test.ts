/** What disks, kills, spreadsheets and second runners do to a table of results: nothing is lost, doubled or misread. */
import {appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {hostname} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {parseRows} from "../../src/experiments/result-row.js";
import {mergeShards} from "../../tools/experiment/merge-shards.js";
import {readProvenance} from "../../tools/experiment/provenance.js";
import {ResultsTable} from "../../tools/experiment/results-table.js";
import {runExperiment} from "../../tools/experiment/run-experiment.js";
import {fake, folder} from "./fake.js";

/** The finished table and, in a folder, its shards. */
let whole: string;
let shards: string;
beforeAll(async () => {
  const {file} = await runExperiment(fake(), {folder: folder(), workers: 1});
  whole = readFileSync(file, "utf8");
  shards = folder();
  for (const index of [1, 2])
    await runExperiment(fake(), {folder: shards, workers: 1, shard: {index, of: 2}});
}, 120_000);

/** The table with its lines changed, in a folder of its own. */
function changed(change: (lines: string[]) => string[]): string {
  const file = join(folder(), "fake.csv");
  writeFileSync(file, `${change(whole.trimEnd().split("\n")).join("\n")}\n`);
  return file;
}

describe("a line that is not what was written is named, and the file is left as it is", () => {
  const at = (i: number, to: (line: string) => string) => (lines: string[]) =>
    lines.map((line, k) => (k === i ? to(line) : line));
  test.each<[string, number, string, (lines: string[]) => string[]]>([
    ["torn, with an end", 5, "torn: it has", at(4, (line) => line.slice(0, 60))],
    ["torn in the middle of the table", 3, "torn: it has", at(2, (line) => line.slice(0, 80))],
    ["zeros of a crash", 4, "bytes of a crash", at(3, (line) => line.replace(/[^,]/g, "\0"))],
    ["zeros in a part of it", 2, "bytes of a crash", at(1, (line) => `${line.slice(0, -5)}\0\0\0\0\0`)],
    ["no checksum", 3, "the checksum is", at(2, (line) => line.replace(/,[0-9a-f]{16},/, ",,"))],
    ["a word for a number", 3, 'the highQuality is "none"', at(2, word)],
    ["no seed", 2, "the seed is", at(1, (line) => line.replace(/^("[^"]*",\d+),\d+/, "$1,x"))],
    [
      "no fingerprint of what was asked",
      2,
      "the asked is",
      at(1, (line) => line.replace(/[0-9a-f]{12}$/, ""))
    ],
    [
      "a failure that is none",
      2,
      "the failure is",
      at(1, (line) => line.replace(/,,([0-9a-f]{16})/, ",oops,$1"))
    ]
  ])("%s", (_, line, message, change) => {
    const file = changed(change);
    const before = readFileSync(file, "utf8");
    expect(() => new ResultsTable(file, fake())).toThrow(`${file}, line ${line}: `);
    expect(() => new ResultsTable(file, fake())).toThrow(message);
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  function word(line: string): string {
    const header = whole.split("\n")[0].split(",");
    // The cell's name, before it in quotes, holds a comma of its own.
    return line
      .split(",")
      .with(header.indexOf("highQuality") + 1, "none")
      .join(",");
  }

  test("once it is taken out, its run is trained again", async () => {
    const file = changed((lines) => lines.toSpliced(2, 1));
    await runExperiment(fake(), {folder: join(file, ".."), workers: 1});
    expect(readFileSync(file, "utf8")).toBe(whole);
  });

  test("another specification is named with its line as well", () => {
    const file = changed((lines) => lines);
    expect(() => new ResultsTable(file, fake({gain: 2}))).toThrow(
      `${file}, line 2: n=1,m=1, seed 1 was trained`
    );
  });
});

describe("a spreadsheet's save is read", () => {
  test.each([
    ["a byte-order mark", (text: string) => `\uFEFF${text}`],
    ["other ends of lines", (text: string) => text.replaceAll("\n", "\r\n")],
    ["both", (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`]
  ])("%s, and the next run puts it right", async (_, save) => {
    expect(parseRows(fake(), save(whole))).toEqual(parseRows(fake(), whole));
    const path = folder();
    writeFileSync(join(path, "fake.csv"), save(whole.split("\n").slice(0, 4).join("\n").concat("\n")));
    const {file} = await runExperiment(fake(), {folder: path, workers: 1});
    expect(readFileSync(file, "utf8")).toBe(whole);
  });
});

describe("two at once", () => {
  test("rows that two runners wrote both count once", async () => {
    const file = changed(([header, ...lines]) => [header, ...lines, ...lines.slice(0, 3)]);
    expect(new ResultsTable(file, fake()).rows).toHaveLength(4);
    await runExperiment(fake(), {folder: join(file, ".."), workers: 1});
    expect(readFileSync(file, "utf8")).toBe(whole);
  });

  test("the same run with other weights is an error that names the line", () => {
    const file = changed((lines) => [...lines, lines[1].replace(/[0-9a-f]{16}/, "feedfeedfeedfeed")]);
    expect(() => new ResultsTable(file, fake())).toThrow(
      `${file}, line 6: n=1,m=1, seed 1 stands there twice`
    );
  });

  test("a second runner on one file is turned away, and disturbs nothing", async () => {
    const path = folder();
    const first = runExperiment(fake(), {folder: path, workers: 1});
    await expect(runExperiment(fake(), {folder: path, workers: 1})).rejects.toThrow("is at work on");
    const {file} = await first;
    expect(readFileSync(file, "utf8")).toBe(whole);
    expect(readdirSync(path).sort()).toEqual(["fake.csv", "fake.json"]);
  });

  test("the note of one that was killed is taken over; of one on another machine it is not", async () => {
    const path = folder();
    const note = join(path, "fake.csv.at-work");
    writeFileSync(note, `999999999 ${hostname()}`);
    const {file} = await runExperiment(fake(), {folder: path, workers: 1});
    expect(readFileSync(file, "utf8")).toBe(whole);
    expect(existsSync(note)).toBe(false);
    writeFileSync(note, "1 some-other-machine");
    await expect(runExperiment(fake(), {folder: path, workers: 1})).rejects.toThrow(`remove ${note}`);
  });
});

describe("a merge that was killed can be repeated", () => {
  /** A copy of the shards, with what a merge that got so far would have left. */
  function halfway(...left: string[]): string {
    const path = folder();
    cpSync(shards, path, {recursive: true});
    if (left.includes("table")) writeFileSync(join(path, "fake.csv"), whole);
    return path;
  }

  async function expectWhole(path: string): Promise<void> {
    const {file} = await mergeShards(fake(), path);
    expect(readFileSync(file, "utf8")).toBe(whole);
    expect(readdirSync(path).sort()).toEqual(["fake.csv", "fake.json"]);
    expect(readProvenance(file)?.runs).toBe(4);
  }

  test("before it said what made the rows", async () => {
    await expectWhole(halfway("table"));
  });

  test("before and while it cleared the shards away, and adds no second up twice", async () => {
    const merged = halfway();
    const {file} = await mergeShards(fake(), merged);
    const seconds = readProvenance(file)?.seconds;
    for (const gone of [[], ["fake.1-of-2.json"], ["fake.1-of-2.json", "fake.1-of-2.csv"]]) {
      const path = halfway();
      cpSync(merged, path, {recursive: true});
      for (const one of gone) rmSync(join(path, one));
      await expectWhole(path);
      expect(readProvenance(join(path, "fake.csv"))?.seconds).toBe(seconds);
    }
  });

  test("a torn shard is repaired first, and what it lost is missed", async () => {
    const path = halfway();
    const file = join(path, "fake.2-of-2.csv");
    appendFileSync(file, "n=1,");
    await expectWhole(path);
  });
});

describe("rows of other versions", () => {
  const older = (file: string) => {
    const json = file.replace(/csv$/, "json");
    writeFileSync(json, readFileSync(json, "utf8").replace(/"tfjs": "[^"]*"/, '"tfjs": "3.0.0"'));
  };

  test("are not added to, and not merged", async () => {
    const path = folder();
    const {file} = await runExperiment(fake(), {folder: path, workers: 1, seeds: [1]});
    older(file);
    await expect(runExperiment(fake(), {folder: path, workers: 1})).rejects.toThrow(
      `${file}: its rows were made with TensorFlow.js 3.0.0`
    );
    const parts = folder();
    cpSync(shards, parts, {recursive: true});
    older(join(parts, "fake.2-of-2.csv"));
    await expect(mergeShards(fake(), parts)).rejects.toThrow("fake.2-of-2.csv: its rows were made with");
  });
});
