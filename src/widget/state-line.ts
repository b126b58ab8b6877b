import type {FigureRow} from "../figures/figure-row.js";
import type {Words} from "../words/words.js";
import {button, element} from "./element.js";
import type {Dispatch, Part} from "./part.js";
import type {FigureState} from "./store/figure-state.js";
import {isAsRecorded, reached} from "./store/selectors.js";
import {everySoOften, whenChanged} from "./store/when-changed.js";

/** At most so often the count is written, in milliseconds. */
const EVERY = 125;

/**
 * Says in a line what a figure is doing, and how far it is; screen readers are told by the messages. Where a recording
 * plays by itself, the way from it to the training stands beside.
 *
 * @param node the still's place for it
 */
export function createStateLine(words: Words, row: FigureRow, node: HTMLElement, dispatch: Dispatch): Part {
  const said = element("span", {});
  const train = row.autoplay ? button(words.ui.trainHere, () => dispatch({type: "run"})) : null;
  node.replaceChildren(said, ...(train ? [train] : []));
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
    node,
    show: whenChanged(
      (state) => [
        state.status,
        reached(state),
        state.until,
        state.fingerprints,
        state.isBroken,
        state.isLive,
        state.playback.by
      ],
      show
    )
  };
}

const isRecording = ({status, isLive}: FigureState) => status === "idle" && !isLive;

export function stateInWords(state: FigureState, {ui: text, views}: Words): string {
  const {status, until, chosen, playback} = state;
  if (isRecording(state)) {
    if (playback.by !== null) return text.state.playing;
    if (chosen.row.autoplay) return text.state.recording;
  }
  const said = text.state[status];
  if (status === "running" || status === "paused") {
    const {whole} = views.format;
    return text.progress(said, whole(reached(state)), whole(Math.max(until, reached(state))));
  }
  return status === "finished" && isAsRecorded(state) ? `${said} ${text.asRecorded}` : said;
}
