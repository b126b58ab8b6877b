import {type KnobValue, type NumberKnob, parseKnob, stepped} from "../../figures/knobs/index.js";
import {element} from "../element.js";

/** A box for a number. Its keys step by what fits the knob; browsers' own number inputs know even steps only. */
export interface NumberBox {
  readonly node: HTMLInputElement;
  /** @param text as people read the value, where that is more than a number */
  show(value: KnobValue, isInvalid: boolean): void;
}

/** How many steps Page Up and Page Down make. */
const LEAP = 5;

export interface NumberBoxOptions {
  readonly id: string;
  readonly name: string;
  readonly knob: NumberKnob;
  /** The number that was typed or stepped to, or the text that is none. */
  readonly ask: (value: number | null) => void;
  /** What was typed is let go of. */
  readonly leave: () => void;
}

export function numberBox({id, name, knob, ask, leave}: NumberBoxOptions): NumberBox {
  let shown = 0;
  const node = element("input", {
    type: "text",
    role: "spinbutton",
    id,
    name,
    autocomplete: "off",
    inputmode: knob.kind === "whole" ? "numeric" : "decimal",
    "aria-valuemin": knob.low,
    "aria-valuemax": knob.high,
    change: () => askFor(parseKnob(knob, node.value)),
    keydown: (event) => press(event as KeyboardEvent)
  });

  function askFor(value: KnobValue | null): void {
    ask(value === null ? null : Number(value));
  }

  function press(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      leave();
      node.value = String(shown);
      return;
    }
    const steps = {ArrowUp: 1, ArrowDown: -1, PageUp: LEAP, PageDown: -LEAP}[event.key];
    if (!steps) return;
    event.preventDefault();
    // From what stands in the box, if it is a number: it may not have been taken over yet.
    const from = parseKnob(knob, node.value) ?? shown;
    askFor(stepped(knob, Number(from), steps));
  }

  return {
    node,
    show(value, isInvalid) {
      shown = Number(value);
      node.setAttribute("aria-invalid", String(isInvalid));
      if (isInvalid) return;
      node.setAttribute("aria-valuenow", String(value));
      // What is being typed is not disturbed by a run that goes on.
      const isTyping = document.activeElement === node && parseKnob(knob, node.value) === null;
      if (!isTyping && parseKnob(knob, node.value) !== value) node.value = String(value);
    }
  };
}
