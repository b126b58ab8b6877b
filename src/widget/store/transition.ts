import {asItComes} from "../../figures/chosen-values.js";
import type {FigureRow} from "../../figures/figure-row.js";
import type {Effect, Transition} from "./effect.js";
import type {FigureEvent} from "./figure-event.js";
import type {FigureState} from "./figure-state.js";
import {noFilm, standing} from "./film.js";
import {afterFilm, stopsPlaying, withPlayback} from "./film-events.js";
import {emptyHistory} from "./frame-history.js";
import {nextOrder} from "./next-order.js";
import {afterReader} from "./reader-events.js";
import {address, addressBar} from "./selectors.js";
import {statusOf} from "./status.js";
import {afterWorker, broken} from "./training-events.js";

/**
 * A figure before its page's address was read.
 *
 * @param silentUntil the update up to which it is shown until the reader has guessed; null if they are not asked
 */
export function initialState(row: FigureRow, silentUntil: number | null = null): FigureState {
  return {
    chosen: asItComes(row),
    classroom: null,
    speed: "full",
    asRelief: false,
    until: row.budget,
    showsNumbers: false,
    wanted: false,
    onScreen: true,
    tabHidden: false,
    heldAt: null,
    playback: {...standing, mayBegin: row.autoplay ?? false},
    pending: [],
    sent: [],
    film: noFilm,
    silentUntil,
    isTold: false,
    guess: null,
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
    isStepped: false,
    recorded: {},
    failures: [],
    fingerprints: [],
    notices: [],
    address: null,
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
  const played = withPlayback(ordered.state);
  const status = statusOf(played.state);
  const settled = withAddress(status === played.state.status ? played.state : {...played.state, status});
  return {
    state: settled.state,
    effects: [...happened.effects, ...ordered.effects, ...played.effects, ...settled.effects]
  };
}

/** What the reader chose gets into the page's address, as soon as it is settled. */
function withAddress(state: FigureState): Transition<FigureState> {
  const {training, pending, sent} = state;
  const isUnderWay = training.phase === "training" || pending.length > 0 || sent.length > 0;
  if (state.address === null || isUnderWay) return {state, effects: []};
  const query = addressBar(state);
  if (query === state.address) return {state, effects: []};
  return {state: {...state, address: query}, effects: [{type: "show-address", query}]};
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
    case "near-screen":
    case "in-view":
    case "reduced-motion":
    case "film-loaded":
    case "film-failed":
    case "ticked":
    case "play":
    case "stop":
    case "touched":
      return afterFilm(state, event);
    case "charts-loaded":
      return becomes({...state, charts: "loaded"});
    case "told": {
      // The curves are the still's, which break off before.
      const needsCharts = state.charts === "none" && (state.chosen.row.charts ?? []).length > 0;
      const told = afterReader(state, event);
      return needsCharts && !state.isLive
        ? becomes({...told, charts: "loading"}, {type: "load-charts"})
        : becomes(told);
    }
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
    case "change-refused":
    case "fingerprinted":
      return becomes(afterWorker(state, event));
    default:
      return becomes(afterReader(stopsPlaying(state, event), event));
  }
}
