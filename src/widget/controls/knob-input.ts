import {type KnobName, type KnobValue, knobs, parseKnob} from "../../figures/knobs/index.js";
import type {UiWords} from "../../words/en/ui.js";
import {element} from "../element.js";

/** A labelled input for one knob. */
export interface KnobInput {
  readonly node: HTMLElement;
  /** @param idle whether it changes nothing at present */
  show(value: KnobValue, idle: boolean): void;
}

export interface KnobInputOptions {
  readonly text: UiWords;
  /** Makes the input's id. */
  readonly figure: string;
  /** A slider instead of a box, for numbers that are also set by dragging. */
  readonly slider?: boolean;
  /** The knob has a new value, which it can have; returns whether it goes with the others. */
  change(name: KnobName, value: KnobValue): boolean;
}

export function knobInput(name: KnobName, options: KnobInputOptions): KnobInput {
  const {text, figure, slider = false, change} = options;
  const knob = knobs[name];
  const id = `${figure}-${name}`;
  let shown: KnobValue = "";
  const output = element("output", {for: id});
  const input =
    knob.kind === "choice"
      ? element(
          "select",
          {
            id,
            name,
            change: () => {
              if (!change(name, input.value)) input.value = String(shown);
            }
          },
          ...knob.options.map((value) => element("option", {value}, text.options[value] ?? value))
        )
      : element("input", {
          type: slider ? "range" : "number",
          id,
          name,
          min: knob.low,
          max: knob.high,
          step: slider || knob.kind === "whole" ? (knob.step ?? 1) : "any",
          inputmode: slider ? null : knob.kind === "whole" ? "numeric" : "decimal",
          change: () => check(),
          input: () => {
            (input as HTMLInputElement).setCustomValidity("");
            if (slider) check();
          }
        });
  function check(): void {
    const value = parseKnob(knob, input.value);
    input.setCustomValidity(value === null ? text.allowed(knob) : "");
    if (input.reportValidity() && value !== null && !change(name, value)) input.value = String(shown);
  }
  return {
    node: element(
      "span",
      {class: "knob"},
      element("label", {for: id}, text.knobs[name]),
      input,
      ...(slider ? [output] : [])
    ),
    show(value, idle) {
      shown = value;
      input.disabled = idle;
      output.textContent = String(value).replace("-", "−");
      if (input.value !== String(value) && (slider || document.activeElement !== input))
        input.value = String(value);
    }
  };
}
