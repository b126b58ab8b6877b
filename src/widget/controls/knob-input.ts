import {type KnobName, type KnobValue, knobs, parseKnob} from "../../figures/knobs/index.js";
import type {Words} from "../../words/words.js";
import {element} from "../element.js";
import type {Dispatch} from "../part.js";

/** A labelled input for one knob. */
export interface KnobInput {
  readonly name: KnobName;
  readonly node: HTMLElement;
  /** @param idle whether it changes nothing at present */
  show(value: KnobValue, idle: boolean): void;
}

export interface KnobInputOptions {
  readonly words: Words;
  /** Makes the input's id. */
  readonly figure: string;
  /** A slider instead of a box, for numbers that are also set by dragging. */
  readonly slider: boolean;
  readonly dispatch: Dispatch;
}

export function knobInput(name: KnobName, {words, figure, slider, dispatch}: KnobInputOptions): KnobInput {
  const {ui: text} = words;
  const knob = knobs[name];
  const id = `${figure}-${name}`;
  /** What the knob has, which is not always what stands in the input. */
  let shown: KnobValue = "";
  const output = element("output", {for: id});
  const input =
    knob.kind === "choice"
      ? element(
          "select",
          {id, name, change: () => ask(input.value)},
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
    if (input.reportValidity() && value !== null) ask(value);
  }

  function ask(value: KnobValue): void {
    dispatch({type: "knobs", values: {[name]: value}});
    // It may have been refused.
    input.value = String(shown);
  }

  return {
    name,
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
      output.textContent = typeof value === "number" ? words.views.format.atMost(value, 6) : value;
      if (input.value !== String(value) && (slider || document.activeElement !== input))
        input.value = String(value);
    }
  };
}
