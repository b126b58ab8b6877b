import {type Language, languageOfTag} from "../format/languages.js";
import {en} from "./en/index.js";
import type {Words} from "./words.js";

const words: Readonly<Record<Language, Words>> = {en};

/** The words in the page's language, English where there are none. */
export function wordsOf(language = "en"): Words {
  return words[languageOfTag(language) ?? "en"];
}
