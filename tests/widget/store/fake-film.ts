import {type FigureRow, runsShown, specificationOf} from "../../../src/figures/figure-row.js";
import type {Film} from "../../../src/runs/film.js";
import {fakeTurn, measured, NONE} from "./fake-measurements.js";

/** A film of a figure's recorded runs: their measurements say that they are of no generation. */
export function fakeFilm(row: FigureRow): Film {
  const {budget, events = []} = row;
  const updates = [0, 40, 100, budget / 2, budget];
  const measurements = updates.map((update) => measured(update, NONE));
  return {
    figure: row.id,
    runs: runsShown(row).map((run) => ({
      id: run.id,
      specification: specificationOf(row, run),
      events,
      update: budget,
      checksum: "",
      updates,
      history: measurements
    })),
    frames: () =>
      measurements.map((measurement, i) => ({
        update: updates[i],
        turn: fakeTurn(),
        measurement,
        arrays: {},
        history: measurements.slice(0, i + 1)
      }))
  };
}
