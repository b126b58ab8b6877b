import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {runsShown} from "../../src/figures/figure-row.js";
import {figures} from "../../src/figures/index.js";
import {planned} from "../../src/figures/plan.js";
import {decodeFilm} from "../../src/runs/film.js";
import {differences, guesses, quantise, readSeries} from "../../src/runs/film-series.js";
import {decodeRecording} from "../../src/runs/recording.js";
import type {Frame} from "../../src/runs/run-state.js";
import {opinions} from "../../src/views/opinions.js";
import {figuresByPage, pageRoom} from "../../tools/record/film-room.js";
import {filmUpdates} from "../../tools/record/film-updates.js";

const fileOf = (figure: string) => readFileSync(`data/films/${figure}.frames`);
const filmOf = (figure: string) => decodeFilm(gunzipSync(fileOf(figure)));

describe("a series of arrays in a film", () => {
  test("is what it was, to half a step, whatever is guessed of it", () => {
    const shape = fc.record({
      frames: fc.integer({min: 1, max: 4}),
      axes: fc.integer({min: 1, max: 2}),
      columns: fc.integer({min: 1, max: 5}),
      rows: fc.integer({min: 1, max: 4}),
      guess: fc.constantFrom(...guesses),
      seed: fc.nat()
    });
    fc.assert(
      fc.property(shape, fc.infiniteStream(fc.double({min: -3, max: 5, noNaN: true})), (made, stream) => {
        const {frames, axes, columns, rows, guess} = made;
        const length = axes * columns * rows;
        const values = Array.from({length: frames}, () =>
          Float32Array.from({length}, () => stream.next().value as number)
        );
        const series = {
          length,
          axes,
          columns,
          guess,
          low: Array<number>(axes).fill(-3),
          step: Array<number>(axes).fill(8 / 255)
        };
        const read = readSeries({...series, bytes: differences(quantise(values, series), series)});
        values.forEach((frame, i) => {
          for (const [k, value] of frame.entries())
            expect(Math.abs(read(i)[k] - value)).toBeLessThanOrEqual(4 / 255 + 1e-6);
        });
      })
    );
  });

  test("puts what lies outside at the nearest end, and what is no number at the lower", () => {
    const shape = {length: 4, axes: 1, columns: 4, low: [0], step: [1], guess: "nothing"} as const;
    const bytes = quantise([Float32Array.of(-9, 999, Number.NaN, 7)], shape);
    expect([...readSeries({...shape, bytes})(0)]).toEqual([0, 255, 0, 7]);
  });
});

describe("the updates of a film", () => {
  test.each(figures.map((row) => [row.id, row] as const))(
    "%s: begin at 0, end at the end, and have what is done on the way",
    (_, row) => {
      const updates = filmUpdates(row, 40);
      expect(updates[0]).toBe(0);
      expect(updates.at(-1)).toBe(row.budget);
      expect(updates).toEqual(
        expect.arrayContaining([row.stillAt ?? row.budget, ...(row.events ?? []).map(({at}) => at)])
      );
      expect(updates).toEqual([...new Set(updates)].sort((a, b) => a - b));
      expect(updates.length).toBeGreaterThanOrEqual(30);
      expect(updates.length).toBeLessThanOrEqual(45);
    }
  );
});

describe("the films of a page", () => {
  test.each([...figuresByPage()])("%s: weigh together no more than the page has room for", (_, ids) => {
    const bytes = ids.map((id) => fileOf(id).length);
    expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(pageRoom(ids));
  });
});

