import type {SiteWords} from "../../site-words.js";
import {en} from "../index.js";
import {chrome, date, numberWord, pages, site} from "./chrome.js";
import {claims} from "./claims.js";
import {costs, exercises, sheet} from "./exercises.js";
import {experiments} from "./experiments.js";
import {glossary} from "./glossary.js";
import {predictions} from "./predictions.js";
import {recipeChanges} from "./recipe-changes.js";
import {remedyCards} from "./remedy-cards.js";
import {results} from "./results.js";
import {symptoms} from "./symptoms.js";
import {citations, works} from "./works.js";

/** The English of the build. */
export const enSite: SiteWords = {
  ...en,
  site,
  pages,
  chrome,
  glossary,
  works,
  citations,
  predictions,
  experiments,
  recipeChanges,
  claims,
  results,
  symptoms,
  teaching: {sheet, costs, exercises},
  remedyCards,
  numberWord,
  date
};
