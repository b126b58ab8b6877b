import type {FigureRow} from "../../figures/figure-row.js";
import type {UiWords} from "../../words/en/ui.js";
import {element} from "../element.js";

/** More runs than this side by side cannot be read. */
const MOST_RUNS = 4;

export interface Picker {
  readonly node: HTMLElement;
  show(ids: readonly string[]): void;
}

/** Which of the row's runs to show: boxes to tick, a few at the most. */
export function createPicker(
  text: UiWords,
  row: FigureRow,
  choose: (ids: readonly string[]) => void
): Picker {
  const boxes = row.runs.map((run) => {
    const id = `${row.id}-run-${run.id}`;
    const box = element("input", {
      type: "checkbox",
      id,
      value: run.id,
      change: () => choose(boxes.filter(({box}) => box.checked).map(({box}) => box.value))
    });
    return {box, node: element("span", {class: "choice"}, box, element("label", {for: id}, run.label))};
  });
  return {
    node: element(
      "fieldset",
      {class: "picker"},
      element("legend", {}, text.pickRuns(MOST_RUNS)),
      ...boxes.map(({node}) => node)
    ),
    show(ids) {
      for (const {box} of boxes) {
        box.checked = ids.includes(box.value);
        box.disabled = box.checked ? ids.length === 1 : ids.length >= MOST_RUNS;
      }
    }
  };
}
