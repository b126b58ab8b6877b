import {writeCode} from "../../teaching/class-code.js";
import {tagOf} from "../../teaching/class-run.js";
import type {FigureState} from "./figure-state.js";
import {reached} from "./selectors.js";

/** Whether the figure's runs have come to the end that a class compares. */
export function isAtClassEnd(state: FigureState): boolean {
  const {classroom, status, chosen} = state;
  return classroom !== null && status === "finished" && reached(state) === chosen.row.budget;
}

/** The code of a run that has come to its end; null for one that was changed on the way, or does not fit in. */
export function classCode(state: FigureState): string | null {
  const {chosen, histories, isByHand, isStepped} = state;
  if (chosen.runs.length !== 1 || chosen.choice.events || isByHand || isStepped) return null;
  const end = histories[0].find(({update}) => update === chosen.row.budget);
  if (!end) return null;
  const {modesCaptured, modesServed, highQuality} = end;
  return writeCode({
    tag: tagOf(chosen),
    seed: Number(chosen.values.seed),
    modesCaptured,
    modesServed,
    highQuality
  });
}
