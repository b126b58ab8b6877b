import {asItComes} from "../figures/chosen-values.js";
import type {KnobName} from "../figures/knobs/index.js";
import type {Words} from "../words/words.js";
import {element} from "./element.js";
import type {Part} from "./part.js";
import {runLabel} from "./run-label.js";
import type {FigureState} from "./store/figure-state.js";
import {whenChanged} from "./store/when-changed.js";
import {inWords} from "./value-in-words.js";

/** Says under the caption what is shown in the place of the runs that the caption speaks of. */
export function createCaptionNote(words: Words): Part {
  const node = element("p", {class: "caption-note", hidden: true});
  return {
    node,
    show: whenChanged<FigureState>(
      (state) => [state.chosen, state.isByHand],
      (state) => {
        const others = differences(state, words);
        node.hidden = others.length === 0;
        node.textContent = node.hidden ? "" : words.ui.notTheCaptions(others);
      }
    )
  };
}

function differences({chosen, isByHand}: FigureState, words: Words): string[] {
  const {row, choice} = chosen;
  const {ui} = words;
  // In a laboratory the caption says that the reader changes things.
  if (row.laboratory) return [];
  const own = asItComes(row).choice.runs;
  const areOthers = own.length !== choice.runs.length || own.some((run) => !choice.runs.includes(run));
  return [
    ...(areOthers ? chosen.runs.map((run) => runLabel(run, words)) : []),
    ...Object.entries(choice.given).map(([name, value]) =>
      ui.changed(name as KnobName, inWords(value, words))
    ),
    ...(isByHand || choice.events !== null ? [ui.changedOnTheWay] : [])
  ];
}
