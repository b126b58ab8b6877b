import {en, type Texts} from "./en.js";

const languages: Readonly<Record<string, Texts>> = {en};

/** The widgets' texts in the page's language, English where there are none. */
export function texts(language = "en"): Texts {
  return languages[language.slice(0, 2)] ?? en;
}
