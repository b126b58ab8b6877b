import {createSpecification, type Specification} from "../../gan/training/specification.js";
import {data} from "./data.js";
import type {Knob, KnobValue} from "./knob.js";
import {line} from "./line.js";
import {loss} from "./loss.js";
import {networks} from "./networks.js";
import {remedies} from "./remedies.js";
import {turns} from "./turns.js";

export {
  type Knob,
  type KnobValue,
  type NumberKnob,
  nearestStop,
  parseKnob,
  stepped,
  type TextKnob
} from "./knob.js";

/** The knobs as a laboratory shows them: in groups. */
export const knobGroups = {turns, data, networks, loss, remedies, line} as const;

/**
 * Every knob by its name in addresses. They are written in this order, so that a later one finds what an earlier one
 * chose. Adding one is a row in its group and its words in `src/words`.
 */
export const knobs: {readonly [Name in KnobName]: Knob} = {
  ...data,
  ...turns,
  ...networks,
  ...loss,
  ...remedies,
  ...line
};

export type KnobName =
  | keyof typeof turns
  | keyof typeof data
  | keyof typeof networks
  | keyof typeof loss
  | keyof typeof remedies
  | keyof typeof line;

export type KnobValues = {readonly [Name in KnobName]?: KnobValue};

/** The specification with a reader's values written into it.
 *
 * @throws RangeError that says what is allowed, if the values make no run together
 */
export function withKnobs(specification: Specification, values: KnobValues): Specification {
  let result = specification;
  for (const name of Object.keys(knobs) as KnobName[]) {
    const value = values[name];
    // The knob's own kind says which type its value has.
    if (value !== undefined) result = (knobs[name] as {write: Write}).write(result, value);
  }
  return createSpecification(result);
}

type Write = (specification: Specification, value: KnobValue) => Specification;
