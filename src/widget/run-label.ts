import type {ChosenRun} from "../figures/chosen-values.js";
import type {Words} from "../words/words.js";

/** What a run is called; the one that was set aside by what was changed for it. */
export function runLabel({run, values, isSetAside}: ChosenRun, {ui}: Words): string {
  return isSetAside
    ? ui.setAside(Object.entries(values).map(([name, value]) => `${name} ${value}`))
    : run.label;
}

/** The same where there is little room. */
export function shortRunLabel({run, isSetAside}: ChosenRun, {ui}: Words): string {
  return isSetAside ? ui.setAsideShort : (run.short ?? run.label);
}
