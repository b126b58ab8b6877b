import type {FigureRow} from "../../figures/figure-row.js";
import {runWords} from "../../words/figure-words.js";
import type {Words} from "../../words/words.js";
import {element} from "../element.js";
import type {Dispatch, Part} from "../part.js";
import {whenChanged} from "../store/when-changed.js";

/** More runs than this side by side cannot be read. */
const MOST_RUNS = 4;

/** Which of the row's runs to show: boxes to tick, a few at the most. */
export function createRunPicker(words: Words, row: FigureRow, dispatch: Dispatch): Part {
  const {ui: text} = words;
  const why = element("p", {class: "knob-error", role: "status"});
  const boxes = row.runs.map((run) => {
    const id = `${row.id}-run-${run.id}`;
    const box = element("input", {
      type: "checkbox",
      id,
      value: run.id,
      change: () => {
        const ids = boxes.filter(({box}) => box.checked).map(({box}) => box.value);
        const isRefused = ids.length < 1 || ids.length > MOST_RUNS;
        why.textContent = isRefused
          ? ids.length < 1
            ? text.noRuns
            : text.tooManyRuns(words.views.format.whole(MOST_RUNS))
          : "";
        if (isRefused) box.checked = !box.checked;
        else dispatch({type: "choose-runs", ids});
      }
    });
    const {label} = runWords(words, row.id, run.id);
    return {box, node: element("span", {class: "choice"}, box, element("label", {for: id}, label))};
  });
  return {
    node: element(
      "fieldset",
      {class: "picker"},
      element("legend", {}, text.pickRuns(MOST_RUNS)),
      ...boxes.map(({node}) => node),
      why
    ),
    // What is refused is ticked off again: notices change with it.
    show: whenChanged(
      ({chosen, notices}) => [chosen, notices],
      ({chosen}) => {
        const {runs} = chosen.choice;
        for (const {box} of boxes) box.checked = runs.some(({id}) => id === box.value);
      }
    )
  };
}
