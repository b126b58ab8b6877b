import type {FigureRow} from "../figures/figure-row.js";
import {loadFilm} from "../runs/film-client.js";
import {figureWords} from "../words/figure-words.js";
import {wordsOf} from "../words/index.js";
import {onReturn, settleAddress, showAddress} from "./behaviours/address-bar.js";
import {letDrag} from "./behaviours/drag.js";
import {onSpace} from "./behaviours/keys.js";
import {copyLink, followLinks} from "./behaviours/links.js";
import {onTouch} from "./behaviours/touch.js";
import {type FigureElement, figureValue} from "./figure-element.js";
import {performer} from "./lifecycle/effects.js";
import {TrainingClient} from "./lifecycle/training-client.js";
import {watchVisibility} from "./lifecycle/visibility.js";
import {letPresent} from "./presenter/present.js";
import {Charts} from "./screen/charts.js";
import {Pictures} from "./screen/pictures.js";
import {Together} from "./screen/together.js";
import {GUESSED, type Guessed, silentUntil, TOLD} from "./silence.js";
import type {Effect} from "./store/effect.js";
import type {FigureEvent} from "./store/figure-event.js";
import type {FigureState} from "./store/figure-state.js";
import {isSilent, isStale, newest, shownPace} from "./store/selectors.js";
import {createStore} from "./store/store.js";
import {initialState, transition} from "./store/transition.js";
import {everySoOften, whenChanged} from "./store/when-changed.js";
import {createSurroundings} from "./surroundings.js";

/** At most so often is drawn what stands beside the pictures while training goes on, in milliseconds. */
const BESIDE_EVERY = 125;

/**
 * Takes a figure's still over, adds the controls, and lets all parts show one state.
 *
 * @param closed ends it
 * @param client trains the runs
 * @param filmOf a figure's recorded states
 */
export function mount(
  host: FigureElement,
  row: FigureRow,
  closed: AbortSignal,
  client = new TrainingClient(),
  filmOf: typeof loadFilm = loadFilm
): void {
  const words = wordsOf(document.documentElement.lang);
  const {ui: text} = words;
  closed.addEventListener("abort", () => {
    settleAddress();
    client.close();
  });
  const dispatch = (event: FigureEvent) => {
    if (!closed.aborted) store.dispatch(event);
  };
  const together = new Together(host, row, words);
  const charts = new Charts(host, row, words, dispatch);
  const perform = performer({
    client,
    loadCharts: () => charts.load(),
    loadFilm: filmOf,
    copyLink: (query) => copyLink(query, host.id),
    showAddress: (query) => showAddress(row.id, query, host.id),
    dispatch
  });
  const store = createStore<FigureState, FigureEvent, Effect>(
    initialState(row, silentUntil(host)),
    transition,
    perform
  );

  const pictures = new Pictures(host, words);
  const surroundings = createSurroundings(words, row, dispatch, () => pictures.named);

  host.tabIndex = 0;
  host.setAttribute("aria-label", text.figureLabel(figureWords(words, row.id).title));
  surroundings.fill(host);

  const isFirst = document.querySelector("figure[data-figure]") === host;
  dispatch({
    type: "page-opened",
    query: location.search,
    isFirst,
    recorded: recordedIn(host)
  });

  // Charts, tables and the timeline change little from one picture to the next, and take as long to draw.
  const beside = everySoOften<FigureState>(
    BESIDE_EVERY,
    (state) => shownPace(state) > 0,
    (state) => {
      for (const part of [together, charts, surroundings.beside]) part.show(state);
    }
  );
  const showSilence = whenChanged<FigureState>(
    (state) => [isSilent(state)],
    (state) => {
      if (!isSilent(state)) delete host.dataset.silent;
    }
  );
  const showStatus = whenChanged<FigureState>(
    (state) => [state.status, isStale(state)],
    (state) => {
      host.dataset.state = state.status;
      // Until the first frame of other runs the picture of the last ones stays, paler.
      host.classList.toggle("stale", isStale(state));
    }
  );
  const publish = whenChanged<FigureState>(
    (state) => [state.status, newest(state), state.fingerprints],
    (state) => {
      host.value = figureValue(state);
      host.dispatchEvent(new Event("input", {bubbles: true}));
    }
  );
  store.subscribe((state) => {
    pictures.show(state);
    beside(state);
    surroundings.show(state);
    showSilence(state);
    showStatus(state);
    publish(state);
  });

  watchVisibility(host, dispatch, closed);
  followLinks(host, row.id, (query, run) => dispatch({type: "link-followed", query, run}), closed);
  onReturn(row.id, (query) => dispatch({type: "address-changed", query, isFirst}), closed);
  host.addEventListener(GUESSED, (event) => dispatch({type: "guessed", mark: (event as Guessed).detail}), {
    signal: closed
  });
  host.addEventListener(TOLD, () => dispatch({type: "told"}), {signal: closed});
  onTouch(host, () => dispatch({type: "touched"}), closed);
  letPresent(host, {text, dispatch, state: () => store.state}, closed);
  onSpace(host, () => dispatch({type: "toggle"}), closed);
  if (row.drag) letDrag(host, row.drag, () => store.state.chosen.runs[0].scene.extent, dispatch);
}

/** By the runs' ids, the fingerprints that the recording of the still had at its end. */
function recordedIn(host: HTMLElement): Readonly<Record<string, string>> {
  const sections = host.querySelectorAll<HTMLElement>(".run[data-checksum]");
  return Object.fromEntries(Array.from(sections, ({dataset}) => [dataset.run ?? "", dataset.checksum ?? ""]));
}
