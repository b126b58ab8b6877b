import type {FigureRow} from "../figures/figure-row.js";
import type {UiWords} from "../words/en/ui.js";
import {button, element} from "./element.js";
import type {Dispatch, Part} from "./part.js";
import type {FigureState} from "./store/figure-state.js";
import {whenChanged} from "./store/when-changed.js";

/**
 * What the figure is doing. Where a recording plays by itself, the way from it to the training stands beside.
 *
 * @param node the still's place for it
 */
export function createStateLine(text: UiWords, row: FigureRow, node: HTMLElement, dispatch: Dispatch): Part {
  const said = element("span", {});
  const train = row.autoplay ? button(text.trainHere, () => dispatch({type: "run"})) : null;
  node.replaceChildren(said, ...(train ? [train] : []));
  return {
    node,
    show: whenChanged<FigureState>(
      ({status, playback, isLive}) => [status, playback.by, isLive],
      ({status, playback, isLive}) => {
        const isRecording = status === "idle" && !isLive;
        const {state} = text;
        said.textContent =
          isRecording && playback.by !== null
            ? state.playing
            : isRecording && train
              ? state.recording
              : state[status];
        // It keeps its room, so that nothing moves once it is pressed.
        if (train) train.style.visibility = isRecording ? "visible" : "hidden";
      }
    )
  };
}
