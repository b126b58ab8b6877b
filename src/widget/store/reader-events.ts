import {changeOf} from "../../figures/changeable.js";
import {
  asItComes,
  type Chosen,
  fromAddress,
  isAsItComes,
  withEvents,
  withOnly,
  withRuns,
  withSetAside,
  withValues
} from "../../figures/chosen-values.js";
import type {KnobName, KnobValues} from "../../figures/knobs/index.js";
import {afterChange} from "../../runs/after-change.js";
import {condensed} from "../../runs/condense-events.js";
import {MOST_EVENTS} from "../../runs/events-text.js";
import type {Change, RunEvent} from "../../runs/plan.js";
import type {ReaderEvent} from "./figure-event.js";
import type {FigureState, Notice} from "./figure-state.js";
import {emptyHistory} from "./frame-history.js";
import {
  addressBar,
  changesToCome,
  chosenNow,
  isUnderWay,
  momentsOf,
  reached,
  valuesNow
} from "./selectors.js";
import type {Order} from "./training.js";

/** The state after the reader did something. */
export function afterReader(
  state: FigureState,
  event: Exclude<ReaderEvent, {type: "copy-link" | "play" | "stop" | "touched"}>
): FigureState {
  switch (event.type) {
    case "page-opened": {
      const {recorded = {}} = event;
      const {opened, isRun} = open({...state, recorded}, event.query, event.isFirst);
      // A link to another run than the recorded one: its picture would be of the wrong run.
      const next = isAsItComes(opened.chosen) ? opened : begunAnew(opened);
      return isRun ? {...next, wanted: true, address: event.query} : next;
    }
    case "link-followed": {
      const {opened, isRun} = open(state, event.query, false);
      const next = begunAnew(opened);
      const linked = {...next, address: addressBar(next)};
      return event.run || isRun ? {...linked, wanted: true} : linked;
    }
    case "address-changed":
      return wentTo(state, event.query, event.isFirst);
    case "run":
      return state.wanted ? state : run(state);
    case "guessed": {
      const told = {...state, isTold: true, guess: event.mark};
      // Who has run it already sees the mark on what they ran.
      return state.wanted || state.isLive ? told : run(told);
    }
    case "told": {
      const {row} = state.chosen;
      if (state.isTold || state.silentUntil === null) return state;
      return {...state, isTold: true, heldAt: state.isLive ? state.heldAt : (row.stillAt ?? row.budget)};
    }
    case "toggle":
      return state.wanted ? {...atNewest(state), wanted: false} : run(state);
    case "reset": {
      const next = restart(touched(state), state.chosen);
      return state.isByHand ? {...next, notices: [{kind: "as-planned"}]} : next;
    }
    case "step": {
      // While it trains there is no single step.
      if (state.wanted) return state;
      const next = ask(atNewest(state), event);
      return event.what === "round" ? next : {...next, isStepped: true};
    }
    case "change":
      return change(state, event.change, null);
    case "knobs":
      return turn(state, event.values);
    case "load": {
      const {seed} = state.chosen.values;
      return choose(state, () => withOnly(state.chosen, {...event.values, seed}), null);
    }
    case "drop-events":
      return choose(state, () => withEvents(state.chosen, null), null);
    case "choose-runs":
      return choose(state, () => withRuns(state.chosen, event.ids), null);
    case "set-aside":
      return choose(state, () => withSetAside(state.chosen, event.on, chosenNow(state).choice.events), null);
    case "speed":
      return {...state, speed: event.speed};
    case "relief":
      return {...shownAsDrawn(state), asRelief: event.on};
    case "look-at":
      return lookAt(state, event.update);
    case "numbers":
      return {...state, showsNumbers: event.open};
  }
}

/** With the film's state in the place of the still, which cannot be drawn in another way. */
function shownAsDrawn(state: FigureState): FigureState {
  const {isLive, heldAt, silentUntil, isTold, chosen} = state;
  if (isLive || heldAt !== null) return state;
  const {stillAt, budget} = chosen.row;
  return {...state, heldAt: (isTold ? null : silentUntil) ?? stillAt ?? budget};
}

/** Takes an address over, and says what could not be used of it. */
function open(
  state: FigureState,
  query: string,
  isFirst: boolean
): {readonly opened: FigureState; readonly isRun: boolean} {
  const {chosen, at, run, classroom, problems, refusal} = fromAddress(state.chosen, query, isFirst);
  const notices: Notice[] = [
    ...(at === null ? [] : [{kind: "stops-at", update: at} as const]),
    ...problems.map(
      (problem): Notice => ({
        kind: "bad-value",
        problem,
        shown: "knob" in problem ? (chosen.values[problem.name] ?? "") : ""
      })
    ),
    ...(refusal === null ? [] : [{kind: "refused", reason: refusal, asked: null} as const])
  ];
  return {opened: {...state, chosen, classroom, notices, until: at ?? chosen.row.budget}, isRun: run};
}

