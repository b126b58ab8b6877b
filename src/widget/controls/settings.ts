import type {FigureRow} from "../../figures/figure-row.js";
import type {KnobName} from "../../figures/knobs/index.js";
import {figureWords} from "../../words/figure-words.js";
import type {Words} from "../../words/words.js";
import {button, element, selectValue} from "../element.js";
import type {Dispatch, Part} from "../part.js";
import type {FigureState} from "../store/figure-state.js";
import {valuesNow} from "../store/selectors.js";
import {type Speed, speeds} from "../store/speeds.js";
import {whenChanged} from "../store/when-changed.js";
import {createKnobHelp} from "./knob-help.js";
import {type KnobInput, knobInput} from "./knob-input.js";
import {createKnobPanel} from "./knob-panel.js";
import {createLossSheet} from "./loss-sheet.js";
import {createPresetInput} from "./preset-input.js";

/** Seeds that "new seed" chooses from: short enough to be said to somebody. */
const SEEDS = 1_000_000;

/** What of a run can be changed: its knobs, in a row or in a panel, and how fast it goes. */
export interface Settings {
  readonly bar: HTMLElement;
  /** Of a laboratory. */
  readonly panel: HTMLElement | null;
  show(state: FigureState): void;
}

export function createSettings(words: Words, row: FigureRow, dispatch: Dispatch): Settings {
  const {ui: text} = words;
  const inputs: KnobInput[] = [];
  const help = createKnobHelp(text, row.id);
  const knob = (name: KnobName) => {
    const isDragged = name === row.drag;
    const input = knobInput(name, {words, figure: row.id, isDragged, help: help.button, dispatch});
    inputs.push(input);
    return input.node;
  };
  const parts: Part[] = [];
  const part = (one: Part) => {
    parts.push(one);
    return one.node;
  };
  const newSeed = button(text.newSeed, () => {
    const [seed] = crypto.getRandomValues(new Uint32Array(1));
    dispatch({type: "knobs", values: {seed: seed % SEEDS}});
  });
  const bar = element(
    "div",
    {class: "controls", role: "group", "aria-label": text.settings(figureWords(words, row.id).title)},
    ...(row.laboratory ? [] : row.knobs.map(knob)),
    element("div", {class: "control-group"}, knob("seed"), newSeed),
    part(speedInput(words, row, dispatch)),
    ...(row.relief ? [part(reliefButton(words, dispatch))] : []),
    ...(row.laboratory
      ? [part(createPresetInput(words, row.id, dispatch)), part(setAsideButton(words, dispatch))]
      : []),
    help.note
  );
  const panel = row.laboratory
    ? createKnobPanel(text, row.knobs, knob, {loss: part(createLossSheet(words, dispatch))})
    : null;
  const showKnobs = whenChanged<FigureState>(
    (state) => [state.chosen, state.notices, state.events, state.pending, state.sent],
    (state) => {
      const values = valuesNow(state);
      const {idle} = state.chosen;
      for (const input of inputs) {
        const {name} = input;
        const refused = state.notices.find(
          (notice) => notice.kind === "refused" && notice.asked?.[name] !== undefined
        );
        input.show({
          value: values[name] ?? "",
          isIdle: idle.includes(name),
          refusal: refused?.kind === "refused" ? words.refusal(refused.reason) : null
        });
      }
    }
  );
  return {
    bar,
    panel,
    show(state) {
      showKnobs(state);
      for (const one of parts) one.show(state);
    }
  };
}

function speedInput({ui: text}: Words, row: FigureRow, dispatch: Dispatch): Part {
  const select = element(
    "select",
    {id: `${row.id}-speed`, change: () => dispatch({type: "speed", speed: select.value as Speed})},
    ...(Object.keys(speeds) as Speed[]).map((value) => element("option", {value}, text.speeds[value]))
  );
  return {
    node: element("span", {class: "knob"}, element("label", {for: select.id}, text.speed), select),
    show: whenChanged(
      ({speed}) => [speed],
      ({speed}) => {
        selectValue(select, speed);
      }
    )
  };
}

function reliefButton({ui: text}: Words, dispatch: Dispatch): Part {
  const node = button(
    text.relief,
    () => dispatch({type: "relief", on: node.getAttribute("aria-pressed") !== "true"}),
    text.reliefLabel
  );
  return {
    node,
    show: whenChanged(
      ({asRelief}) => [asRelief],
      ({asRelief}) => node.setAttribute("aria-pressed", String(asRelief))
    )
  };
}

function setAsideButton({ui: text}: Words, dispatch: Dispatch): Part {
  const node = button(text.keep, () =>
    dispatch({type: "set-aside", on: node.getAttribute("aria-pressed") !== "true"})
  );
  return {
    node,
    show: whenChanged(
      ({chosen}) => [chosen],
      ({chosen}) => node.setAttribute("aria-pressed", String(chosen.choice.setAside !== null))
    )
  };
}
