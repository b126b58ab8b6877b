import type {Measurement} from "../runs/measurement.js";

/** A measured quantity over the updates of a figure's runs. Adding a chart is a row, and its title in `src/words`. */
export interface Chart {
  value(measurement: Measurement): number;
  readonly scale?: "log";
  /** The axis, where it is not just the data's range. */
  domain?(measurement: Measurement): readonly [number, number];
  /** Where the quantity ought to be, if it ought to be anywhere: drawn as a broken line. */
  target?(measurement: Measurement): number | undefined;
  /** Values that mean something, each drawn as a line with its meaning. */
  landmarks?(measurement: Measurement): readonly Landmark[];
  /** Separate marks instead of a line: for names of things, which have no in-between. */
  readonly separate?: boolean;
}

/** A value of a quantity, and what it means. Its words are in `src/words`. */
export interface Landmark {
  readonly at: number;
  readonly meaning: LandmarkName;
}
export type LandmarkName = "undecided" | "sure";

const modes = ({modes}: Measurement): readonly [number, number] => [0, Math.max(1, modes)];
const share = (): readonly [number, number] => [0, 1];

export const charts = {
  modes: {
    // Data without separate modes have none to serve, which is not the same as serving none.
    value: ({modes, modesServed}) => (modes > 0 ? modesServed : Number.NaN),
    domain: modes,
    target: ({modes}) => modes
  },
  quality: {
    value: ({highQuality}) => highQuality,
    domain: share
  },
  leading: {
    value: ({leadingMode}) => leadingMode + 1,
    domain: ({modes}) => [1, modes],
    separate: true
  },
  digit: {
    value: ({leadingMode}) => (leadingMode < 0 ? Number.NaN : leadingMode),
    domain: ({modes}) => [0, modes - 1],
    separate: true
  },
  leadingShare: {
    value: ({leadingShare}) => leadingShare,
    domain: share
  },
  distance: {
    value: ({distanceToFavourite}) => distanceToFavourite ?? Number.NaN,
    domain: () => [0, 3]
  },
  gradient: {
    value: ({generatorGradientNorm}) => generatorGradientNorm,
    scale: "log"
  },
  discriminatorLoss: {
    value: ({discriminatorLoss}) => discriminatorLoss,
    // Of a critic neither is known, for its loss has no least value.
    landmarks: ({undecidedLoss}) =>
      Number.isFinite(undecidedLoss)
        ? [
            {at: undecidedLoss, meaning: "undecided"},
            {at: 0, meaning: "sure"}
          ]
        : []
  },
  generatorLoss: {
    value: ({generatorLoss}) => generatorLoss
  },
  accuracy: {
    value: ({discriminatorAccuracy}) => discriminatorAccuracy,
    domain: () => [0, 1],
    target: () => 0.5
  },
  centre: {
    value: ({centre}) => centre[0],
    // Of data with several modes none is where G's one heap ought to be.
    target: ({modes}) => (modes > 1 ? undefined : 0)
  },
  estimate: {
    value: ({discriminatorEstimate}) => discriminatorEstimate
  },
  densest: {
    value: ({densestMass}) => densestMass,
    domain: share
  }
} as const satisfies Record<string, Chart>;

export type ChartName = keyof typeof charts;
