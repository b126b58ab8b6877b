import {digitPlayers} from "../figures/rows/digit-players.js";
import type {LossSpecification} from "../gan/losses/index.js";
import type {Experiment} from "./experiment.js";

const ratios = [
  [1, 10],
  [1, 5],
  [1, 2],
  [1, 1],
  [2, 1],
  [5, 1],
  [10, 1]
];

const losses: readonly LossSpecification[] = [
  {name: "minimax"},
  {name: "non-saturating"},
  {name: "wasserstein-gradient-penalty", weight: 10, sides: "two"}
];

/**
 * The ratios again, on handwritten digits as their components. Nothing helps but what belongs to the loss; Adam without
 * momentum, which is what such players like best at any ratio.
 */
export const digitRatios: Experiment<"digit-ratios"> = {
  id: "digit-ratios",
  parameters: ["loss", "n", "m"],
  cells: losses.flatMap((loss) =>
    ratios.map(([n, m]) => ({
      id: `${loss.name},n=${n},m=${m}`,
      parameters: {loss: loss.name, n, m},
      overrides: {
        ...digitPlayers("components", 2e-3, 0),
        loss,
        schedule: {discriminatorSteps: n, generatorSteps: m}
      },
      // Enough for the wall, and for one step each to serve most digits; more would be a matter of hours.
      budget: 1000,
      measureEvery: 100
    }))
  ),
  seeds: [1, 2, 3, 4, 5, 6, 7, 8]
};
