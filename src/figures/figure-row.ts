import type {AddressName} from "../components/address.js";
import type {Extent} from "../gan/distributions/distribution.js";
import {createDistribution} from "../gan/distributions/index.js";
import type {Measurement, SnapshotRequest} from "../gan/snapshot.js";
import {createSpecification, type Specification, type SpecificationOverrides} from "../gan/specification.js";

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
  /** Updates after which a run stops and the still is taken. */
  readonly budget: number;
  /** The history is measured at multiples of so many updates. */
  readonly measureEvery: number;
  /** What is drawn of each run, from left to right. */
  readonly views: readonly ViewName[];
  /** Generated samples that are drawn. */
  readonly samples: number;
  /** What the reader may change, besides the seed. */
  readonly knobs: readonly Exclude<AddressName, "seed">[];
  /** What the figure is meant to show; tests hold trained runs to it. */
  readonly expected: readonly Expectation[];
}

export interface FigureRun {
  readonly id: string;
  readonly label: string;
  readonly overrides: SpecificationOverrides;
}

export type ViewName = "latent" | "data" | "shares" | "timeline";

/** A claim about a run's measured history. */
export interface Expectation {
  readonly run: string;
  readonly claim: string;
  readonly holds: (history: readonly Measurement[]) => boolean;
}

/** Points of D's surface, and of the latent grid, along each side. */
const SURFACE = 48;
const FOLD = 25;

/** The run's specification, with what the reader changed. */
export function specificationOf(
  row: FigureRow,
  run: FigureRun,
  changes: SpecificationOverrides = {}
): Specification {
  const schedule = {...row.specification.schedule, ...run.overrides.schedule, ...changes.schedule};
  return createSpecification({...row.specification, ...run.overrides, ...changes, schedule});
}

/** The square that the data plane shows: all modes, with some room around them. */
export function planeOf(row: FigureRow): Extent {
  const {low, high} = createDistribution(createSpecification(row.specification).data).extent;
  const reach = 1.4 * Math.max(...low.map(Math.abs), ...high.map(Math.abs));
  return {low: [-reach, -reach], high: [reach, reach]};
}

/** What a picture of the row asks of the trainer. */
export function requestOf(row: FigureRow): SnapshotRequest {
  return {
    samples: row.samples,
    surface: row.views.includes("data") ? {size: SURFACE, extent: planeOf(row)} : undefined,
    fold: row.views.includes("latent") ? {size: FOLD} : undefined
  };
}
