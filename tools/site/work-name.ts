import type {Reference, ReferenceKey} from "../../src/content/references.js";
import type {SiteWords, WorkWords} from "../../src/words/site-words.js";

type Worded = Pick<SiteWords, "works" | "citations">;

/** Who wrote a work, all of them. */
export function authorsOf({key, authors}: Reference<ReferenceKey>, {works, citations}: Worded): string {
  return authors ? citations.authors(authors) : (works[key] as WorkWords<object>).authors;
}

/** Where a work was published, and when if we know it. */
export function publicationOf(
  {key, venue, year}: Reference<ReferenceKey>,
  {works, citations}: Worded
): string {
  const where = venue ?? (works[key] as WorkWords<object>).venue;
  return year ? citations.published(where, year) : where;
}

/** What a reader is told of a work in passing: "Metz et al., 2017". */
export function shortName(reference: Reference<ReferenceKey>, words: Worded): string {
  const {authors, year} = reference;
  return authors && year ? words.citations.short(authors, year) : authorsOf(reference, words);
}
