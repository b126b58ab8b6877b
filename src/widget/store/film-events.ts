import type {Film} from "../../runs/film.js";
import type {Effect, Transition} from "./effect.js";
import type {FigureEvent, ReaderEvent} from "./figure-event.js";
import type {FigureState} from "./figure-state.js";
import {type FilmState, noFilm} from "./film.js";
import {isHere, momentsOf, shownIndex} from "./selectors.js";

/** So long takes a film from its first state to its last, in milliseconds. */
const LENGTH = 8000;
/** States of a long history do not follow each other faster than they can be drawn. */
const FASTEST = 40;

type FilmEvent = Extract<
  FigureEvent,
  {
    type:
      | "near-screen"
      | "in-view"
      | "reduced-motion"
      | "film-loaded"
      | "film-failed"
      | "ticked"
      | "play"
      | "stop"
      | "touched";
  }
>;

/** The state after something happened to the film or to its playing. */
export function afterFilm(state: FigureState, event: FilmEvent): Transition<FigureState> {
  const {film, playback, chosen} = state;
  const becomes = (next: FigureState, ...effects: Effect[]) => ({state: next, effects});
  const plays = (changed: Partial<FigureState["playback"]>): FigureState => ({
    ...state,
    playback: {...playback, ...changed}
  });
  switch (event.type) {
    case "near-screen":
      // Other runs than the recorded ones have no film.
      return film.phase !== "none" || state.isLive
        ? becomes(state)
        : becomes(
            {...state, film: {...noFilm, phase: "loading"}},
            {type: "load-film", figure: chosen.row.id}
          );
    case "film-loaded":
      return film.phase === "loading" ? becomes({...state, film: loaded(event.film, state)}) : becomes(state);
    case "film-failed":
      return film.phase === "loading"
        ? becomes({...state, film: {...noFilm, phase: "failed", reason: event.reason}})
        : becomes(state);
    case "in-view":
      return becomes(playback.inView === event.on ? state : plays({inView: event.on}));
    case "reduced-motion":
      return becomes(plays({reducedMotion: event.on}));
    case "touched":
      // Once it may not begin any more, it has not begun or has ended.
      if (playback.by !== "itself" && !playback.mayBegin) return becomes(state);
      return becomes(plays({mayBegin: false, by: playback.by === "itself" ? null : playback.by}));
    case "stop":
      return becomes(plays({mayBegin: false, by: null}));
    case "play":
      return becomes(state.wanted ? state : begun(plays({mayBegin: false}), "reader"));
    case "ticked":
      return becomes(advanced(plays({isTicking: false})));
  }
}

/** What the reader does with the figure ends what plays in it, but for what they open beside it. */
export function stopsPlaying(state: FigureState, {type}: ReaderEvent): FigureState {
  const {playback} = state;
  if (type === "page-opened" || type === "numbers" || type === "copy-link") return state;
  if (playback.by === null && !playback.mayBegin) return state;
  return {...state, playback: {...playback, by: null, mayBegin: false}};
}

/** Begins to play what begins by itself, and asks for the next tick while something plays before the reader's eyes. */
export function withPlayback(state: FigureState): Transition<FigureState> {
  const begins = mayBegin(state) ? begun(state, "itself") : state;
  const {playback} = begins;
  if (playback.by === null || playback.isTicking || !isHere(begins)) return {state: begins, effects: []};
  const after = Math.max(FASTEST, Math.round(LENGTH / momentsOf(begins).length));
  return {state: {...begins, playback: {...playback, isTicking: true}}, effects: [{type: "tick", after}]};
}

function mayBegin(state: FigureState): boolean {
  const {playback, isLive, film, training, wanted} = state;
  return (
    playback.mayBegin &&
    playback.inView &&
    !playback.reducedMotion &&
    isHere(state) &&
    film.phase === "loaded" &&
    !isLive &&
    training.phase === "none" &&
    !wanted
  );
}

/** From what is shown or, where that is the end, from the beginning. */
function begun(state: FigureState, by: "itself" | "reader"): FigureState {
  const moments = momentsOf(state);
  if (moments.length < 2) return state;
  const index = shownIndex(state);
  const from = index < 0 || index >= moments.length - 1 ? 0 : index;
  return {...state, heldAt: moments[from].update, playback: {...state.playback, by, mayBegin: false}};
}

function advanced(state: FigureState): FigureState {
  const {playback, chosen} = state;
  // What came to a stand meanwhile does not move.
  if (playback.by === null || !isHere(state)) return state;
  const moments = momentsOf(state);
  const index = shownIndex(state) + 1;
  const isLast = index >= moments.length - 1;
  const at = moments[Math.min(index, moments.length - 1)]?.update ?? null;
  // What played by itself comes to rest at what the still showed before.
  const rest = playback.by === "itself" ? (state.silentUntil ?? chosen.row.stillAt ?? at) : at;
  return {
    ...state,
    heldAt: !isLast ? at : state.isLive ? null : rest,
    playback: isLast ? {...playback, by: null} : playback
  };
}

/** A film that lacks one of the runs is none. */
function loaded(film: Film, {chosen, silentUntil}: FigureState): FilmState {
  const ids = chosen.runs.map(({id}) => id);
  const runs = ids.flatMap((id) => film.runs.filter((run) => run.id === id));
  if (runs.length < ids.length) return {...noFilm, phase: "failed", reason: new Error("A run is missing.")};
  const frames = ids.map((id) => film.frames(id));
  const moments = runs[0].updates.map((update, i) => ({update, frames: frames.map((states) => states[i])}));
  const histories = runs.map(({history}) => history);
  const isBefore = ({update}: {readonly update: number}) => silentUntil === null || update <= silentUntil;
  return {
    phase: "loaded",
    moments,
    histories,
    before: {
      moments: moments.filter(isBefore),
      histories: histories.map((history) => history.filter(isBefore))
    },
    reason: null
  };
}
