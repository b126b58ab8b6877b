import {enSite} from "./en/site/index.js";
import type {SiteWords} from "./site-words.js";

const languages: Readonly<Record<string, SiteWords>> = {en: enSite};

/** The languages that there are pages in. */
export const siteLanguages = Object.keys(languages);

/** What the build says in a language, English where there is none of it. Not for a page's script: readers would load it all. */
export function siteWordsOf(language = "en"): SiteWords {
  return languages[language.slice(0, 2)] ?? enSite;
}
