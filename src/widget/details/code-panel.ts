import type {FigureRow} from "../../figures/figure-row.js";
import type {UiWords} from "../../words/en/ui.js";
import {element} from "../element.js";
import type {Part} from "../part.js";
import {chosenNow} from "../store/selectors.js";
import {whenChanged} from "../store/when-changed.js";
import {codeOf} from "./code.js";

/** The code that trains a figure's runs: opens on request. */
export function createCodePanel(text: UiWords, {budget}: FigureRow): Part {
  const code = element("code");
  return {
    node: element(
      "details",
      {class: "numbers"},
      element("summary", {}, text.code),
      element("p", {}, text.codeNote),
      element("pre", {tabindex: "0"}, code)
    ),
    show: whenChanged(
      (state) => [state.chosen, state.events, state.isByHand],
      (state) => {
        code.textContent = codeOf(
          chosenNow(state).runs.map(({plan}) => plan),
          budget
        );
      }
    )
  };
}
