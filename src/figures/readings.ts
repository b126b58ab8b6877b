import type {PassingMeasurement} from "../runs/measurement.js";
import type {ReadingName} from "./reading-names.js";

/** Networks that have hardly begun make one heap too, and are not called collapsed for it. */
const UNDER_WAY = 500;
/** Of a generator that serves all modes nothing more is said unless so many of its samples are of high quality. */
const MOSTLY_GOOD = 0.5;

/** What there is to say of a state, by what its figure is about. What was not measured in passing is NaN. */
export interface ReadingData {
  readonly modes: {
    readonly captured: number;
    readonly served: number;
    readonly modes: number;
    readonly highQuality: number;
    /** Whether every mode is served and most samples are good, or every mode has some at least, or G has collapsed. */
    readonly verdict: "served" | "some" | "collapsed" | null;
  };
  /** Of data that have no separate modes. */
  readonly noModes: {readonly densestMass: number};
  readonly losses: {
    readonly discriminator: number;
    readonly generator: number;
    /** Of a critic it is NaN. */
    readonly accuracy: number;
  };
  readonly favourite: {
    /** From 0. */
    readonly leadingMode: number;
    readonly leadingShare: number;
    readonly distance: number | undefined;
  };
  /** The accuracy of a critic is NaN. */
  readonly gradient: {readonly accuracy: number; readonly norm: number};
  readonly estimate: {readonly estimate: number};
  readonly walk: {readonly centre: number};
  readonly densest: {readonly densestMass: number; readonly served: number; readonly modes: number};
}

/** What there is to say of a state, for a language to say. */
export type Reading = {
  [About in keyof ReadingData]: {
    readonly update: number;
    readonly about: About;
    readonly data: ReadingData[About];
  };
}[keyof ReadingData];

/** @param about what the figure's sentence is about */
export function readingOf(measurement: PassingMeasurement, about: ReadingName = "modes"): Reading {
  const {update, modes, modesCaptured: captured, modesServed: served, highQuality, densestMass} = measurement;
  switch (about) {
    case "modes":
      return modes === 0
        ? {update, about: "noModes", data: {densestMass}}
        : {update, about, data: {captured, served, modes, highQuality, verdict: verdictOf(measurement)}};
    case "losses": {
      const {
        discriminatorLoss: discriminator = Number.NaN,
        generatorLoss: generator = Number.NaN,
        discriminatorAccuracy: accuracy = Number.NaN
      } = measurement;
      return {update, about, data: {discriminator, generator, accuracy}};
    }
    case "favourite": {
      const {leadingMode, leadingShare, distanceToFavourite: distance} = measurement;
      return {update, about, data: {leadingMode, leadingShare, distance}};
    }
    case "gradient": {
      const {discriminatorAccuracy: accuracy = Number.NaN, generatorGradientNorm: norm = Number.NaN} =
        measurement;
      return {update, about, data: {accuracy, norm}};
    }
    case "estimate":
      return {update, about, data: {estimate: measurement.discriminatorEstimate ?? Number.NaN}};
    case "walk":
      return {update, about, data: {centre: measurement.centre[0]}};
    case "densest":
      return {update, about, data: {densestMass, served, modes}};
  }
}

function verdictOf(measurement: PassingMeasurement): ReadingData["modes"]["verdict"] {
  const {update, modes, modesCaptured, modesServed, highQuality, collapsed} = measurement;
  if (update < UNDER_WAY) return null;
  if (collapsed === 1) return "collapsed";
  if (modesServed === modes && highQuality >= MOSTLY_GOOD) return "served";
  return modesCaptured === modes ? "some" : null;
}
