import {updateAfterKey} from "../controls/timeline-keys.js";
import type {ReaderEvent} from "../store/figure-event.js";
import type {FigureState} from "../store/figure-state.js";
import {endOf, momentsOf, shownUpdate} from "../store/selectors.js";

/** What a key does while a figure is presented, by what it does. */
export const presenterKeys = {
  run: [" "],
  back: ["ArrowLeft", "ArrowRight", "Home", "End"],
  discriminator: ["d"],
  generator: ["g"],
  round: ["r"],
  reset: ["b"],
  theme: ["t"],
  answer: ["a"],
  card: ["k"],
  leave: ["Escape"]
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PresenterAction = keyof typeof presenterKeys;

const actions = Object.entries(presenterKeys) as [PresenterAction, readonly string[]][];

/** What a key does; null if it does nothing, or belongs to the control that has the keyboard. */
export function actionOf({key, target, ctrlKey, metaKey, altKey}: KeyboardEvent): PresenterAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  const found = actions.find(([, keys]) => keys.includes(key.length === 1 ? key.toLowerCase() : key));
  if (!found) return null;
  const [action] = found;
  const control = target instanceof Element ? target.closest("input, select, button, summary, a") : null;
  // A letter does nothing to a button; all else a control takes for itself.
  const isFree = !control || action === "leave" || (control.matches("button") && action !== "run");
  return isFree ? action : null;
}

/** What an action asks of the figure; null for what is the presenter's own. */
export function eventOf(action: PresenterAction, key: string, state: FigureState): ReaderEvent | null {
  switch (action) {
    case "run":
      return {type: "toggle"};
    case "discriminator":
    case "generator":
    case "round":
      return {type: "step", what: action};
    case "reset":
      return {type: "reset"};
    case "back": {
      const updates = momentsOf(state).map(({update}) => update);
      const to = updates.length > 0 ? updateAfterKey(key, updates, shownUpdate(state), endOf(state)) : null;
      return to === null ? null : {type: "look-at", update: to};
    }
    default:
      return null;
  }
}
