import {languages} from "../../src/format/languages.js";
import {siteWordsOf} from "../../src/words/site.js";
import type {SiteWords} from "../../src/words/site-words.js";

/** The language of a page, by the folder that it lies in: "/ko/index" and "ko/index.html" are Korean, "/index" English. */
export function languageOf(path: string): string {
  const [folder] = path.replace(/^\//, "").split("/");
  return languages.find((language) => language === folder) ?? "en";
}

/** What markdown-it's plugins are told of the page: Framework says its path; whoever knows the words may give them. */
export interface PageEnvironment {
  readonly path?: string;
  readonly words?: SiteWords;
}

/** What the build says in a page's language. */
export function wordsOfPage({path = "/", words}: PageEnvironment): SiteWords {
  return words ?? siteWordsOf(languageOf(path));
}
