import {
  type Chosen,
  fromAddress,
  isAsItComes,
  withOnly,
  withRuns,
  withSetAside,
  withValues
} from "../../figures/chosen-values.js";
import type {ReaderEvent} from "./figure-event.js";
import type {FigureState, Notice} from "./figure-state.js";
import {emptyHistory} from "./frame-history.js";
import {reached} from "./selectors.js";
import type {Order} from "./training.js";

/** The state after the reader did something. */
export function afterReader(
  state: FigureState,
  event: Exclude<ReaderEvent, {type: "copy-link"}>
): FigureState {
  switch (event.type) {
    case "page-opened": {
      const opened = open(state, event.query, event.isFirst);
      // A link to another run than the recorded one: its picture would be of the wrong run.
      return isAsItComes(opened.chosen) ? opened : begunAnew(opened);
    }
    case "link-followed": {
      const opened = begunAnew(open(state, event.query, false));
      return event.run ? {...opened, wanted: true} : opened;
    }
    case "run":
      return state.wanted ? state : run(state);
    case "toggle":
      return state.wanted ? {...state, wanted: false, heldAt: null} : run(state);
    case "reset":
      return restart(state, state.chosen);
    case "step":
      // While it trains there is no single step.
      return state.wanted ? state : ask({...state, heldAt: null}, event);
    case "change":
      return ask(state, event);
    case "knobs":
      return choose(state, () => withValues(state.chosen, event.values));
    case "load": {
      const {seed} = state.chosen.values;
      return choose(state, () => withOnly(state.chosen, {...event.values, seed}));
    }
    case "choose-runs":
      return choose(state, () => withRuns(state.chosen, event.ids));
    case "set-aside":
      return choose(state, () => withSetAside(state.chosen, event.on));
    case "speed":
      return {...state, speed: event.speed};
    case "look-at":
      return lookAt(state, event.update);
    case "numbers":
      return {...state, showsNumbers: event.open};
  }
}

/** Takes an address over, and says what could not be used of it. */
function open(state: FigureState, query: string, isFirst: boolean): FigureState {
  const {chosen, at, problems, refusal} = fromAddress(state.chosen, query, isFirst);
  const notices: Notice[] = [
    ...(at === null ? [] : [{kind: "stops-at", update: at} as const]),
    ...problems.map(
      (problem): Notice => ({kind: "bad-value", problem, shown: chosen.values[problem.name] ?? ""})
    ),
    ...(refusal === null ? [] : [{kind: "refused", reason: refusal} as const])
  ];
  return {...state, chosen, notices, until: at ?? chosen.row.budget};
}

function run(state: FigureState): FigureState {
  const next = mended(state);
  const {until, chosen} = next;
  return {
    ...next,
    wanted: true,
    heldAt: null,
    until: reached(next) >= until ? until + chosen.row.budget : until
  };
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

/** Values that make no run are refused with a reason, and everything stays as it was. */
function choose(state: FigureState, choice: () => Chosen): FigureState {
  try {
    return restart(state, choice());
  } catch (reason) {
    return {...state, notices: [{kind: "refused", reason}]};
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
    heldAt: null,
    ended: null,
    frameHistory: emptyHistory(),
    pace: 0,
    constants: [],
    histories: [],
    events: [],
    isByHand: false,
    failures: [],
    fingerprints: [],
    link: null
  };
}

/** Who goes back to an earlier state wants to look at it: the training waits. */
function lookAt(state: FigureState, update: number): FigureState {
  const {moments} = state.frameHistory;
  const earlier = moments.slice(0, -1).find((moment) => moment.update >= update);
  return earlier ? {...state, heldAt: earlier.update, wanted: false} : {...state, heldAt: null};
}
