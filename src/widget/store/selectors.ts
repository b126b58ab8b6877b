import {addressOf} from "../../figures/chosen-values.js";
import type {RunEvent} from "../../runs/plan.js";
import type {FigureState, Moment} from "./figure-state.js";

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

/** Which of the moments is shown. A long history drops some: then the one after the one that the reader went back to. */
export function shownIndex({frameHistory: {moments}, heldAt}: FigureState): number {
  const last = moments.length - 1;
  if (heldAt === null) return last;
  const index = moments.findIndex(({update}) => update >= heldAt);
  return index < 0 ? last : index;
}

/** What is shown. */
export function shown(state: FigureState): Moment | undefined {
  return state.frameHistory.moments[shownIndex(state)];
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
