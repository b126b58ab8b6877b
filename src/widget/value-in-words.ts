import type {KnobValue} from "../figures/knobs/index.js";
import type {Words} from "../words/words.js";

/** A knob's value as people read it. */
export function inWords(value: KnobValue, {ui, views}: Words): string {
  return typeof value === "number" ? views.format.atMost(value, 6) : (ui.options[value] ?? value);
}
