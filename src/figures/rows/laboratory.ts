import type {FigureRow} from "../figure-row.js";
import {type KnobName, knobs} from "../knobs/index.js";

/** Every knob but the seed, which all figures have, and the place of a generator that is a single number. */
const all = (Object.keys(knobs) as KnobName[]).filter(
  (name): name is Exclude<KnobName, "seed"> => name !== "seed" && name !== "theta"
);

export const laboratory: FigureRow = {
  id: "laboratory",
  title: "The laboratory",
  caption:
    "A GAN with every knob within reach. It starts as the healthy run of the first page. Change something, run it, set it aside, change something else, and compare.",
  specification: {seed: 1},
  runs: [{id: "present", label: "The present run", short: "present", overrides: {}}],
  budget: 6000,
  measureEvery: 100,
  views: ["latent", "plane", "shares"],
  charts: ["modes", "gradient", "densest"],
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
};
