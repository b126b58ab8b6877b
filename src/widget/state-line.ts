import type {Words} from "../words/words.js";
import type {FigureState} from "./store/figure-state.js";
import {isAsRecorded, reached} from "./store/selectors.js";
import {everySoOften, whenChanged} from "./store/when-changed.js";

/** At most so often the count is written, in milliseconds. */
const EVERY = 125;

/** Says in a line what a figure is doing, and how far it is; screen readers are told by the messages. */
export function createStateLine(node: HTMLElement, words: Words): {show(state: FigureState): void} {
  const show = everySoOften<FigureState>(
    EVERY,
    ({status}) => status === "running",
    (state) => {
      node.textContent = stateInWords(state, words);
    }
  );
  return {
    show: whenChanged(
      (state) => [state.status, reached(state), state.until, state.fingerprints, state.isBroken],
      show
    )
  };
}

export function stateInWords(state: FigureState, {ui: text, views}: Words): string {
  const {status, until} = state;
  const said = text.state[status];
  if (status === "running" || status === "paused") {
    const {whole} = views.format;
    return text.progress(said, whole(reached(state)), whole(Math.max(until, reached(state))));
  }
  return status === "finished" && isAsRecorded(state) ? `${said} ${text.asRecorded}` : said;
}
