import {recipeOf} from "../recipes/index.js";
import type {Experiment} from "./experiment.js";

const losses = ["minimax", "non-saturating", "wasserstein-gradient-penalty"];
/** Updates of G in every cell: how good D's gradient is shows in what so many of G's steps achieve. */
const GENERATOR_UPDATES = 1000;
/** Measurements of a run, after equal numbers of G's updates. */
const MEASUREMENTS = 40;

/**
 * n steps of D for each one of G, at equal numbers of G's updates, so that D alone has more; and G frozen, with D trained
 * on and on against what G makes before its first step.
 */
export const overtraining: Experiment<"overtraining"> = {
  id: "overtraining",
  parameters: ["loss", "n", "m"],
  cells: losses.flatMap((loss) => [
    ...[1, 5, 20].map((n) => {
      const budget = GENERATOR_UPDATES * (n + 1);
      return cell(loss, {n, m: 1, budget, measureEvery: budget / MEASUREMENTS});
    }),
    cell(loss, {n: 1, m: 0, budget: 4000, measureEvery: 100})
  ]),
  seeds: [1, 2, 3, 4]
};

function cell(loss: string, {n, m, ...size}: {n: number; m: number; budget: number; measureEvery: number}) {
  return {
    id: `${loss},n=${n},m=${m}`,
    parameters: {loss, n, m},
    overrides: {...recipeOf(loss).overrides, schedule: {discriminatorSteps: n, generatorSteps: m}},
    ...size
  };
}
