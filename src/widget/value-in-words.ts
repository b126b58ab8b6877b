import type {KnobValue} from "../figures/knobs/index.js";
import type {Words} from "../words/words.js";

/** A knob's value as people read it. */
export function inWords(value: KnobValue, {ui, views}: Words): string {
  if (typeof value === "number") return views.format.atMost(value, 6);
  // A text that somebody wrote may be the name of what every object has.
  return Object.hasOwn(ui.options, value) ? ui.options[value] : value;
}
