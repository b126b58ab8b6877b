import type {RunEvent} from "../../runs/plan.js";
import type {ViewWords} from "../view-words.js";

/** Something that was done to the players, marked on the axis of updates. */
export interface EventMark {
  readonly at: number;
  readonly label: string;
}

/** What a run's events are called on the axis of its charts. */
export function eventMarks(events: readonly RunEvent[], {chart, short, format}: ViewWords): EventMark[] {
  // Of n and m one may stay as it was.
  const count = (steps: number | undefined) => (steps === undefined ? "·" : format.whole(steps));
  return events.map(({at, freeze = [], release = [], reset, schedule}) => ({
    at,
    label: [
      ...freeze.map((player) => chart.frozen(short[player])),
      ...release.map((player) => chart.released(short[player])),
      ...(reset ? [chart.reset(short[reset])] : []),
      ...(schedule
        ? [chart.schedule(count(schedule.discriminatorSteps), count(schedule.generatorSteps))]
        : [])
    ].join(", ")
  }));
}
