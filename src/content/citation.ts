/** The article as a work to be cited; CITATION.cff says the same, and a test holds the two together. */
export const work = {
  title: "The Helvetica Scenario: why GANs collapse",
  version: "0.1.0",
  released: "2026-11-24",
  author: "The Helvetica Scenario contributors",
  licence: "CC BY-SA 4.0"
} as const;

/** What of it is cited, and when it was read. */
export interface Cited {
  /** Of the page, or of the very run. */
  readonly url: string;
  /** A day, as 2000-01-31. */
  readonly read: string;
}

const year = work.released.slice(0, 4);

/** One line, to be pasted. */
export function citationLine({url, read}: Cited): string {
  return `${work.author} (${year}). ${work.title} (version ${work.version}). ${url} (read ${read}). ${work.licence}.`;
}

/** An entry of BibTeX. What is special in TeX stays as it is within `\url`. */
export function bibtex({url, read}: Cited): string {
  return `@misc{helvetica-scenario,
  title = {{${work.title}}},
  author = {{${work.author}}},
  year = {${year}},
  version = {${work.version}},
  howpublished = {\\url{${url.replaceAll(/[{}\\]/g, encodeURIComponent)}}},
  note = {Interactive article, ${work.licence}; read ${read}}
}`;
}

/** The same for whatever reads CSL-JSON: Zotero, pandoc. */
export function cslJson({url, read}: Cited): string {
  const parts = (day: string) => ({"date-parts": [day.split("-").map(Number)]});
  const item = {
    id: "helvetica-scenario",
    type: "webpage",
    title: work.title,
    author: [{literal: work.author}],
    version: work.version,
    issued: parts(work.released),
    accessed: parts(read),
    URL: url,
    license: work.licence
  };
  return JSON.stringify([item], null, 2);
}
