import {
  type Knob,
  type KnobName,
  type KnobValue,
  knobs,
  type NumberKnob,
  nearestStop,
  parseKnob,
  type TextKnob
} from "../../figures/knobs/index.js";
import type {Words} from "../../words/words.js";
import {element, selectValue} from "../element.js";
import type {Dispatch} from "../part.js";
import {inWords} from "../value-in-words.js";
import type {HelpButton} from "./knob-help.js";
import {numberBox} from "./number-box.js";

/** How a knob stands. */
export interface KnobState {
  readonly value: KnobValue;
  /** Whether it changes nothing at present. */
  readonly isIdle: boolean;
  /** Why what was asked for last was refused; null if it was not. */
  readonly refusal: string | null;
}

/** A labelled input for one knob. */
export interface KnobInput {
  readonly name: KnobName;
  readonly node: HTMLElement;
  show(state: KnobState): void;
}

export interface KnobInputOptions {
  readonly words: Words;
  /** Makes the input's id. */
  readonly figure: string;
  /** Whether the number is also set by dragging: it gets a slider, and trains when that is let go of. */
  readonly isDragged: boolean;
  readonly help: HelpButton;
  readonly dispatch: Dispatch;
}

/** The inputs of a knob, which show one value. */
interface Inputs {
  readonly nodes: readonly (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLOutputElement)[];
  show(value: KnobValue, isInvalid: boolean): void;
}

interface Asking {
  readonly id: string;
  readonly name: KnobName;
  readonly words: Words;
  /** @param value null for a text that is no value of the knob's */
  readonly ask: (value: KnobValue | null) => void;
  readonly leave: () => void;
}

export function knobInput(name: KnobName, options: KnobInputOptions): KnobInput {
  const {words, figure, isDragged, help, dispatch} = options;
  const {ui: text} = words;
  const knob = knobs[name];
  const id = `${figure}-${name}`;
  let state: KnobState = {value: "", isIdle: false, refusal: null};
  /** What was typed is no value of the knob's: the state knows nothing of it. */
  let isNonsense = false;

  const why = element("span", {class: "knob-error", id: `${id}-error`, "aria-live": "polite"});
  const asking: Asking = {
    id,
    name,
    words,
    ask(value) {
      isNonsense = value === null;
      if (value !== null) dispatch({type: "knobs", values: {[name]: value}});
      render();
    },
    leave() {
      isNonsense = false;
      // Whatever was refused before is no longer wanted.
      dispatch({type: "knobs", values: {[name]: state.value}});
      render();
    }
  };
  const inputs = inputsOf(knob, isDragged, asking, dispatch);

  function render(): void {
    const {value, isIdle, refusal} = state;
    const reason = isNonsense ? text.hasToBe(text.allowed(knob)) : refusal;
    inputs.show(value, reason !== null);
    for (const input of inputs.nodes) if ("disabled" in input) input.disabled = isIdle;
    const sentence = reason === null ? "" : text.stays(reason, inWords(value, words));
    const isNews = sentence !== "" && why.textContent !== sentence;
    if (why.textContent !== sentence) why.textContent = sentence;
    why.hidden = reason === null;
    // Among many knobs it may lie beyond the edge.
    if (isNews) why.scrollIntoView?.({block: "nearest"});
    const main = inputs.nodes.find((input) => input.id === id);
    if (reason === null) main?.removeAttribute("aria-describedby");
    else main?.setAttribute("aria-describedby", why.id);
  }

  const node = element(
    "div",
    {class: "knob", "data-knob": name},
    element("label", {for: id}, text.knobs[name]),
    element("span", {class: "knob-inputs"}, ...inputs.nodes),
    help(name),
    why
  );
  return {
    name,
    node,
    show(next) {
      // A text takes room: it is there where it is wanted.
      node.hidden = knob.kind === "text" && next.isIdle;
      // The knob has another value: what was typed before is over.
      if (next.value !== state.value) isNonsense = false;
      state = next;
      render();
    }
  };
}

function inputsOf(knob: Knob, isDragged: boolean, asking: Asking, dispatch: Dispatch): Inputs {
  if (knob.kind === "choice") return select(knob.options, asking);
  if (knob.kind === "text") return writing(knob, asking);
  if (isDragged) return slider(knob, asking, dispatch);
  return knob.stops ? sliderWithBox(knob, knob.stops, asking) : box(knob, asking);
}

function select(options: readonly string[], {id, name, words, ask}: Asking): Inputs {
  const node = element(
    "select",
    {id, name, change: () => ask(node.value)},
    ...options.map((value) => element("option", {value}, inWords(value, words)))
  );
  return {
    nodes: [node],
    show(value, isInvalid) {
      node.setAttribute("aria-invalid", String(isInvalid));
      if (!isInvalid) selectValue(node, String(value));
    }
  };
}

function box(knob: NumberKnob, {id, name, ask, leave}: Asking): Inputs {
  const {node, show} = numberBox({id, name, knob, ask, leave});
  return {nodes: [node], show};
}

/** A text of a line or two: Enter takes it over, Escape lets go of what was typed. */
function writing(knob: TextKnob, {id, name, ask, leave}: Asking): Inputs {
  let shown = "";
  const node = element("textarea", {
    id,
    name,
    rows: 2,
    maxlength: knob.longest,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    change: () => ask(parseKnob(knob, node.value)),
    keydown: (event) => {
      const {key, isComposing} = event as KeyboardEvent;
      if (key === "Enter" && !isComposing) {
        event.preventDefault();
        ask(parseKnob(knob, node.value));
      } else if (key === "Escape") {
        leave();
        node.value = shown;
      }
    }
  });
  return {
    nodes: [node],
    show(value, isInvalid) {
      const isNews = String(value) !== shown;
      shown = String(value);
      node.setAttribute("aria-invalid", String(isInvalid));
      // What is being typed is not disturbed by a run that goes on.
      if (!isInvalid && (isNews || document.activeElement !== node)) node.value = shown;
    }
  };
}

/** An even scale for a number that is also dragged along a picture. */
function slider(knob: NumberKnob, {id, name, words, ask}: Asking, dispatch: Dispatch): Inputs {
  const node = element("input", {
    type: "range",
    id,
    name,
    min: knob.low,
    max: knob.high,
    step: knob.step ?? 1,
    input: () => ask(parseKnob(knob, node.value)),
    change: () => dispatch({type: "run"})
  });
  const output = element("output", {for: id});
  return {
    nodes: [node, output],
    show(value) {
      output.textContent = inWords(value, words);
      if (node.value !== String(value)) node.value = String(value);
    }
  };
}

/** A slider over the values that one compares, and a box for all others. */
function sliderWithBox(knob: NumberKnob, stops: readonly number[], asking: Asking): Inputs {
  const {name, words, ask} = asking;
  const {node: boxNode, show: showBox} = numberBox({...asking, knob});
  const range = element("input", {
    type: "range",
    min: 0,
    max: stops.length - 1,
    step: 1,
    "aria-label": words.ui.sliderOf(words.ui.knobs[name]),
    // While it is dragged the box says what it would be; a run is changed once, on letting go.
    input: () => {
      boxNode.value = String(stops[Number(range.value)]);
    },
    change: () => ask(stops[Number(range.value)])
  });
  return {
    nodes: [range, boxNode],
    show(value, isInvalid) {
      showBox(value, isInvalid);
      if (isInvalid) return;
      range.value = String(nearestStop(stops, Number(value)));
      range.setAttribute("aria-valuetext", inWords(value, words));
    }
  };
}
