import type {KnobValues} from "../../figures/knobs/index.js";
import {type Preset, presets} from "../../figures/presets.js";
import {presetName} from "../../words/preset-name.js";
import type {Words} from "../../words/words.js";
import {element, selectValue} from "../element.js";
import type {Dispatch, Part} from "../part.js";
import {whenChanged} from "../store/when-changed.js";

/** Configurations to begin with; it names the one that the knobs make, if there is one. */
export function createPresetInput(words: Words, figure: string, dispatch: Dispatch): Part {
  const {ui: text} = words;
  const option = (preset: Preset) => element("option", {value: preset.id}, presetName(words, preset));
  const select = element(
    "select",
    {
      id: `${figure}-preset`,
      change: () => {
        const preset = presets.find(({id}) => id === select.value);
        if (preset) dispatch({type: "load", values: preset.values});
      }
    },
    element("option", {value: ""}, text.ownChoice),
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
    show: whenChanged(
      ({chosen}) => [chosen],
      ({chosen}) => {
        selectValue(select, presetOf(chosen.choice.given, select.value)?.id ?? "");
      }
    )
  };
}

/**
 * The preset that some values make; the seed is no part of it.
 *
 * @param preferred id of the one to name where several are alike
 */
export function presetOf({seed: _, ...values}: KnobValues, preferred: string): Preset | undefined {
  const here = JSON.stringify(values);
  const alike = presets.filter((preset) => JSON.stringify(preset.values) === here);
  return alike.find(({id}) => id === preferred) ?? alike[0];
}
