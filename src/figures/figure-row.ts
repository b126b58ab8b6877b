import type {Extent} from "../gan/distributions/distribution.js";
import type {Player} from "../gan/player.js";
import {
  createSpecification,
  type Specification,
  type SpecificationOverrides
} from "../gan/training/specification.js";
import type {Measurement} from "../runs/measurement.js";
import type {RunEvent} from "../runs/plan.js";
import type {ChartName} from "../views/charts.js";
import type {ComparisonName, ViewName} from "../views/names.js";
import {type KnobName, type KnobValues, withKnobs} from "./knobs/index.js";
import type {ReadingName} from "./reading-names.js";

/** A figure as data: one component draws any row. What it is called and what it says is in `src/words`, by its ids. */
export interface FigureRow<Id extends string = string, RunId extends string = string> {
  /** Also its place in addresses and the name of its recording. */
  readonly id: Id;
  /** Common to all runs; the seed is among it. */
  readonly specification: SpecificationOverrides;
  /** Side by side, from one seed. */
  readonly runs: readonly FigureRun<RunId>[];
  /** The runs that are shown at first, if not all: the reader picks others from the rest. */
  readonly shown?: readonly NoInfer<RunId>[];
  /** Updates after which a run stops. */
  readonly budget: number;
  /** The update whose picture is the still, where that is not the end. */
  readonly stillAt?: number;
  /** The history is measured at multiples of so many updates. */
  readonly measureEvery: number;
  /** What is done to the players on the way. */
  readonly events?: readonly RunEvent[];
  /** What is drawn of each run, from left to right: of these, the views that accept it. */
  readonly views: readonly ViewName[];
  /** What is drawn of all runs together, over their updates. */
  readonly charts?: readonly ChartName[];
  /** What is drawn of all runs together at one update. */
  readonly comparisons?: readonly ComparisonName[];
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
  /** Whether the reader may see the data plane as a relief of D's scores. */
  readonly relief?: boolean;
  /** Whether arrows show which modes most samples were nearest to before. */
  readonly trail?: boolean;
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
  /** Whether the recorded run plays once by itself, as soon as it is seen. */
  readonly autoplay?: boolean;
  /** What the figure is meant to show; tests hold trained runs to it. */
  readonly expected: readonly Expectation<NoInfer<RunId>>[];
}

/** A row whose ids are known to the type checker, which then asks for a word for each. */
export function figureRow<const Id extends string, const RunId extends string>(
  row: FigureRow<Id, RunId>
): FigureRow<Id, RunId> {
  return row;
}

export interface FigureRun<Id extends string = string> {
  readonly id: Id;
  readonly overrides: SpecificationOverrides;
  /** It is there to show that numbers get lost: its recording ends where they do. */
  readonly breaksOff?: true;
}

/** What a run's measured history has to be; the claim is for those who read the tests. */
export interface Expectation<RunId extends string = string> {
  readonly run: RunId;
  readonly claim: string;
  readonly holds: (history: readonly Measurement[]) => boolean;
}

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

/** The runs that a figure shows before the reader picks others. */
export function runsShown(row: FigureRow): readonly FigureRun[] {
  const {shown} = row;
  return shown ? row.runs.filter(({id}) => shown.includes(id)) : row.runs;
}
