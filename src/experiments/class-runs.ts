import type {Experiment} from "./experiment.js";
import {reportingSeeds} from "./seeds.js";

/** Steps of G to one of D at which chance decides between health and collapse. */
const steps = [2, 5];

/** The runs that a class trains from a seed each, from seeds of our own: what the class's histogram stands beside. */
export const classRuns: Experiment<"class-runs"> = {
  id: "class-runs",
  parameters: ["n", "m"],
  cells: steps.map((m) => ({
    id: `n=1,m=${m}`,
    parameters: {n: 1, m},
    overrides: {schedule: {discriminatorSteps: 1, generatorSteps: m}},
    budget: 6000,
    measureEvery: 100
  })),
  seeds: reportingSeeds
};
