import type {Experiment} from "./experiment.js";

const steps = [1, 2, 5, 10, 20];

/** The default specification at 25 ratios; each run is one that the figure on taking turns repeats, bit for bit. */
export const ratios: Experiment<"ratios"> = {
  id: "ratios",
  parameters: ["n", "m"],
  cells: steps.flatMap((n) =>
    steps.map((m) => ({
      id: `n=${n},m=${m}`,
      parameters: {n, m},
      overrides: {schedule: {discriminatorSteps: n, generatorSteps: m}},
      budget: 6000,
      measureEvery: 100
    }))
  ),
  seeds: [1, 2, 3, 4]
};
