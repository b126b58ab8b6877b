/**
 * `npm run test:long`: an experiment's shards under GNU parallel and under Slurm, by the scripts of docs/machines, with a
 * worker killed on the way: the merged file is that of one run, byte for byte.
 */
import {execFileSync, spawn} from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync
} from "node:fs";
import {tmpdir} from "node:os";
import {delimiter, join, resolve} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {type Slurm, startSlurm} from "./slurm.js";

/** The quickest experiment there is. */
const EXPERIMENT = "released";
const SHARDS = 3;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true});
});

/** The project without results, in a folder of its own. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "helvetica-scenario-machines-"));
  folders.push(folder);
  const tracked = execFileSync("git", ["ls-files", "-z"], {encoding: "utf8"}).split("\0").filter(Boolean);
  for (const file of tracked)
    if (existsSync(file) && !/^(data|tests)\//.test(file)) cpSync(file, join(folder, file));
  mkdirSync(join(folder, "data/experiments"), {recursive: true});
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

const resultsIn = (folder: string) => join(folder, "data/experiments", `${EXPERIMENT}.csv`);
const runner = ["run", "--silent", "experiment", "--", EXPERIMENT];

/** Programs that are not on the path, or null; the test is then left out, and says so. */
function missing(...programs: string[]): string | null {
  const paths = (process.env.PATH ?? "").split(delimiter);
  const gone = programs.filter((program) => !paths.some((path) => existsSync(join(path, program))));
  return gone.length > 0 ? `left out: ${gone.join(", ")} not installed` : null;
}

let whole: string;
beforeAll(() => {
  const folder = copy();
  execFileSync("npm", [...runner, "--workers", "2"], {cwd: folder, stdio: "ignore"});
  whole = readFileSync(resultsIn(folder), "utf8");
}, 900_000);

/** Kills the first shard that is at work and has finished a run; gives back its process. */
async function killOne(folder: string, isOver: () => boolean): Promise<number> {
  const results = join(folder, "data/experiments");
  while (!isOver()) {
    await new Promise((done) => setTimeout(done, 50));
    for (const note of existsSync(results)
      ? readdirSync(results).filter((name) => name.endsWith(".at-work"))
      : []) {
      try {
        const rows =
          readFileSync(join(results, note.replace(/\.at-work$/, "")), "utf8").split("\n").length - 2;
        const worker = Number(readFileSync(join(results, note), "utf8").split(" ")[0]);
        if (rows < 1) continue;
        process.kill(worker, "SIGKILL");
        return worker;
      } catch {
        // It ended meanwhile.
      }
    }
  }
  throw new Error("All shards were done before one could be killed.");
}

/** Runs a command to its end, with one worker killed meanwhile. */
async function runAndKill(
  command: string,
  words: readonly string[],
  folder: string,
  env = process.env
): Promise<void> {
  let over: number | null = null;
  const engine = spawn(command, words, {cwd: folder, env, stdio: ["ignore", "ignore", "inherit"]});
  const end = new Promise<number | null>((done) => {
    engine.on("exit", (code) => {
      over = code ?? -1;
      done(code);
    });
  });
  expect(await killOne(folder, () => over !== null)).toBeGreaterThan(0);
  expect(await end).toBe(0);
}

const noParallel = missing("parallel");
test.skipIf(noParallel)(
  `under GNU parallel${noParallel ? ` (${noParallel})` : ""}`,
  {timeout: 900_000},
  async () => {
    const folder = copy();
    await runAndKill(
      "sh",
      ["docs/machines/with-parallel.sh", EXPERIMENT, String(SHARDS), "--jobs", "2"],
      folder
    );
    expect(readFileSync(resultsIn(folder), "utf8")).toBe(whole);
    const log = readFileSync(join(folder, "data/experiments", `${EXPERIMENT}.joblog`), "utf8");
    expect(log.trimEnd().split("\n")).toHaveLength(1 + SHARDS);
  }
);

const isRoot = process.getuid?.() === 0;
const noSlurm =
  missing("munged", "slurmctld", "slurmd", "sbatch") ?? (isRoot ? null : "left out: only root may start it");
test.skipIf(noSlurm)(
  `as a Slurm job array${noSlurm ? ` (${noSlurm})` : ""}`,
  {timeout: 1_800_000},
  async () => {
    const folder = copy();
    const own = mkdtempSync(join(tmpdir(), "helvetica-scenario-slurm-"));
    folders.push(own);
    const slurm: Slurm = await startSlurm(own);
    try {
      const array = ["--wait", "--array", `1-${SHARDS}`, "docs/machines/slurm-array.sh", EXPERIMENT];
      await runAndKill("sbatch", array, folder, slurm.environment);
      execFileSync("npm", [...runner, "--merge"], {cwd: folder, stdio: "ignore"});
      expect(readFileSync(resultsIn(folder), "utf8")).toBe(whole);
    } finally {
      slurm.stop();
    }
  }
);
