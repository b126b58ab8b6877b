import type {RunEvent} from "../../runs/plan.js";
import type {ViewWords} from "../view-words.js";

/** Something that was done to the players, marked on the axis of updates. */
export interface EventMark {
  readonly at: number;
  readonly label: string;
}

const players = ["discriminator", "generator"] as const;

/** What a run's events are called on the axis of its charts. */
export function eventMarks(events: readonly RunEvent[], {chart, short, format}: ViewWords): EventMark[] {
  // Of n and m one may stay as it was.
  const steps = ({discriminatorSteps: n, generatorSteps: m}: NonNullable<RunEvent["schedule"]>) =>
    n !== undefined && m !== undefined
      ? [chart.schedule(format.whole(n), format.whole(m))]
      : [
          ...(n === undefined ? [] : [chart.discriminatorSteps(format.whole(n))]),
          ...(m === undefined ? [] : [chart.generatorSteps(format.whole(m))])
        ];
  return events.map(({at, freeze = [], release = [], reset, schedule, rates}) => ({
    at,
    label: [
      ...freeze.map((player) => chart.frozen(short[player])),
      ...release.map((player) => chart.released(short[player])),
      ...(reset ? [chart.reset(short[reset])] : []),
      ...(schedule ? steps(schedule) : []),
      ...players.flatMap((player) => {
        const rate = rates?.[player];
        return rate === undefined ? [] : [chart.rate(short[player], format.atMost(rate, 7))];
      })
    ].join(", ")
  }));
}
