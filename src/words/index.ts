import {en} from "./en/index.js";
import type {Words} from "./words.js";

const languages: Readonly<Record<string, Words>> = {en};

/** The words in the page's language, English where there are none. */
export function wordsOf(language = "en"): Words {
  return languages[language.slice(0, 2)] ?? en;
}
