import type {Measurement} from "../../../src/runs/measurement.js";
import {measureNames} from "../../../src/runs/measures/index.js";
import type {Turn} from "../../../src/runs/run-state.js";

/** Measured of a run that a fake trains: `modesCaptured` holds its generation, by which its frames are known. */
export function measured(update: number, generation: number): Measurement {
  const all = Object.fromEntries(measureNames.map((name) => [name, 0]));
  return {...all, update, modesCaptured: generation, shares: [], centre: [0, 0]} as unknown as Measurement;
}

/** In the place of a generation, for what is of no run. */
export const NONE = -1;

/** Whose turn it is, of runs that take one step each. */
export function fakeTurn(frozen: Turn["frozen"] = []): Turn {
  return {
    next: "discriminator",
    place: 0,
    frozen,
    schedule: {discriminatorSteps: 1, generatorSteps: 1}
  };
}
