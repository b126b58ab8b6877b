import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll} from "vitest";
import type {Experiment} from "../../src/experiments/experiment.js";

/** Two cells of 40 updates, from two seeds: small enough to be trained in a test. */
export function fake({gain = 1, budget = 40} = {}): Experiment {
  const network = {depth: 1, width: 8, gain};
  return {
    id: "fake",
    parameters: ["m"],
    cells: [1, 3].map((m) => ({
      id: `n=1,m=${m}`,
      parameters: {m},
      overrides: {batch: 16, generator: {network}, discriminator: {network}, schedule: {generatorSteps: m}},
      budget,
      measureEvery: 10
    })),
    seeds: [1, 2]
  };
}

const folders: string[] = [];
afterAll(() => {
  for (const path of folders) rmSync(path, {recursive: true});
});

/** A folder that is gone after the tests. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "helvetica-scenario-"));
  folders.push(path);
  return path;
}
