import type {Words} from "../words.js";
import {exhibits} from "./exhibits.js";
import {figures} from "./figures.js";
import {measures} from "./measures.js";
import {presets} from "./presets.js";
import {reading} from "./readings.js";
import {recipes} from "./recipes.js";
import {sayRefusal} from "./refusals.js";
import {ui} from "./ui.js";
import {views} from "./views.js";

/** The English of a live page. */
export const en: Words = {
  language: "en",
  ui,
  views,
  measures,
  figures,
  exhibits,
  recipes,
  presets,
  reading,
  refusal: sayRefusal
};