describe.each(figures.map((row) => [row.id, row] as const))("the film of %s", (id, row) => {
  const film = filmOf(id);
  const recording = decodeRecording(readFileSync(`data/recordings/${id}.frames`));
  const runs = runsShown(row).map((run) => ({
    run,
    recorded: recording.runs.find((other) => other.id === run.id)!,
    filmed: film.runs.find((other) => other.id === run.id)!,
    scene: planned(row, run).scene
  }));

  test("is of the runs that are shown, as they are recorded", () => {
    expect(film.figure).toBe(id);
    expect(film.runs.map((run) => run.id)).toEqual(runs.map(({run}) => run.id));
    for (const {recorded, filmed} of runs) {
      const {specification, events, update, checksum} = recorded;
      expect({...filmed}).toMatchObject({specification, events, update, checksum});
      expect(filmed.history).toEqual(recorded.history);
    }
  });

  test("has 30 to 60 states, each with its history", () => {
    for (const {run, filmed, recorded} of runs) {
      const frames = film.frames(run.id);
      expect(frames.map(({update}) => update)).toEqual(filmed.updates);
      expect(frames.length).toBeGreaterThanOrEqual(30);
      expect(frames.length).toBeLessThanOrEqual(61);
      for (const {update, history, measurement} of frames) {
        expect(measurement.update).toBe(update);
        expect(history).toEqual(recorded.history.filter((one) => one.update <= update));
      }
    }
  });

  test("shows what the still shows, within what its bytes can say", () => {
    for (const {run, recorded, scene} of runs) {
      const {state} = recorded;
      const frame = film.frames(run.id).find(({update}) => update === state.update)!;
      expect(frame.measurement).toEqual(state.measurement);
      expect(frame.turn).toEqual(state.turn);
      expectAlike(frame, state.arrays, scene);
    }
  });

  test("its first state is that of the first measurement", () => {
    for (const {run, recorded} of runs) {
      const [frame] = film.frames(run.id);
      expect(frame.update).toBe(0);
      expect(frame.measurement).toEqual(recorded.history[0]);
    }
  });
});

test("a film knows no run that is not its own, and other bytes are none", () => {
  expect(() => filmOf("race").frames("unrolling")).toThrow(RangeError);
  expect(() => decodeFilm(readFileSync("data/recordings/race.frames"))).toThrow("no film");
  expect(() => decodeFilm(Uint8Array.of(1, 2, 3))).toThrow("no file of frames");
});

type Scene = ReturnType<typeof planned>["scene"];

function expectAlike({arrays}: Frame, exact: Frame["arrays"], {extent, loss, distribution}: Scene): void {
  const axes = extent.low.length;
  const width = Math.max(...extent.low.map((low, axis) => extent.high[axis] - low));
  // Half as far again as the picture reaches, in 255 steps; points are spread inside theirs. What stands for a picture has fewer.
  const step = (2 * width) / (distribution.pictures ? 15 : 255);
  for (const name of ["samples", "latentGrid"] as const)
    for (const [i, value] of arrays[name]?.entries() ?? []) {
      const other = exact[name]![i];
      const [low, high] = [extent.low[i % axes], extent.high[i % axes]];
      if (other >= low && other <= high) expect(Math.abs(value - other)).toBeLessThan(step);
      // What lies outside of the picture may lie anywhere there.
      else expect(value < low + step || value > high - step).toBe(true);
    }
  for (const name of ["real", "latents"] as const)
    for (const [i, value] of arrays[name]?.entries() ?? []) expect(value).toBeCloseTo(exact[name]![i], 2);
  if (arrays.surface) expectSurfacesAlike(arrays.surface, exact.surface!, axes, loss);
  const {pushes = new Float32Array()} = arrays;
  for (let i = 0; i < pushes.length; i += axes) {
    const [mine, its] = [pushes, exact.pushes!].map((all) => all.subarray(i, i + axes));
    // Longer arrows are not drawn longer.
    const shorter = Math.min(1, 2.46 / Math.hypot(...its));
    for (const [axis, push] of mine.entries())
      expect(Math.abs(push - shorter * its[axis])).toBeLessThan(0.03);
  }
}

function expectSurfacesAlike(mine: Float32Array, its: Float32Array, axes: number, loss: Scene["loss"]): void {
  const [seen, real] = [mine, its].map((scores) => opinions(scores, loss));
  // A critic's scores are placed between the lowest and the highest of the picture, which a coarser grid may miss.
  const most = loss.realness ? 0.02 : 0.12;
  // The corners are points of either grid.
  const corners = (length: number) => [0, Math.sqrt(length) - 1, length - 1];
  const places = axes === 2 ? corners(seen.length) : [...seen.keys()];
  const itsPlaces = axes === 2 ? corners(real.length) : places;
  for (const [k, place] of places.entries())
    expect(Math.abs(seen[place] - real[itsPlaces[k]])).toBeLessThan(most);
}
