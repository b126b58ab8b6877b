import type MarkdownIt from "markdown-it";
import {terms} from "../../../src/content/glossary.js";
import {references} from "../../../src/content/references.js";
import {html, join, type Markup} from "../../../src/markup/html.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {citedKeys, readSources} from "../page-sources.js";
import {authorsOf, publicationOf} from "../work-name.js";
import {fillPlaceholders} from "./placeholder.js";

const lists: Readonly<Record<string, (words: SiteWords) => Markup>> = {
  references: referenceList,
  glossary: glossaryList
};

/** `<div data-list="references"></div>` and `<div data-list="glossary"></div>` become the lists of all there are. */
export function listPlugin(md: MarkdownIt): void {
  fillPlaceholders(md, /<div data-list="([^"]*)"><\/div>/g, (words, name) => {
    const list = lists[name];
    if (!list) throw new Error(`There is no list "${name}"; there are ${Object.keys(lists).join(" and ")}.`);
    return list(words);
  });
}

function referenceList(words: SiteWords): Markup {
  const citing = readSources().map((source) => ({...source, keys: citedKeys(source.text)}));
  const items = references.map((reference) => {
    const {key, title, url} = reference;
    const name = url ? html`<a href="${url}">${title}</a>` : title;
    const where = citing
      .filter(({keys}) => keys.has(key))
      .map((page) => html`<a href="${page.path}#cited-${key}">${page.title}</a>`);
    const back =
      where.length > 0 &&
      html` <span class="cited-in">${words.citations.citedIn(html`${join(where, ", ")}`)}</span>`;
    return html`<li id="reference-${key}"><p>${authorsOf(reference, words)}. <cite>${name}</cite>. ${publicationOf(reference, words)}.</p><p class="reference-use">${words.works[key].use}${back}</p></li>`;
  });
  return html`<ol class="references">${join(items, "\n")}</ol>`;
}

/** In the order of the alphabet. */
function glossaryList({glossary, language}: SiteWords): Markup {
  const sorted = [...terms].sort((a, b) => glossary[a].name.localeCompare(glossary[b].name, language));
  const entries = sorted.map(
    (id) => html`<div id="${id}"><dt>${glossary[id].name}</dt><dd>${glossary[id].definition}</dd></div>`
  );
  return html`<dl class="glossary">${join(entries, "\n")}</dl>`;
}
