import type {Words} from "../words.js";
import {measures} from "./measures.js";
import {reading} from "./readings.js";
import {sayRefusal} from "./refusals.js";
import {ui} from "./ui.js";
import {views} from "./views.js";

/** The English of a live page. */
export const en: Words = {language: "en", ui, views, measures, reading, refusal: sayRefusal};
