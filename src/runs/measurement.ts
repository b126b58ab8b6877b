import type {Observation} from "../gan/evaluation/observation.js";
import {type Favourite, type FavouriteGrid, favouriteOf} from "./measures/favourite.js";
import {type MeasureName, measureNames, measures} from "./measures/index.js";

type Measures = typeof measures;
type Taken<From> = {
  readonly [Name in MeasureName as Measures[Name]["from"] extends From ? Name : never]: ReturnType<
    Measures[Name]["take"]
  >;
};

/** What was measured on the samples alone, at one update. */
export type SampleMeasurement = {readonly update: number} & Taken<"samples"> &
  Partial<Taken<"pictures">> &
  Partial<Favourite>;

/** What D's judgement of the samples gives. */
export type Judgement = Taken<"scores">;

/** What was measured at one update: every row of the table of measures, on 2,500 samples unless it says otherwise. */
export type Measurement = SampleMeasurement & Judgement;

/** A measurement, or one from which D's judgement was left out because another follows at once. */
export type PassingMeasurement = SampleMeasurement & Partial<Judgement>;

/** @param favourite where D's favourite point is looked for, if it is */
export function measure(observation: Observation, favourite?: FavouriteGrid): Measurement {
  return take(observation, favourite, true) as Measurement;
}

/** The same without what needs D's judgement of the samples. */
export function measureInPassing(observation: Observation, favourite?: FavouriteGrid): SampleMeasurement {
  return take(observation, favourite, false);
}

function take(
  observation: Observation,
  favourite: FavouriteGrid | undefined,
  judged: boolean
): SampleMeasurement {
  const taken: Partial<Record<MeasureName, number | readonly number[]>> = {};
  const isTaken = {
    samples: true,
    scores: judged,
    pictures: observation.evaluation.distribution.pictures !== undefined
  };
  for (const name of measureNames)
    if (isTaken[measures[name].from]) taken[name] = measures[name].take(observation);
  return {
    update: observation.update,
    ...(taken as Taken<"samples">),
    ...(favourite && favouriteOf(observation, favourite))
  };
}

/** One of the measures that need D's judgement: they are all there, or none is. */
const judged = measureNames.find((name) => measures[name].from === "scores") as keyof Judgement;

/** Whether D's judgement is among it. */
export function isJudged(measurement: PassingMeasurement): measurement is Measurement {
  return measurement[judged] !== undefined;
}
