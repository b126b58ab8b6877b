import type {Words} from "../../words/words.js";
import {element} from "../element.js";
import type {Dispatch, Part} from "../part.js";
import type {FigureState} from "../store/figure-state.js";
import {shownIndex} from "../store/selectors.js";

/** A slider over the states that were recorded, first to last. */
export function createScrubber({ui: text, views: {format}}: Words, dispatch: Dispatch): Part {
  let moments: FigureState["frameHistory"]["moments"] = [];
  const range = element("input", {
    type: "range",
    min: 0,
    max: 0,
    step: 1,
    value: 0,
    disabled: true,
    "aria-label": text.scrubber,
    input: () => {
      const index = Number(range.value);
      // Its right end is the newest state, also of a training that went on meanwhile.
      dispatch({type: "look-at", update: index < moments.length - 1 ? moments[index].update : Infinity});
    }
  });
  return {
    node: element("div", {class: "scrubber"}, range),
    show(state) {
      ({moments} = state.frameHistory);
      const shown = Math.max(0, shownIndex(state));
      const at = (index: number) => format.whole(moments[index]?.update ?? 0);
      range.disabled = moments.length < 2;
      range.max = String(Math.max(0, moments.length - 1));
      range.value = String(shown);
      range.setAttribute("aria-valuetext", text.scrubberValue(at(shown), at(moments.length - 1)));
    }
  };
}
