import type MarkdownIt from "markdown-it";
import {glossary} from "../../../src/content/glossary.js";
import {type Reference, references} from "../../../src/content/references.js";
import {escapeText} from "../../../src/views/drawing/svg-string.js";
import {citedKeys, readSources} from "../page-sources.js";
import {fillPlaceholders} from "./placeholder.js";

const lists: Readonly<Record<string, () => string>> = {references: referenceList, glossary: glossaryList};

/** `<div data-list="references"></div>` and `<div data-list="glossary"></div>` become the lists of all there are. */
export function listPlugin(md: MarkdownIt): void {
  fillPlaceholders(md, /<div data-list="([^"]*)"><\/div>/g, (name) => {
    const list = lists[name];
    if (!list) throw new Error(`There is no list "${name}"; there are ${Object.keys(lists).join(" and ")}.`);
    return list();
  });
}

function referenceList(): string {
  const citing = readSources().map((source) => ({...source, keys: citedKeys(source.text)}));
  const items = references.map((reference) => {
    const {key, title, url, use, venue, year, authors} = reference;
    const name = url ? `<a href="${escapeText(url)}">${escapeText(title)}</a>` : escapeText(title);
    const where = citing
      .filter(({keys}) => keys.has(key))
      .map((page) => `<a href="${page.path}#cited-${key}">${escapeText(page.title)}</a>`);
    const back = where.length > 0 ? ` <span class="cited-in">Cited in: ${where.join(", ")}.</span>` : "";
    return `<li id="reference-${key}"><p>${escapeText(authors)}. <cite>${name}</cite>. ${escapeText(publication({venue, year}))}.</p><p class="reference-use">${escapeText(use)}${back}</p></li>`;
  });
  return `<ol class="references">${items.join("\n")}</ol>`;
}

function publication({venue, year}: Pick<Reference, "venue" | "year">): string {
  return year ? `${venue}, ${year}` : venue;
}

function glossaryList(): string {
  const entries = glossary.map(
    ({id, name, definition}) =>
      `<div id="${id}"><dt>${escapeText(name)}</dt><dd>${escapeText(definition)}</dd></div>`
  );
  return `<dl class="glossary">${entries.join("\n")}</dl>`;
}
