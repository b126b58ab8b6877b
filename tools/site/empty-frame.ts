import type {Measurement} from "../../src/runs/measurement.js";
import {measureNames, measures} from "../../src/runs/measures/index.js";
import type {Frame} from "../../src/runs/run-state.js";
import type {Scene} from "../../src/views/scene.js";

/** A run of which nothing is known yet: its pictures show the data and where things will stand. */
export function emptyFrame({specification, distribution}: Scene): Frame {
  const {dimension, modes} = distribution;
  const unknown = measureNames.map((name) => {
    if (name === "modes") return [name, modes?.count ?? 0];
    if (measures[name].quantity === "position") return [name, Array<number>(dimension).fill(Number.NaN)];
    return [name, name === "shares" ? [] : Number.NaN];
  });
  return {
    update: 0,
    turn: {next: "discriminator", place: 0, frozen: [], schedule: specification.schedule},
    measurement: {update: 0, ...(Object.fromEntries(unknown) as Omit<Measurement, "update">)},
    arrays: {},
    history: []
  };
}
