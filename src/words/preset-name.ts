import type {Preset} from "../figures/presets.js";
import type {Words} from "./words.js";

/** What a preset of the laboratory is called; one of the league is called by its recipe. */
export function presetName({presets, recipes}: Words, preset: Preset): string {
  return preset.group === "article" ? presets[preset.id] : recipes[preset.id];
}
