import {figureRow} from "../figure-row.js";
import {type KnobName, knobs} from "../knobs/index.js";

/** Every knob but the seed, which all figures have, and the place of a generator that is a single number. */
const all = (Object.keys(knobs) as KnobName[]).filter(
  (name): name is Exclude<KnobName, "seed"> => name !== "seed" && name !== "theta"
);

export const laboratory = figureRow({
  id: "laboratory",
  specification: {seed: 1},
  runs: [{id: "present", overrides: {}}],
  budget: 6000,
  measureEvery: 100,
  views: ["latent", "plane", "line", "tiles", "neighbours", "shares"],
  charts: ["modes", "discriminatorLoss", "generatorLoss", "gradient", "densest"],
  samples: 600,
  knobs: all,
  laboratory: true,
  expected: [
    {
      run: "present",
      claim: "captures 8 of 8 modes at the end",
      holds: (history) => history.at(-1)?.modesCaptured === 8
    }
  ]
});
