import type {FigureRow} from "../figures/figure-row.js";
import {figureWords} from "../words/figure-words.js";
import {wordsOf} from "../words/index.js";
import {letDrag} from "./behaviours/drag.js";
import {onSpace} from "./behaviours/keys.js";
import {copyLink, followLinks} from "./behaviours/links.js";
import {createDeskButton} from "./controls/desk-button.js";
import {createRunBar} from "./controls/run-bar.js";
import {createRunPicker} from "./controls/run-picker.js";
import {createScrubber} from "./controls/scrubber.js";
import {createSettings} from "./controls/settings.js";
import {createCodePanel} from "./details/code-panel.js";
import {createLog} from "./details/log.js";
import {createNumbersPanel} from "./details/numbers-panel.js";
import {type FigureElement, figureValue} from "./figure-element.js";
import {performer} from "./lifecycle/effects.js";
import {TrainingClient} from "./lifecycle/training-client.js";
import {watchVisibility} from "./lifecycle/visibility.js";
import {createMessages} from "./messages.js";
import {Pictures} from "./screen/pictures.js";
import {Together} from "./screen/together.js";
import type {Effect} from "./store/effect.js";
import type {FigureEvent} from "./store/figure-event.js";
import type {FigureState} from "./store/figure-state.js";
import {newest, shownPace} from "./store/selectors.js";
import {createStore} from "./store/store.js";
import {initialState, transition} from "./store/transition.js";
import {everySoOften, whenChanged} from "./store/when-changed.js";

/** At most so often is drawn what stands beside the pictures while training goes on, in milliseconds. */
const BESIDE_EVERY = 125;

/**
 * Takes a figure's still over, adds the controls, and lets all parts show one state.
 *
 * @param closed ends it
 * @param client trains the runs
 */
export function mount(
  host: FigureElement,
  row: FigureRow,
  closed: AbortSignal,
  client = new TrainingClient()
): void {
  const words = wordsOf(document.documentElement.lang);
  const {ui: text} = words;
  closed.addEventListener("abort", () => client.close());
  const together = new Together(host, row, words);
  const dispatch = (event: FigureEvent) => {
    if (!closed.aborted) store.dispatch(event);
  };
  const perform = performer({
    client,
    loadCharts: () => together.load(),
    copyLink: (query) => copyLink(query, host.id),
    dispatch
  });
  const store = createStore<FigureState, FigureEvent, Effect>(initialState(row), transition, perform);

  const pictures = new Pictures(host, words);
  const runBar = createRunBar(words, row, dispatch);
  const picker = row.shown ? createRunPicker(words, row, dispatch) : null;
  const settings = createSettings(words, row, dispatch);
  const scrubber = createScrubber(words, dispatch);
  const messages = createMessages(words);
  const numbers = createNumbersPanel(words, () => pictures.named, dispatch);
  const code = createCodePanel(text, row);
  const log = row.laboratory ? createLog(words, host.id) : null;
  const place = (name: string) => host.querySelector<HTMLElement>(`.${name}`)!;
  const stateLine = place("state-line");

  host.tabIndex = 0;
  host.setAttribute("aria-label", text.figureLabel(figureWords(words, row.id).title));
  place("notices").replaceWith(...messages.nodes);
  place("transport").replaceChildren(runBar.node, scrubber.node);
  const desk = [settings.bar, picker?.node, settings.panel].filter((node) => !!node);
  place("desk").replaceChildren(...desk);
  place("transport").append(createDeskButton(text, place("desk")));
  host.append(numbers.node, code.node, ...(log ? [log.node] : []));

  dispatch({
    type: "page-opened",
    query: location.search,
    isFirst: document.querySelector("figure[data-figure]") === host
  });

  // Charts, tables and the scrubber change little from one picture to the next, and take as long to draw.
  const beside = everySoOften<FigureState>(
    BESIDE_EVERY,
    (state) => shownPace(state) > 0,
    (state) => {
      for (const part of [together, scrubber, numbers]) part.show(state);
    }
  );
  const showStatus = whenChanged<FigureState>(
    ({status}) => [status],
    ({status}) => {
      host.dataset.state = status;
      stateLine.textContent = text.state[status];
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
    for (const part of [runBar, picker, settings, code, log, messages]) part?.show(state);
    showStatus(state);
    publish(state);
  });

  watchVisibility(host, dispatch, closed);
  followLinks(host, row.id, (query, run) => dispatch({type: "link-followed", query, run}), closed);
  onSpace(host, () => dispatch({type: "toggle"}), closed);
  if (row.drag) letDrag(host, row.drag, () => store.state.chosen.runs[0].scene.extent, dispatch);
}
