import {type Language, languageOfTag} from "../format/languages.js";
import {enSite} from "./en/site/index.js";
import type {SiteWords} from "./site-words.js";

const words: Readonly<Record<Language, SiteWords>> = {en: enSite};

/** What the build says in a language, English where there is none of it. Not for a page's script: readers would load it all. */
export function siteWordsOf(language = "en"): SiteWords {
  return words[languageOfTag(language) ?? "en"];
}
