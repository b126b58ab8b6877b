import {spawnSync} from "node:child_process";
import {readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

/** `npm test`: every check, in order; stops at the first that fails. */
const report = (name: string) => join(tmpdir(), `helvetica-scenario-${process.pid}-${name}.json`);
const vitest = (name: string, projects = [name]) => [
  "vitest",
  "run",
  ...projects.flatMap((project) => ["--project", project]),
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report(name)}`
];
const steps: {name: string; command: string[]}[] = [
  {name: "types", command: ["tsc", "--noEmit"]},
  {name: "lint", command: ["biome", "check"]},
  {name: "unit tests", command: vitest("unit", ["fast", "training"])},
  {name: "build", command: ["tsx", "tools/build.ts"]},
  {name: "site check", command: ["tsx", "tools/check-site.ts"]},
  {name: "browser tests", command: vitest("browser", ["browser", "speed"])}
];

const times: string[] = [];
let broken: string | null = null;
for (const {name, command} of steps) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const {status} = spawnSync("npx", command, {stdio: "inherit"});
  times.push(`${name} ${((performance.now() - start) / 1000).toFixed(0)} s`);
  if (status !== 0) {
    broken = name;
    break;
  }
}

let passed = 0;
let failed = 0;
for (const name of ["unit", "browser"]) {
  try {
    const counts = JSON.parse(readFileSync(report(name), "utf8"));
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    rmSync(report(name));
  } catch {
    // Those tests did not run, because an earlier step failed.
  }
}
if (broken && failed === 0) failed = 1;
console.log(`\n${times.join(", ")}${broken ? `; stopped at: ${broken}` : ""}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(broken ? 1 : 0);
