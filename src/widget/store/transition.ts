import {asItComes} from "../../figures/chosen-values.js";
import type {FigureRow} from "../../figures/figure-row.js";
import type {Effect, Transition} from "./effect.js";
import type {FigureEvent} from "./figure-event.js";
import type {FigureState} from "./figure-state.js";
import {emptyHistory} from "./frame-history.js";
import {nextOrder} from "./next-order.js";
import {afterReader} from "./reader-events.js";
import {address} from "./selectors.js";
import {statusOf} from "./status.js";
import {afterWorker, broken} from "./training-events.js";

/** A figure before its page's address was read. */
export function initialState(row: FigureRow): FigureState {
  return {
    chosen: asItComes(row),
    speed: "full",
    until: row.budget,
    showsNumbers: false,
    wanted: false,
    onScreen: true,
    tabHidden: false,
    heldAt: null,
    pending: [],
    generation: 0,
    isLive: false,
    training: {phase: "none"},
    backend: null,
    charts: "none",
    status: "idle",
    isBroken: false,
    ended: null,
    frameHistory: emptyHistory(),
    pace: 0,
    constants: [],
    histories: [],
    events: [],
    isByHand: false,
    failures: [],
    fingerprints: [],
    notices: [],
    link: null,
    log: []
  };
}

/**
 * The state after an event, and what is to be done then. It knows no page, no worker and no clock: the same event in the
 * same state always gives the same.
 */
export function transition(state: FigureState, event: FigureEvent): Transition<FigureState> {
  const happened = after(state, event);
  const ordered = nextOrder(happened.state);
  const status = statusOf(ordered.state);
  return {
    state: status === ordered.state.status ? ordered.state : {...ordered.state, status},
    effects: [...happened.effects, ...ordered.effects]
  };
}

function after(state: FigureState, event: FigureEvent): Transition<FigureState> {
  const becomes = (next: FigureState, ...effects: Effect[]) => ({state: next, effects});
  switch (event.type) {
    case "copy-link":
      return becomes(state, {type: "copy-link", query: address(state)});
    case "link-copied":
      return becomes({...state, link: event.copied ? "copied" : "in-address-bar"});
    case "on-screen":
      return becomes({...state, onScreen: event.on});
    case "tab-hidden":
      return becomes({...state, tabHidden: event.hidden});
    case "charts-loaded":
      return becomes({...state, charts: "loaded"});
    case "charts-failed":
      return state.charts === "loading"
        ? becomes(broken(state, event.reason), {type: "close"})
        : becomes(state);
    case "failed": {
      const {training} = state;
      const isOver = training.phase === "none" || training.generation !== event.generation;
      return isOver ? becomes(state) : becomes(broken(state, event.reason), {type: "close"});
    }
    case "started":
    case "frames":
    case "stood":
    case "stepped":
    case "changed":
    case "fingerprinted":
      return becomes(afterWorker(state, event));
    default:
      return becomes(afterReader(state, event));
  }
}
