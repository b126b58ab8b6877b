import type {Extent} from "../gan/distributions/distribution.js";
import {createDistribution} from "../gan/distributions/index.js";
import type {Measurement, SnapshotRequest} from "../gan/evaluation/snapshot.js";
import {
  createSpecification,
  type Player,
  type Specification,
  type SpecificationOverrides
} from "../gan/training/specification.js";
import type {RunEvent, RunPlan} from "../runs/run.js";
import type {ChartName} from "../views/chart/charts.js";
import type {OverviewName} from "../views/divergences/draw-overview.js";
import type {ViewName} from "../views/draw-run.js";
import type {ReadingName} from "../words/reading.js";
import {type KnobName, type KnobValues, withKnobs} from "./knobs/index.js";

/** A figure as data: one component draws any row. */
export interface FigureRow {
  /** Also its place in addresses and the name of its recording. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, as plain text: most readers read only this. */
  readonly caption: string;
  /** Common to all runs; the seed is among it. */
  readonly specification: SpecificationOverrides;
  /** Side by side, from one seed. */
  readonly runs: readonly FigureRun[];
  /** The runs that are shown at first, if not all: the reader picks others from the rest. */
  readonly shown?: readonly string[];
  /** Updates after which a run stops. */
  readonly budget: number;
  /** The update whose picture is the still, where that is not the end. */
  readonly stillAt?: number;
  /** The history is measured at multiples of so many updates. */
  readonly measureEvery: number;
  /** What is done to the players on the way. */
  readonly events?: readonly RunEvent[];
  /** What is drawn of each run, from left to right. */
  readonly views: readonly ViewName[];
  /** What is drawn of all runs together, over their updates. */
  readonly charts?: readonly ChartName[];
  /** What is drawn of all runs together at one update. */
  readonly overviews?: readonly OverviewName[];
  /** Whether the runs stand in a table, best first. */
  readonly scoreboard?: boolean;
  /** What the sentence under a run is about; its modes if left out. */
  readonly reading?: ReadingName;
  /** Generated samples that are drawn. */
  readonly samples: number;
  /** Generated samples that get an arrow along their gradient; none if left out. */
  readonly arrows?: number;
  /** Whether D's favourite point is looked for and marked. */
  readonly favourite?: boolean;
  /** What the data plane (or line) shows, where it is not just around the data. */
  readonly extent?: Extent;
  /** What the reader may change, besides the seed. */
  readonly knobs: readonly Exclude<KnobName, "seed">[];
  /** A knob that the reader also sets by dragging the generated heap along. */
  readonly drag?: KnobName;
  /** Players whom the reader may freeze and release. */
  readonly freezable?: readonly Player[];
  /** The reader may set the present run aside and train another beside it; and sees a log of the runs. */
  readonly laboratory?: boolean;
  /** What the figure is meant to show; tests hold trained runs to it. */
  readonly expected: readonly Expectation[];
}

export interface FigureRun {
  readonly id: string;
  readonly label: string;
  /** A few words, where the label is too long. */
  readonly short?: string;
  readonly overrides: SpecificationOverrides;
}

/** A claim about a run's measured history. */
export interface Expectation {
  readonly run: string;
  readonly claim: string;
  readonly holds: (history: readonly Measurement[]) => boolean;
}

/** Points of D's surface along each axis, by the number of axes, and of the latent grid along each side. */
const SURFACE = [0, 200, 48];
const PASSING_SURFACE = 32;
const FOLD = 25;

/** The run's specification, with what the reader changed. */
export function specificationOf(row: FigureRow, run: FigureRun, values: KnobValues = {}): Specification {
  const {specification: base} = row;
  const {overrides} = run;
  const merged = createSpecification({
    ...base,
    ...overrides,
    latent: {...base.latent, ...overrides.latent},
    generator: mergePlayer(base.generator, overrides.generator),
    discriminator: mergePlayer(base.discriminator, overrides.discriminator),
    schedule: {...base.schedule, ...overrides.schedule}
  });
  return withKnobs(merged, values);
}

type PlayerOverrides = SpecificationOverrides["generator"];

function mergePlayer(base: PlayerOverrides, over: PlayerOverrides): PlayerOverrides {
  return {...base, ...over, network: {...base?.network, ...over?.network}};
}

/** Everything that makes the run what it is, for a trainer. */
export function planOf(row: FigureRow, run: FigureRun, values: KnobValues = {}): RunPlan {
  const specification = specificationOf(row, run, values);
  const request = requestOf(row, specification);
  return {
    specification,
    measureEvery: row.measureEvery,
    request,
    passing: passingRequestOf(row, request),
    events: row.events
  };
}

/** What the data plane shows: what the row says, or a square with all the data and some room around them. */
export function planeOf(row: FigureRow, specification: Specification): Extent {
  if (row.extent) return row.extent;
  const {low, high} = createDistribution(specification.data).extent;
  const reach = 1.4 * Math.max(...low.map(Math.abs), ...high.map(Math.abs));
  return {low: low.map(() => -reach), high: high.map(() => reach)};
}

/** What a picture of the row asks of the trainer; no more than the run's dimensions allow. */
export function requestOf(row: FigureRow, specification: Specification): SnapshotRequest {
  const extent = planeOf(row, specification);
  const size = SURFACE[extent.low.length];
  const surface = size > 0 && (row.views.includes("data") || row.favourite);
  return {
    samples: row.samples,
    surface: surface ? {size, extent} : undefined,
    favourite: row.favourite,
    fold: row.views.includes("latent") && specification.latent.dimension === 2 ? {size: FOLD} : undefined,
    gradients: row.arrows ? {count: row.arrows} : undefined
  };
}

/**
 * The same for a picture that stands for a thirtieth of a second: D's surface on a coarser grid, unless a point is looked
 * for on it, and without D's judgement of the samples where no arrows show it.
 */
function passingRequestOf(row: FigureRow, request: SnapshotRequest): SnapshotRequest {
  const {surface, favourite} = request;
  const isPlane = surface?.extent.low.length === 2;
  return {
    ...request,
    surface: surface && isPlane && !favourite ? {...surface, size: PASSING_SURFACE} : surface,
    unjudged: !row.arrows
  };
}

/** The runs that a figure shows before the reader picks others. */
export function runsShown(row: FigureRow): readonly FigureRun[] {
  const {shown} = row;
  return shown ? row.runs.filter(({id}) => shown.includes(id)) : row.runs;
}