/** The runs of an address that the reader came back to; those that it has already go on. */
function wentTo(state: FigureState, query: string, isFirst: boolean): FigureState {
  const {opened} = open({...state, chosen: asItComes(state.chosen.row)}, query, isFirst);
  const address = addressBar({...opened, isByHand: false});
  if (address === addressBar(state)) return {...state, address};
  return {...begunAnew(opened), wanted: false, address};
}

/** Knobs have other values: a run that is under way is changed where that can be done, else another one begins. */
function turn(state: FigureState, values: KnobValues): FigureState {
  const now = valuesNow(state);
  const names = (Object.keys(values) as KnobName[]).filter((name) => values[name] !== now[name]);
  if (names.length === 0) return withoutRefusals(state);
  const asked = Object.fromEntries(names.map((name) => [name, values[name]]));
  const changed = isUnderWay(state) ? changeOf(asked) : null;
  return changed
    ? change(state, changed, asked)
    : choose(state, () => withValues(state.chosen, values), asked);
}

/**
 * Does something to the players of the runs as they are.
 *
 * @param asked the knobs that ask for it, if any
 */
function change(state: FigureState, change: Change, asked: KnobValues | null): FigureState {
  const toCome = changesToCome(state);
  const later = toCome.map((one): RunEvent => ({at: Infinity, ...one}));
  if (condensed([...state.events, ...later]).length >= MOST_EVENTS)
    return {...state, notices: [...withoutRefusals(state).notices, {kind: "too-many-changes"}]};
  try {
    for (const {plan} of state.chosen.runs)
      [...state.events, ...toCome, change].reduce(afterChange, plan.specification.schedule);
  } catch (reason) {
    return {...state, notices: [...withoutRefusals(state).notices, {kind: "refused", reason, asked}]};
  }
  const next = ask(touched(withoutRefusals(state)), {type: "change", change});
  // Who turns a knob wants to see what comes of it.
  return asked ? atNewest(next) : next;
}

function withoutRefusals(state: FigureState): FigureState {
  const notices = state.notices.filter(({kind}) => kind !== "refused" && kind !== "too-many-changes");
  return notices.length === state.notices.length ? state : {...state, notices};
}

/** From now on the page's address is this figure's to write. */
function touched(state: FigureState): FigureState {
  return state.address === null ? {...state, address: addressBar(state)} : state;
}

function run(state: FigureState): FigureState {
  const next = atNewest(mended(state));
  const {until, chosen} = next;
  return {
    ...next,
    wanted: true,
    until: reached(next) >= until ? until + chosen.row.budget : until
  };
}

/** The newest state of the live runs is shown. What was looked at in a film stands until they are there. */
function atNewest(state: FigureState): FigureState {
  return state.isLive ? {...state, heldAt: null} : state;
}

function ask(state: FigureState, order: Order): FigureState {
  const next = mended(state);
  return {...next, pending: [...next.pending, order]};
}

/** What broke is tried again from its beginning, and no longer spoken of. */
function mended(state: FigureState): FigureState {
  if (!state.isBroken) return state;
  const notices = state.notices.filter(({kind}) => kind !== "not-started" && kind !== "broken-off");
  return {...begunAnew(state), isLive: state.isLive, notices};
}

/**
 * Values that make no run are refused with a reason, and everything stays as it was.
 *
 * @param asked the knobs that ask for it, if any
 */
function choose(state: FigureState, choice: () => Chosen, asked: KnobValues | null): FigureState {
  try {
    const next = restart(touched(state), choice());
    if (reached(state) === 0 || state.isBroken) return next;
    const names = Object.keys(asked ?? {}) as KnobName[];
    // A heap that is dragged along begins anew all the time.
    if (names.some((name) => name === state.chosen.row.drag)) return next;
    return {...next, notices: [{kind: "begun-anew", knobs: names, isByHand: state.isByHand}]};
  } catch (reason) {
    return {...state, notices: [{kind: "refused", reason, asked}]};
  }
}

/** Back to update 0, with what was chosen now, up to the row's budget. */
function restart(state: FigureState, chosen: Chosen): FigureState {
  return begunAnew({...state, chosen, notices: [], until: chosen.row.budget});
}

/** Other runs take the place of the present ones; whether they are to train stays as it is. */
function begunAnew(state: FigureState): FigureState {
  return {
    ...state,
    generation: state.generation + 1,
    isLive: true,
    isBroken: false,
    pending: [],
    sent: [],
    heldAt: null,
    ended: null,
    frameHistory: emptyHistory(),
    pace: 0,
    constants: [],
    histories: [],
    events: [],
    isByHand: false,
    isStepped: false,
    failures: [],
    fingerprints: [],
    link: null
  };
}

/**
 * Who goes to an earlier state wants to look at it: the training waits. Of a film the last state is looked at like any
 * other, because what was shown before is the still, which is drawn of more.
 */
function lookAt(state: FigureState, update: number): FigureState {
  const moments = momentsOf(state);
  const lookedAt = moments.find((moment) => moment.update >= update) ?? moments.at(-1);
  if (!lookedAt) return state;
  if (state.isLive && lookedAt === moments.at(-1)) return {...state, heldAt: null};
  return {...state, heldAt: lookedAt.update, wanted: false};
}
