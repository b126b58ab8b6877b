import type {Measurement} from "../../runs/measurement.js";
import {figureRow} from "../figure-row.js";
import {at} from "./history.js";

const FREEZE = 1000;
const RELEASE = 2500;

/** D's slope is penalised (R1), which leaves its landscape few hills: without it G would be held up on the way by many. */
export const holdStill = figureRow({
  id: "hold-still",
  specification: {
    seed: 1,
    data: {name: "ring", modes: 8, radius: 1, deviation: 0.1},
    remedies: [{name: "r1", weight: 1}],
    batch: 64
  },
  runs: [{id: "run", overrides: {}}],
  budget: 4000,
  stillAt: RELEASE,
  measureEvery: 50,
  events: [
    {at: FREEZE, freeze: ["discriminator"]},
    {at: RELEASE, release: ["discriminator"]}
  ],
  views: ["plane", "metronome", "shares"],
  charts: ["distance", "modes"],
  samples: 600,
  favourite: true,
  knobs: ["n", "m", "r1"],
  freezable: ["discriminator", "generator"],
  reading: "favourite",
  expected: [
    {
      run: "run",
      claim: "has all 8 modes when D is frozen, and at most 4 when D is released",
      holds: (history) => at(history, FREEZE).modesCaptured === 8 && at(history, RELEASE).modesCaptured <= 4
    },
    {
      run: "run",
      claim: "comes at least twice as near to D’s favourite point while D is frozen",
      holds: (history) => distance(at(history, RELEASE)) <= distance(at(history, FREEZE)) / 2
    },
    {
      run: "run",
      claim: "has all 8 modes again at the end",
      holds: (history) => history.at(-1)?.modesCaptured === 8
    }
  ]
});

function distance({distanceToFavourite = Number.NaN}: Measurement): number {
  return distanceToFavourite;
}
