import {afterChanges} from "../../figures/changeable.js";
import {addressOf, asItComes, type Chosen, isAsItComes} from "../../figures/chosen-values.js";
import type {KnobValues} from "../../figures/knobs/index.js";
import {condensed} from "../../runs/condense-events.js";
import type {Measurement} from "../../runs/measurement.js";
import type {Change, RunEvent} from "../../runs/plan.js";
import type {FigureState} from "./figure-state.js";
import type {FilmState} from "./film.js";
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

/** Whether the figure still keeps to itself what comes of its runs: the reader is to guess first. */
export function isSilent({silentUntil, isTold, isLive, wanted}: FigureState): boolean {
  return silentUntil !== null && !isTold && !isLive && !wanted;
}

/** What of the film may be seen. */
function shownFilm(state: FigureState): Pick<FilmState, "moments" | "histories"> {
  return isSilent(state) ? state.film.before : state.film;
}

/** All states that can be looked at: of the runs that were trained here, and before those of the recorded ones. */
export function momentsOf(state: FigureState): readonly Moment[] {
  return state.isLive ? state.frameHistory.moments : shownFilm(state).moments;
}

/** Of each run, all measurements there are, for curves; null while the curves are those of the still. */
export function historiesOf(state: FigureState): readonly (readonly Measurement[])[] | null {
  if (state.isLive) return state.histories;
  return state.film.phase === "loaded" ? shownFilm(state).histories : null;
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
  const {chosen, isLive, silentUntil} = state;
  const {row} = chosen;
  return shown(state)?.update ?? (isLive ? 0 : (silentUntil ?? row.stillAt ?? row.budget));
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
  return isByHand ? events : (chosen.choice.events ?? chosen.row.events ?? []);
}

/** What was chosen, with what was done to the players by hand as if it had been planned: it makes the same runs again. */
export function chosenNow({isByHand, events: done, chosen}: FigureState): Chosen {
  if (!isByHand) return chosen;
  const events = condensed(done);
  const runs = chosen.runs.map((run) => (run.isSetAside ? run : {...run, plan: {...run.plan, events}}));
  return {...chosen, choice: {...chosen.choice, events}, runs};
}

/** Changes that were asked for and are not yet done, in their order. */
export function changesToCome({sent, pending}: FigureState): readonly Change[] {
  return [...sent, ...pending.flatMap((order) => (order.type === "change" ? [order.change] : []))];
}

/** Every knob as it stands in the runs' newest state, and with what was asked for since. */
export function valuesNow(state: FigureState): KnobValues {
  return afterChanges(state.chosen.values, [...state.events, ...changesToCome(state)]);
}

/** Whether the runs are so far on that a change is one of the runs, and not of their plan. */
export function isUnderWay(state: FigureState): boolean {
  const {training, generation, isBroken, failures, chosen} = state;
  if (isBroken || training.phase === "none" || training.phase === "starting") return false;
  if (training.generation !== generation || chosen.choice.setAside !== null) return false;
  if (failures.length > 0 && failures.every((failure) => failure !== null)) return false;
  return reached(state) > 0 || state.isByHand || changesToCome(state).length > 0;
}

/** Whether there are no frames yet of the runs that are to be shown: what stands in the page is of earlier ones. */
export function isStale({isLive, status, isBroken, frameHistory}: FigureState): boolean {
  return frameHistory.moments.length === 0 && !isBroken && (isLive || status === "loading");
}

/** Whether the reader moved the generated heap to where D has not been trained. */
export function isUntrained(state: FigureState): boolean {
  const {row} = state.chosen;
  return row.drag !== undefined && state.isLive && state.generation > 0 && shown(state)?.update === 0;
}

/** At the recording's end of untouched runs: whether their weights are the recorded ones; null anywhere else. */
export function isAsRecorded(state: FigureState): boolean | null {
  const {chosen, fingerprints, recorded, isByHand, isStepped} = state;
  if (fingerprints.length === 0 || reached(state) !== chosen.row.budget) return null;
  if (isByHand || isStepped || !isAsItComes(chosen)) return null;
  const known = chosen.runs.map(({id}) => recorded[id]);
  return known.every((fingerprint) => fingerprint !== undefined)
    ? known.every((fingerprint, i) => fingerprint === fingerprints[i])
    : null;
}

/** The query that the page's address shows for these runs: none for those that the figure comes with. */
export function addressBar(state: FigureState): string {
  const query = addressOf(chosenNow(state), null, state.classroom);
  return query === addressOf(asItComes(state.chosen.row)) ? "" : query;
}

/** The query that makes the runs again; the state that is shown is in it where it is not the runs' end. */
export function address(state: FigureState): string {
  const chosen = chosenNow(state);
  const update = shown(state)?.update ?? 0;
  return addressOf(chosen, update > 0 && update !== chosen.row.budget ? update : null);
}
