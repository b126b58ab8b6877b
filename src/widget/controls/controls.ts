import type {FigureRow} from "../../figures/figure-row.js";
import type {KnobName, KnobValue, KnobValues} from "../../figures/knobs/index.js";
import type {Player} from "../../gan/player.js";
import type {Schedule} from "../../gan/training/specification.js";
import type {UiWords} from "../../words/en/ui.js";
import {element} from "../element.js";
import type {FigureState} from "../lifecycle/figure-state.js";
import {type KnobInput, knobInput} from "./knob-input.js";
import {bench, presetInput} from "./knob-panel.js";
import {createPicker} from "./run-picker.js";

export interface ControlActions {
  toggle(): void;
  reset(): void;
  step(what: Player | "round"): void;
  freeze(player: Player, on: boolean): void;
  /** A knob has a new value, which it can have; returns whether it goes with the others. */
  change(name: KnobName, value: KnobValue): boolean;
  newSeed(): void;
  scrub(index: number): void;
  choose(ids: readonly string[]): void;
  keep(on: boolean): void;
  /** Takes a preset's values over, and the row's own for all others. */
  load(values: KnobValues): void;
}

/** How many updates a second a speed allows; null is no limit. */
export const speeds = {full: null, steady: 200, slow: 20} as const;
export type Speed = keyof typeof speeds;

/** How a figure stands: what its controls have to show. */
export interface Standing {
  readonly state: FigureState;
  /** Whether the reader wants it to train. */
  readonly wanted: boolean;
  readonly values: KnobValues;
  /** Of each run that is shown. */
  readonly schedules: readonly Schedule[];
  /** Those that are not the row's own. */
  readonly changed: KnobValues;
  /** Knobs that change nothing at present. */
  readonly idle: readonly KnobName[];
  readonly frozen: readonly Player[];
  /** Ids of the row's runs that are shown. */
  readonly runs: readonly string[];
  /** Whether a run is set aside. */
  readonly kept: boolean;
}

/** A figure's buttons, knobs and scrubber, and how to bring them up to date. */
export interface Controls {
  /** To stand under the pictures, in this order. */
  readonly nodes: readonly HTMLElement[];
  readonly speed: Speed;
  show(standing: Standing): void;
  /** @param updates of the recorded states, first to last */
  showScrubber(shown: number, updates: readonly number[]): void;
}

export function createControls(text: UiWords, row: FigureRow, actions: ControlActions): Controls {
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
  const runBar = element(
    "div",
    {class: "controls run-bar", role: "group", "aria-label": text.controls(row.title)},
    run,
    reset,
    group(...steps),
    ...freezers.map(({node}) => node)
  );
  const bar = element(
    "div",
    {class: "controls", role: "group", "aria-label": text.settings(row.title)},
    ...(row.laboratory ? [] : row.knobs.map(knob)),
    seed,
    element("span", {class: "knob"}, element("label", {for: speed.id}, text.speed), speed)
  );
  const keep = button(text.keep, () => actions.keep(keep.getAttribute("aria-pressed") !== "true"));
  const preset = row.laboratory ? presetInput(text, row.id, actions.load) : null;
  if (preset) bar.append(preset.node, keep);
  const picker = row.shown ? createPicker(text, row, actions.choose) : null;

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
      runBar,
      ...(picker ? [picker.node] : []),
      bar,
      scrubber,
      ...(row.laboratory ? [bench(text, row.knobs, knob)] : [])
    ],
    get speed() {
      return speed.value as Speed;
    },
    show({state, wanted, values, schedules, changed, idle, frozen, runs, kept}) {
      const running = state === "running" || state === "loading" || state === "away";
      run.textContent =
        running && wanted ? text.pause : state === "paused" || state === "finished" ? text.goOn : text.run;
      for (const step of steps) step.disabled = running || state === "failed";
      for (const {player, node} of freezers) {
        node.setAttribute("aria-pressed", String(frozen.includes(player)));
        node.disabled = state === "loading" || state === "failed";
      }
      reset.disabled = state === "idle" || state === "loading";
      round.setAttribute("aria-label", roundLabel(text, schedules));
      keep.setAttribute("aria-pressed", String(kept));
      preset?.show(changed);
      picker?.show(runs);
      for (const [name, input] of inputs) input.show(values[name] ?? "", idle.includes(name));
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

/** What a round is, where all runs have the same. */
function roundLabel(text: UiWords, [first, ...others]: readonly Schedule[]): string {
  const {discriminatorSteps: n, generatorSteps: m} = first;
  const same = others.every((other) => other.discriminatorSteps === n && other.generatorSteps === m);
  return same ? text.stepRoundLabel(n, m) : text.stepRoundOfEach;
}
