import type {ChosenRun} from "../figures/chosen-values.js";
import type {KnobName} from "../figures/knobs/index.js";
import {runWords} from "../words/figure-words.js";
import type {Words} from "../words/words.js";
import {inWords} from "./value-in-words.js";

/** What a run is called; the one that was set aside by what was changed for it. */
export function runLabel({figure, run, values, plan, isSetAside}: ChosenRun, words: Words): string {
  const {ui} = words;
  return isSetAside
    ? ui.setAside([
        ...Object.entries(values).map(([name, value]) => ui.changed(name as KnobName, inWords(value, words))),
        ...(plan.events ? [ui.changedOnTheWay] : [])
      ])
    : runWords(words, figure, run.id).label;
}

/** The same where there is little room. */
export function shortRunLabel({figure, run, isSetAside}: ChosenRun, words: Words): string {
  if (isSetAside) return words.ui.setAsideShort;
  const {label, short = label} = runWords(words, figure, run.id);
  return short;
}
