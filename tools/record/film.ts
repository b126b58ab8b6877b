import {gzipSync} from "node:zlib";
import type {FigureRow} from "../../src/figures/figure-row.js";
import type {Extent} from "../../src/gan/distributions/distribution.js";
import {createLoss} from "../../src/gan/losses/index.js";
import type {Specification} from "../../src/gan/training/specification.js";
import {encodeFilm, type StoredRun} from "../../src/runs/film.js";
import {
  differences,
  guesses,
  quantise,
  type SeriesShape,
  type StoredSeries
} from "../../src/runs/film-series.js";
import type {Measurement} from "../../src/runs/measurement.js";
import {type Needs, probes} from "../../src/runs/probes/index.js";
import {type RecordedRun, toFourDigits} from "../../src/runs/recording.js";
import type {Run} from "../../src/runs/run.js";
import type {RunState} from "../../src/runs/run-state.js";
import {filmUpdates} from "./film-updates.js";

/** How much a film shows of each run. */
interface Detail {
  readonly frames: number;
  readonly samples: number;
  /** Points of D's surface along each axis of a plane. */
  readonly surface: number;
}

/** From the most that is worth showing to the least that still is a film; a figure gets the first that its page has room for. */
const details: readonly Detail[] = [
  {frames: 60, samples: 600, surface: 40},
  {frames: 60, samples: 450, surface: 32},
  {frames: 56, samples: 350, surface: 32},
  {frames: 52, samples: 300, surface: 28},
  {frames: 48, samples: 260, surface: 24},
  {frames: 44, samples: 220, surface: 24},
  {frames: 42, samples: 180, surface: 20},
  {frames: 40, samples: 150, surface: 20},
  {frames: 38, samples: 140, surface: 18},
  {frames: 36, samples: 140, surface: 16},
  {frames: 33, samples: 120, surface: 16},
  {frames: 30, samples: 100, surface: 16},
  {frames: 30, samples: 70, surface: 14},
  {frames: 25, samples: 70, surface: 14},
  {frames: 20, samples: 70, surface: 14},
  {frames: 16, samples: 70, surface: 14}
];
const sizes = [...new Set(details.map(({surface}) => surface))];

/** A run's state at one of a film's updates, with as much as any film shows. */
export interface FilmState extends RunState {
  /** D's surface by its points along each axis. */
  readonly surfaces: ReadonlyMap<number, Float32Array>;
}

/** Every update at which a film of the figure may show its runs. */
export function possibleUpdates(row: FigureRow): number[] {
  const all = details.flatMap(({frames}) => filmUpdates(row, frames));
  return [...new Set(all)].sort((a, b) => a - b);
}

/** What a film may show of the run as it stands. */
export function filmState(run: Run, needs: Needs): FilmState {
  const {surface} = needs;
  const observation = run.trainer.observe();
  return {
    ...run.state(needs),
    surfaces: new Map(
      // On a line all points are kept: there are few.
      (surface && surface.extent.low.length > 1 ? sizes : surface ? [surface.size] : []).map((size) => [
        size,
        probes.surface.take(observation, {...surface!, size})
      ])
    )
  };
}

/** A run that is to be in a film. */
export interface FilmedRun {
  readonly recorded: RecordedRun;
  readonly measureEvery: number;
  readonly needs: Needs;
  /** What the figure shows of the data's space. */
  readonly extent: Extent;
  readonly states: readonly FilmState[];
}

/**
 * The film of a figure's runs, as detailed as there is room for; compressed, because few hosts do that with a file of a
 * kind that they do not know.
 *
 * @param room bytes
 * @throws RangeError if not even the least detailed has room
 */
export function makeFilm(row: FigureRow, runs: readonly FilmedRun[], room: number): Uint8Array {
  for (const detail of details) {
    const updates = filmUpdates(row, detail.frames);
    const film = encodeFilm({
      figure: row.id,
      updates,
      runs: withMapOnce(runs.map((run) => storedRun(run, updates, detail)))
    });
    const bytes = gzipSync(film, {level: 9});
    if (bytes.length > room) continue;
    console.log(
      `${row.id}: film of ${updates.length} states, ${detail.samples} samples, ${detail.surface} x ${detail.surface}: ${bytes.length} of ${room} bytes`
    );
    return bytes;
  }
  throw new RangeError(`The film of "${row.id}" takes more than ${room} bytes, whatever is left out.`);
}

/** Where several runs come to pictures by the same way, the first of them has it and the others name it. */
function withMapOnce(runs: readonly StoredRun[]): StoredRun[] {
  const maps = runs.map(({constants}) => JSON.stringify(constants.pictureMap, bytesToo));
  return runs.map((run, i) => {
    const first = maps.indexOf(maps[i]);
    if (maps[i] === undefined || first === i) return run;
    return {...run, constants: {...run.constants, pictureMap: first}};
  });
}

