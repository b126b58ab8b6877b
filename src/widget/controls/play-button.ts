import type {UiWords} from "../../words/en/ui.js";
import {element} from "../element.js";
import type {Dispatch, Part} from "../part.js";
import type {FigureState} from "../store/figure-state.js";
import {momentsOf} from "../store/selectors.js";
import {whenChanged} from "../store/when-changed.js";

/** Shows the states that there are one after the other, or stops that. Its sign is drawn by the style sheet. */
export function createPlayButton(text: UiWords["timeline"], dispatch: Dispatch): Part {
  let isPlaying = false;
  const node = element("button", {
    type: "button",
    class: "timeline-play",
    click: () => dispatch({type: isPlaying ? "stop" : "play"})
  });
  return {
    node,
    show: whenChanged<FigureState>(
      (state) => [state.playback.by, state.wanted, momentsOf(state).length > 1],
      (state) => {
        isPlaying = state.playback.by !== null;
        const label = isPlaying ? text.stop : text.play;
        node.setAttribute("aria-label", label);
        node.title = label;
        node.dataset.playing = String(isPlaying);
        // While it trains there is something newer to see.
        node.disabled = state.wanted || momentsOf(state).length < 2;
      }
    )
  };
}
