import type {Measurement} from "../../gan/evaluation/snapshot.js";

/** A measured quantity over the updates of a figure's runs. Adding a chart is a row. */
export interface Chart {
  /** Stands over the axis: the quantity and its unit. */
  readonly title: string;
  value(measurement: Measurement): number;
  readonly scale?: "log";
  /** The axis, where it is not just the data's range. */
  domain?(measurement: Measurement): readonly [number, number];
  /** Where the quantity ought to be: drawn as a broken line. */
  target?(measurement: Measurement): number;
  /** Separate marks instead of a line: for names of things, which have no in-between. */
  readonly separate?: boolean;
}

const modes = ({modes}: Measurement): readonly [number, number] => [0, Math.max(1, modes)];
const share = (): readonly [number, number] => [0, 1];

export const charts = {
  modes: {
    title: "Modes captured",
    // Data without separate modes have none to capture, which is not the same as capturing none.
    value: ({modes, modesCaptured}) => (modes > 0 ? modesCaptured : Number.NaN),
    domain: modes,
    target: ({modes}) => modes
  },
  quality: {
    title: "Share of high quality",
    value: ({highQuality}) => highQuality,
    domain: share
  },
  leading: {
    title: "Mode nearest to most samples",
    value: ({leadingMode}) => leadingMode + 1,
    domain: ({modes}) => [1, modes],
    separate: true
  },
  distance: {
    title: "Mean distance of G’s samples from D’s favourite point",
    value: ({distanceToFavourite}) => distanceToFavourite ?? Number.NaN,
    domain: () => [0, 3]
  },
  gradient: {
    title: "Norm of G’s gradient",
    value: ({generatorGradientNorm}) => generatorGradientNorm,
    scale: "log"
  },
  accuracy: {
    title: "Share that D tells right",
    value: ({discriminatorAccuracy}) => discriminatorAccuracy,
    domain: () => [0, 1],
    target: () => 0.5
  },
  centre: {
    title: "θ, where the generator’s heap is",
    value: ({centre}) => centre[0],
    target: () => 0
  },
  estimate: {
    title: "What D’s loss says of the distance",
    value: ({discriminatorEstimate}) => discriminatorEstimate
  },
  densest: {
    title: "Share of G’s samples in the densest 1 % of the area",
    value: ({densestMass}) => densestMass,
    domain: share
  }
} as const satisfies Record<string, Chart>;

export type ChartName = keyof typeof charts;