const bytesToo = (_: string, value: unknown) => (value instanceof Uint8Array ? [...value] : value);

function storedRun(
  {recorded, measureEvery, needs, extent, states: all}: FilmedRun,
  updates: readonly number[],
  detail: Detail
): StoredRun {
  const states = all.filter(({update}) => updates.includes(update));
  const {id, specification, events, update, checksum, history} = recorded;
  const samples = Math.min(needs.samples?.count ?? 0, detail.samples);
  const measurements = new Map(
    [...history, ...states.map(({measurement}) => measurement as Measurement)].map((one) => [one.update, one])
  );
  const isOfPictures = needs.pictureMap !== undefined;
  const fine = {steps: isOfPictures ? PICTURE_STEPS : POINT_STEPS};
  const series = {
    samples:
      needs.samples && pointSeries(states, "samples", extent, samples, {...fine, spread: !isOfPictures}),
    nearest: needs.nearest && pointSeries(states, "nearest", extent, needs.nearest.count, fine),
    latentGrid:
      needs.latentGrid &&
      pointSeries(states, "latentGrid", extent, needs.latentGrid.size ** 2, {
        ...fine,
        columns: needs.latentGrid.size
      }),
    ...(needs.latentSlice && sliceSeries(states, extent, needs.latentSlice.size, detail)),
    pushes: needs.pushes && pushSeries(states, extent.low.length),
    scores:
      needs.scores &&
      scoreSeries(
        states.map(({arrays}) => arrays.scores as Float32Array),
        specification,
        {spread: true}
      ),
    surface: needs.surface && surfaceSeries(states, specification, detail.surface)
  };
  return {
    id,
    specification,
    events,
    update,
    checksum,
    measureEvery,
    measured: columnsOf([...measurements.values()].sort((a, b) => a.update - b.update)),
    turns: {
      next: states.map(({turn}) => turn.next),
      place: states.map(({turn}) => turn.place),
      frozen: states.map(({turn}) => turn.frozen),
      schedule: states.map(({turn}) => turn.schedule)
    },
    constants: {
      ...(needs.real && {real: Math.min(needs.real.count, REAL)}),
      ...(needs.latents && {latents: samples}),
      ...(recorded.state.arrays.pictureMap?.length && {
        pictureMap: mapSeries(recorded.state.arrays.pictureMap, extent.low.length)
      })
    },
    series: Object.fromEntries(Object.entries(series).filter(([, one]) => one))
  };
}

/** Steps from the lowest to the highest coordinate; of what stands for a picture fewer will do, for nobody sees where it lies. */
const POINT_STEPS = 255;
const PICTURE_STEPS = 15;

/** Frames of a film that has room for all of a slice. */
const ROOMY = 40;

/** As many real samples as a recording keeps for the still. */
const REAL = 300;

function columnsOf(measurements: readonly Measurement[]): StoredRun["measured"] {
  const names = Object.keys(measurements[0]) as (keyof Measurement)[];
  return Object.fromEntries(
    names.map((name) => [name, toFourDigits(measurements.map(({[name]: value}) => value)) as unknown[]])
  );
}

/** Points may lie so many times the picture's width outside of it: lines to there are drawn in the right direction. */
const AROUND = 0.5;

function pointSeries(
  states: readonly FilmState[],
  name: "samples" | "latentGrid" | "latentSlice" | "nearest",
  {low, high}: Extent,
  count: number,
  {columns = 0, spread = false, steps = POINT_STEPS}
): StoredSeries {
  const axes = low.length;
  const frames = states.map(({arrays}) => (arrays[name] as Float32Array).slice(0, count * axes));
  const ends = low.map((from, axis) => {
    const margin = AROUND * (high[axis] - from);
    let [least, most] = [Infinity, -Infinity];
    for (const values of frames)
      for (let i = axis; i < values.length; i += axes) {
        least = Math.min(least, values[i]);
        most = Math.max(most, values[i]);
      }
    return [Math.max(least, from - margin), Math.min(most, high[axis] + margin)];
  });
  return store(frames, {
    axes,
    columns: columns || count,
    ...(spread && {spread}),
    low: ends.map(([least]) => least),
    step: ends.map(([least, most]) => Math.max(0, most - least) / steps)
  });
}

/** A slice of few frames is a map of its own size; one of many has every second point of it, along each axis. */
function sliceSeries(
  states: readonly FilmState[],
  extent: Extent,
  size: number,
  {frames}: Detail
): Pick<StoredRun["series"], "latentSlice" | "sliceModes"> {
  const stride = frames >= ROOMY ? 1 : 2;
  const columns = Math.ceil(size / stride);
  const smaller = states.map((state) => ({
    ...state,
    arrays: {
      latentSlice: thinned(state.arrays.latentSlice as Float32Array, size, stride),
      sliceModes: thinned(state.arrays.sliceModes as Float32Array, size, stride)
    }
  }));
  return {
    latentSlice: pointSeries(smaller, "latentSlice", extent, columns ** 2, {columns, steps: PICTURE_STEPS}),
    sliceModes: store(
      smaller.map(({arrays}) => arrays.sliceModes),
      {axes: 1, columns, low: [-1], step: [1]}
    )
  };
}

