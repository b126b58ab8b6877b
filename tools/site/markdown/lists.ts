import type MarkdownIt from "markdown-it";
import {glossary} from "../../../src/content/glossary.js";
import {type Reference, references} from "../../../src/content/references.js";
import {html, join, type Markup} from "../../../src/markup/html.js";
import {citedKeys, readSources} from "../page-sources.js";
import {fillPlaceholders} from "./placeholder.js";

const lists: Readonly<Record<string, () => Markup>> = {references: referenceList, glossary: glossaryList};

/** `<div data-list="references"></div>` and `<div data-list="glossary"></div>` become the lists of all there are. */
export function listPlugin(md: MarkdownIt): void {
  fillPlaceholders(md, /<div data-list="([^"]*)"><\/div>/g, (name) => {
    const list = lists[name];
    if (!list) throw new Error(`There is no list "${name}"; there are ${Object.keys(lists).join(" and ")}.`);
    return list();
  });
}

function referenceList(): Markup {
  const citing = readSources().map((source) => ({...source, keys: citedKeys(source.text)}));
  const items = references.map((reference) => {
    const {key, title, url, use, venue, year, authors} = reference;
    const name = url ? html`<a href="${url}">${title}</a>` : title;
    const where = citing
      .filter(({keys}) => keys.has(key))
      .map((page) => html`<a href="${page.path}#cited-${key}">${page.title}</a>`);
    const back = where.length > 0 && html` <span class="cited-in">Cited in: ${join(where, ", ")}.</span>`;
    return html`<li id="reference-${key}"><p>${authors}. <cite>${name}</cite>. ${publication({venue, year})}.</p><p class="reference-use">${use}${back}</p></li>`;
  });
  return html`<ol class="references">${join(items, "\n")}</ol>`;
}

function publication({venue, year}: Pick<Reference, "venue" | "year">): string {
  return year ? `${venue}, ${year}` : venue;
}

function glossaryList(): Markup {
  const entries = glossary.map(
    ({id, name, definition}) => html`<div id="${id}"><dt>${name}</dt><dd>${definition}</dd></div>`
  );
  return html`<dl class="glossary">${join(entries, "\n")}</dl>`;
}
