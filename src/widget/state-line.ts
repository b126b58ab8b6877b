import type {FigureRow} from "../figures/figure-row.js";
import type {Words} from "../words/words.js";
import {button, element} from "./element.js";
import type {Dispatch} from "./part.js";
import {createPresentButton} from "./presenter/present.js";
import type {FigureState} from "./store/figure-state.js";
import {isAsRecorded, reached} from "./store/selectors.js";
import {everySoOften, whenChanged} from "./store/when-changed.js";

/** At most so often the count is written, in milliseconds. */
const EVERY = 125;

/**
 * What the figure is doing, and how far it is. Where a recording plays by itself, the way from it to the training stands
 * beside. Screen readers are told by the messages.
 */
export function createStateLine(
  words: Words,
  row: FigureRow,
  dispatch: Dispatch
): {readonly nodes: readonly HTMLElement[]; show(state: FigureState): void} {
  const {ui: text} = words;
  const said = element("span", {});
  const train = row.autoplay ? button(text.trainHere, () => dispatch({type: "run"})) : null;
  const show = everySoOften<FigureState>(
    EVERY,
    ({status}) => status === "running",
    (state) => {
      said.textContent = stateInWords(state, words);
      // It keeps its room, so that nothing moves once it is pressed.
      if (train) train.style.visibility = isRecording(state) ? "visible" : "hidden";
    }
  );
  return {
    nodes: [said, ...(train ? [train] : []), createPresentButton(text)],
    show: whenChanged(
      (state) => [
        state.status,
        state.playback.by,
        state.isLive,
        reached(state),
        state.until,
        state.fingerprints,
        state.isBroken
      ],
      show
    )
  };
}

function isRecording({status, isLive}: FigureState): boolean {
  return status === "idle" && !isLive;
}

export function stateInWords(state: FigureState, {ui: text, views}: Words): string {
  const {status, until, playback, chosen} = state;
  // The same whether it plays or stands: whoever presses the button beside it stops it, and the button is to stay where it is.
  if (isRecording(state) && (playback.by !== null || chosen.row.autoplay)) return text.state.recording;
  const said = text.state[status];
  if (status === "running" || status === "paused") {
    const {whole} = views.format;
    return text.progress(said, whole(reached(state)), whole(Math.max(until, reached(state))));
  }
  return status === "finished" && isAsRecorded(state) ? `${said} ${text.asRecorded}` : said;
}
