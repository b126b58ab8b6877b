import type {TermId} from "../content/glossary.js";
import type {SiteWords} from "./site-words.js";

/**
 * The term that a text asks for.
 *
 * @param name the term's name in the text's language or its id, in capitals or not
 * @throws RangeError if there is no such term
 */
export function termOf({glossary, language}: Pick<SiteWords, "glossary" | "language">, name: string): TermId {
  const wanted = name.trim().toLowerCase();
  const found = (Object.keys(glossary) as TermId[]).find(
    (id) => id === wanted || glossary[id].name.toLowerCase() === wanted
  );
  if (!found) throw new RangeError(`There is no term "${name}" in the glossary of "${language}".`);
  return found;
}
