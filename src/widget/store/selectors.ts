import {addressOf} from "../../figures/chosen-values.js";
import type {Measurement} from "../../runs/measurement.js";
import type {RunEvent} from "../../runs/plan.js";
import type {FigureState} from "./figure-state.js";
import type {Moment} from "./moment.js";

/** Whether the reader has the figure before their eyes: on the screen, in a tab that is not behind others. */
export function isHere({onScreen, tabHidden}: FigureState): boolean {
  return onScreen && !tabHidden;
}

/** The state that the runs have reached; there is none before a run was trained here. */
export function newest({frameHistory}: FigureState): Moment | undefined {
  return frameHistory.moments.at(-1);
}

/** The update that the runs are at. */
export function reached(state: FigureState): number {
  return newest(state)?.update ?? 0;
}

/** All states that can be looked at: of the runs that were trained here, and before those of the recorded ones. */
export function momentsOf({isLive, frameHistory, film}: FigureState): readonly Moment[] {
  return isLive ? frameHistory.moments : film.moments;
}

/** Of each run, all measurements there are, for curves; null while the curves are those of the still. */
export function historiesOf({
  isLive,
  histories,
  film
}: FigureState): readonly (readonly Measurement[])[] | null {
  return isLive ? histories : film.phase === "loaded" ? film.histories : null;
}

/**
 * Which of the moments is shown; -1 for none, while the still stands. A long history drops some: then the one after the
 * one that the reader went back to.
 */
export function shownIndex(state: FigureState): number {
  const {heldAt, isLive} = state;
  const moments = momentsOf(state);
  const last = moments.length - 1;
  if (heldAt === null) return isLive ? last : -1;
  const index = moments.findIndex(({update}) => update >= heldAt);
  return index < 0 ? last : index;
}

/** What is shown; nothing while the still stands, or what is left of runs that others take the place of. */
export function shown(state: FigureState): Moment | undefined {
  return momentsOf(state)[shownIndex(state)];
}

/** The update of what is shown, the still too. */
export function shownUpdate(state: FigureState): number {
  const {row} = state.chosen;
  return shown(state)?.update ?? (state.isLive ? 0 : (row.stillAt ?? row.budget));
}

/** Where the axis of updates ends: at the runs' end, or at the one that the reader went on to. */
export function endOf({chosen, until}: FigureState): number {
  return Math.max(chosen.row.budget, until);
}

/** Updates from what is shown to the picture before, while it trains; 0 for a picture that stands. */
export function shownPace({heldAt, pace}: FigureState): number {
  return heldAt === null ? pace : 0;
}

/** What was or will be done to the players, for the marks on the charts. */
export function eventsToMark({isByHand, events, chosen}: FigureState): readonly RunEvent[] {
  return isByHand ? events : (chosen.row.events ?? []);
}

/** The query that makes the runs again; the state that is shown is in it where it is not the runs' end. */
export function address(state: FigureState): string {
  const {chosen} = state;
  const update = shown(state)?.update ?? 0;
  return addressOf(chosen, update > 0 && update !== chosen.row.budget ? update : null);
}
