import type {FigureRow} from "../../figures/figure-row.js";
import {type KnobName, type KnobValue, type KnobValues, knobGroups} from "../../figures/knobs/index.js";
import type {Player} from "../../gan/specification.js";
import type {Texts} from "../../text/en.js";
import {element} from "../element.js";
import type {FigureState} from "./figure-state.js";
import {type KnobInput, knobInput} from "./knob-input.js";

export interface ControlActions {
  toggle(): void;
  reset(): void;
  step(what: Player | "round"): void;
  freeze(player: Player, on: boolean): void;
  /** A knob has a new value, which it can have. */
  change(name: KnobName, value: KnobValue): void;
  newSeed(): void;
  scrub(index: number): void;
  choose(ids: readonly string[]): void;
  keep(on: boolean): void;
}

/** How many updates a second a speed allows; null is no limit. */
export const speeds = {full: null, steady: 200, slow: 20} as const;
export type Speed = keyof typeof speeds;

/** A figure's buttons, knobs and scrubber, and how to bring them up to date. */
export interface Controls {
  /** To stand under the pictures, in this order. */
  readonly nodes: readonly HTMLElement[];
  readonly speed: Speed;
  show(state: FigureState, values: KnobValues, frozen: readonly Player[]): void;
  /** @param updates of the recorded states, first to last */
  showScrubber(shown: number, updates: readonly number[]): void;
}

/** More runs than this side by side cannot be read. */
const MOST_RUNS = 4;

export function createControls(text: Texts, row: FigureRow, actions: ControlActions): Controls {
  const button = (label: string, click: () => void, description?: string) =>
    element(
      "button",
      {type: "button", class: "control", "aria-label": description, title: description, click},
      label
    );
  const group = (...nodes: Node[]) => element("span", {class: "control-group"}, ...nodes);

  const run = button(text.run, actions.toggle);
  run.classList.add("primary");
  const round = button(text.stepRound, () => actions.step("round"));
  const steps = [
    button(text.stepDiscriminator, () => actions.step("discriminator"), text.stepDiscriminatorLabel),
    button(text.stepGenerator, () => actions.step("generator"), text.stepGeneratorLabel),
    round
  ];
  const reset = button(text.reset, actions.reset);
  const freezers = (row.freezable ?? []).map((player) => {
    const node = button(text.freeze[player], () =>
      actions.freeze(player, node.getAttribute("aria-pressed") !== "true")
    );
    return {player, node};
  });

  const inputs = new Map<KnobName, KnobInput>();
  const knob = (name: KnobName) => {
    const input = knobInput(name, {text, figure: row.id, slider: name === row.drag, change: actions.change});
    inputs.set(name, input);
    return input.node;
  };
  const speed = element(
    "select",
    {id: `${row.id}-speed`},
    ...(Object.keys(speeds) as Speed[]).map((value) => element("option", {value}, text.speeds[value]))
  );
  const seed = group(knob("seed"), button(text.newSeed, actions.newSeed));
  const bar = element(
    "div",
    {class: "controls", role: "group", "aria-label": text.controls(row.title)},
    run,
    reset,
    group(...steps),
    ...freezers.map(({node}) => node),
    ...(row.laboratory ? [] : row.knobs.map(knob)),
    seed,
    element("span", {class: "knob"}, element("label", {for: speed.id}, text.speed), speed)
  );
  const keep = button(text.keep, () => actions.keep(keep.getAttribute("aria-pressed") !== "true"));
  keep.setAttribute("aria-pressed", "false");
  if (row.laboratory) bar.append(keep);

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
  const scrubber = element("div", {class: "scrubber"}, range);
  return {
    nodes: [
      ...(row.shown ? [picker(text, row, actions.choose)] : []),
      bar,
      ...(row.laboratory ? [bench(text, row.knobs, knob)] : []),
      scrubber
    ],
    get speed() {
      return speed.value as Speed;
    },
    show(state, values, frozen) {
      const running = state === "running" || state === "loading" || state === "away";
      run.textContent = running
        ? text.pause
        : state === "paused" || state === "finished"
          ? text.goOn
          : text.run;
      for (const step of steps) step.disabled = running || state === "failed";
      for (const {player, node} of freezers) {
        node.setAttribute("aria-pressed", String(frozen.includes(player)));
        node.disabled = state === "loading" || state === "failed";
      }
      reset.disabled = state === "idle" || state === "loading";
      round.setAttribute("aria-label", text.stepRoundLabel(Number(values.n ?? 1), Number(values.m ?? 1)));
      for (const [name, input] of inputs) input.show(values[name] ?? "");
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

/** Which of the row's runs to show: boxes to tick, a few at the most. */
function picker(text: Texts, row: FigureRow, choose: (ids: readonly string[]) => void): HTMLElement {
  const boxes = row.runs.map((run) => {
    const id = `${row.id}-run-${run.id}`;
    const box = element("input", {type: "checkbox", id, value: run.id, change: () => changed()});
    box.checked = row.shown?.includes(run.id) ?? true;
    return {box, node: element("span", {class: "choice"}, box, element("label", {for: id}, run.label))};
  });
  const changed = () => {
    const ticked = boxes.filter(({box}) => box.checked);
    for (const {box} of boxes)
      box.disabled = (ticked.length === MOST_RUNS && !box.checked) || (ticked.length === 1 && box.checked);
    choose(ticked.map(({box}) => box.value));
  };
  return element(
    "fieldset",
    {class: "picker"},
    element("legend", {}, text.pickRuns(MOST_RUNS)),
    ...boxes.map(({node}) => node)
  );
}

/** All knobs, in groups. */
function bench(text: Texts, names: readonly KnobName[], knob: (name: KnobName) => HTMLElement): HTMLElement {
  const groups = Object.entries(knobGroups).map(([title, group]) => {
    const own = (Object.keys(group) as KnobName[]).filter((name) => names.some((other) => other === name));
    return own.length === 0
      ? null
      : element(
          "fieldset",
          {},
          element("legend", {}, text.knobGroups[title as keyof typeof knobGroups]),
          ...own.map(knob)
        );
  });
  return element("div", {class: "bench"}, ...groups.filter((node) => node !== null));
}