/** Of a square grid one point in `stride` along each axis, the first among them. */
function thinned(grid: Float32Array, size: number, stride: number): Float32Array {
  const axes = grid.length / size ** 2;
  const points: number[] = [];
  for (let row = 0; row < size; row += stride)
    for (let column = 0; column < size; column += stride)
      for (let axis = 0; axis < axes; axis++) points.push(grid[(row * size + column) * axes + axis]);
  return Float32Array.from(points);
}

/** The map from points to pictures, one row a pixel: 256 steps for each of its columns. */
function mapSeries(map: Float32Array, dimension: number): StoredSeries {
  const axes = dimension + 1;
  const columns = Array.from({length: axes}, (_, k) => map.filter((_, i) => i % axes === k));
  const low = columns.map((column) => column.reduce((a, b) => Math.min(a, b), 0));
  const high = columns.map((column) => column.reduce((a, b) => Math.max(a, b), 0));
  return store([map], {
    axes,
    columns: Math.sqrt(map.length / axes),
    low,
    step: low.map((least, k) => (high[k] - least) / 255)
  });
}

/** Arrows are drawn as long as the push is strong, up to one that is less than 128 of these. A push of 0 stays 0. */
const PUSH_STEP = 5 / 256;

function pushSeries(states: readonly FilmState[], axes: number): StoredSeries {
  const longest = 127 * PUSH_STEP;
  const frames = states.map(({arrays}) => {
    const pushes = (arrays.pushes as Float32Array).slice();
    for (let i = 0; i < pushes.length; i += axes) {
      const push = pushes.subarray(i, i + axes);
      const norm = Math.hypot(...push);
      // Too long ones are cut, along their direction.
      if (norm > longest) push.set(push.map((part) => (part * longest) / norm));
    }
    return pushes;
  });
  return store(frames, {
    axes,
    columns: frames[0].length / axes,
    low: Array<number>(axes).fill(-longest),
    step: Array<number>(axes).fill(PUSH_STEP)
  });
}

/** Where D's opinion is nearer to sure than this, it is as good as sure. */
const SURE = 0.004;

function surfaceSeries(
  states: readonly FilmState[],
  specification: Specification,
  size: number
): StoredSeries {
  const frames = states.map(
    ({surfaces}) => (surfaces.get(size) ?? [...surfaces.values()][0]) as Float32Array
  );
  const isLine = frames[0].length !== size ** 2;
  // A curve is looked at more closely than tints, of which there are eight.
  return isLine
    ? scoreSeries(frames, specification, {columns: frames[0].length, rangeSteps: 255})
    : scoreSeries(frames, specification, {columns: size, rangeSteps: 63});
}

/** @param rangeSteps from each frame's lowest score to its highest; 0 for steps that are the same in all frames */
function scoreSeries(
  frames: readonly Float32Array[],
  specification: Specification,
  {columns = frames[0].length, spread = false, rangeSteps = 0}
): StoredSeries {
  const {realness} = createLoss(specification.loss);
  const shape = {axes: 1, columns, ...(spread && {spread})};
  const [surest, sureOfReal] = realness
    ? [SURE, 1 - SURE].map((opinion) => scoreOf(realness, opinion))
    : [-Infinity, Infinity];
  if (realness && rangeSteps === 0)
    return store(frames, {...shape, low: [surest], step: [(sureOfReal - surest) / 255]});
  // A critic's scores only compare, within a picture; and a surface is drawn over its present range.
  const low = frames.map((values) => Math.min(sureOfReal, Math.max(surest, Math.min(...values))));
  const high = frames.map((values) => Math.max(surest, Math.min(sureOfReal, Math.max(...values))));
  return store(frames, {...shape, low, step: high.map((most, i) => (most - low[i]) / (rangeSteps || 255))});
}

/** The score at which an opinion is reached; it rises with the score. */
function scoreOf(realness: (score: number) => number, opinion: number): number {
  let [low, high] = [-50, 50];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (realness(middle) < opinion) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** With the guess after which least is left to say. */
function store(frames: readonly Float32Array[], exact: SeriesShape): StoredSeries {
  const short = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(7)));
  const shape = {...exact, low: short(exact.low), step: short(exact.step)};
  const steps = quantise(frames, shape);
  const {length} = frames[0];
  const [best] = guesses
    .map((guess) => ({...shape, length, guess, bytes: differences(steps, {...shape, length, guess})}))
    .map((series) => ({series, size: gzipSync(series.bytes, {level: 9}).length}))
    .sort((a, b) => a.size - b.size);
  return best.series;
}
