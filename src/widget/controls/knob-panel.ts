import {type KnobName, type KnobValues, knobGroups} from "../../figures/knobs/index.js";
import {type Preset, presets} from "../../figures/presets.js";
import type {UiWords} from "../../words/en/ui.js";
import {element} from "../element.js";

type GroupName = keyof typeof knobGroups;

/** All knobs, in groups that open and close: where there is room they are open, on a phone one is. */
export function bench(
  text: UiWords,
  names: readonly KnobName[],
  knob: (name: KnobName) => HTMLElement
): HTMLElement {
  const isWide = matchMedia("(min-width: 44rem)").matches;
  const groups = (Object.keys(knobGroups) as GroupName[]).flatMap((group) => {
    const own = (Object.keys(knobGroups[group]) as KnobName[]).filter((name) => names.includes(name));
    if (own.length === 0) return [];
    return element(
      "details",
      {open: isWide || group === "turns"},
      element("summary", {}, text.knobGroups[group]),
      element("p", {class: "group-note"}, text.groupNotes[group]),
      ...own.map(knob)
    );
  });
  return element("div", {class: "bench"}, ...groups);
}

export interface PresetInput {
  readonly node: HTMLElement;
  /** Names the preset that the values make, if there is one. */
  show(changed: KnobValues): void;
}

/** Configurations to begin with. */
export function presetInput(text: UiWords, figure: string, load: (values: KnobValues) => void): PresetInput {
  const option = ({id, label}: Preset) => element("option", {value: id}, label);
  const own = element("option", {value: ""}, text.ownChoice);
  const select = element(
    "select",
    {
      id: `${figure}-preset`,
      change: () => {
        const preset = presets.find(({id}) => id === select.value);
        if (preset) load(preset.values);
      }
    },
    own,
    ...(["article", "recipes"] as const).map((group) =>
      element(
        "optgroup",
        {label: text.presetGroups[group]},
        ...presets.filter((preset) => preset.group === group).map(option)
      )
    )
  );
  return {
    node: element("span", {class: "knob"}, element("label", {for: select.id}, text.presets), select),
    show(changed) {
      const {seed: _, ...values} = changed;
      const here = JSON.stringify(values);
      const chosen = presets.find(({id}) => id === select.value);
      const preset =
        chosen && JSON.stringify(chosen.values) === here
          ? chosen
          : presets.find((other) => JSON.stringify(other.values) === here);
      select.value = preset?.id ?? "";
    }
  };
}
