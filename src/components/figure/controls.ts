import type {Texts} from "../../text/en.js";
import {type AddressName, addressParameters, parseWhole} from "../address.js";
import {element} from "../element.js";
import type {FigureState} from "./figure-state.js";

export interface ControlActions {
  toggle(): void;
  reset(): void;
  step(what: "discriminator" | "generator" | "round"): void;
  /** A knob has a new value, which is within its bounds. */
  change(name: AddressName, value: number): void;
  newSeed(): void;
  scrub(index: number): void;
}

/** How many updates a second a speed allows; null is no limit. */
export const speeds = {full: null, steady: 200, slow: 20} as const;
export type Speed = keyof typeof speeds;

/** A figure's buttons, knobs and scrubber, and how to bring them up to date. */
export interface Controls {
  readonly bar: HTMLElement;
  readonly scrubber: HTMLElement;
  readonly speed: Speed;
  show(state: FigureState, values: Partial<Record<AddressName, number>>): void;
  /** @param labels of the recorded states, first to last */
  showScrubber(shown: number, updates: readonly number[]): void;
}

export function createControls(
  text: Texts,
  title: string,
  id: string,
  knobs: readonly AddressName[],
  actions: ControlActions
): Controls {
  const button = (label: string, click: () => void, description?: string) =>
    element(
      "button",
      {type: "button", class: "control", "aria-label": description, title: description, click},
      label
    );
  const run = button(text.run, actions.toggle);
  run.classList.add("primary");
  const round = button(text.stepRound, () => actions.step("round"));
  const steps = [
    button(text.stepDiscriminator, () => actions.step("discriminator"), text.stepDiscriminatorLabel),
    button(text.stepGenerator, () => actions.step("generator"), text.stepGeneratorLabel),
    round
  ];
  const reset = button(text.reset, actions.reset);
  const labels: Record<AddressName, string> = {
    seed: text.seed,
    n: text.discriminatorSteps,
    m: text.generatorSteps
  };
  const inputs = new Map<AddressName, HTMLInputElement>();
  const knob = (name: AddressName) => {
    const {low, high} = addressParameters[name];
    const input = element("input", {
      type: "number",
      id: `${id}-${name}`,
      name,
      min: low,
      max: high,
      step: 1,
      inputmode: "numeric",
      change: () => {
        const value = parseWhole(input.value, addressParameters[name]);
        if (value === null) input.setCustomValidity(text.integerFrom(String(low), high.toLocaleString("en")));
        else input.setCustomValidity("");
        if (input.reportValidity() && value !== null) actions.change(name, value);
      },
      input: () => input.setCustomValidity("")
    });
    inputs.set(name, input);
    return element("span", {class: "knob"}, element("label", {for: input.id}, labels[name]), input);
  };
  const speed = element(
    "select",
    {id: `${id}-speed`},
    ...(Object.keys(speeds) as Speed[]).map((value) => element("option", {value}, text.speeds[value]))
  );
  const range = element("input", {
    type: "range",
    min: 0,
    max: 0,
    step: 1,
    value: 0,
    disabled: true,
    "aria-label": text.scrubber,
    input: () => actions.scrub(Number(range.value))
  });
  const bar = element(
    "div",
    {class: "controls", role: "group", "aria-label": text.controls(title)},
    run,
    reset,
    element("span", {class: "control-group"}, ...steps),
    ...knobs.map(knob),
    element("span", {class: "control-group"}, knob("seed"), button(text.newSeed, actions.newSeed)),
    element("span", {class: "knob"}, element("label", {for: speed.id}, text.speed), speed)
  );
  return {
    bar,
    scrubber: element("div", {class: "scrubber"}, range),
    get speed() {
      return speed.value as Speed;
    },
    show(state, values) {
      const running = state === "running" || state === "loading" || state === "away";
      run.textContent = running
        ? text.pause
        : state === "paused" || state === "finished"
          ? text.goOn
          : text.run;
      for (const step of steps) step.disabled = running || state === "failed";
      reset.disabled = state === "idle" || state === "loading";
      round.setAttribute("aria-label", text.stepRoundLabel(values.n ?? 1, values.m ?? 1));
      for (const [name, input] of inputs) {
        const value = String(values[name] ?? "");
        if (input.value !== value && document.activeElement !== input) input.value = value;
      }
    },
    showScrubber(shown, updates) {
      range.disabled = updates.length < 2;
      range.max = String(Math.max(0, updates.length - 1));
      range.value = String(shown);
      const at = (index: number) => (updates[index] ?? 0).toLocaleString("en");
      range.setAttribute("aria-valuetext", text.scrubberValue(at(shown), at(updates.length - 1)));
    }
  };
}
