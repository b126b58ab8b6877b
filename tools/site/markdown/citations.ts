import type MarkdownIt from "markdown-it";
import type {Token} from "markdown-it/index.js";
import {referenceOf} from "../../../src/content/references.js";
import {html, join, type Markup} from "../../../src/markup/html.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {wordsOfPage} from "../page-language.js";
import {shortName} from "../work-name.js";

/** One work in a citation, and the place in it. */
interface Cited {
  readonly key: string;
  readonly place: string;
}

const citation = /\[(@[\w-]+[^\]]*)\]/y;

/**
 * `[@key]`, `[@key, section 6]` or `[@one; @two, figure 1]` becomes the works’ numbers in brackets, each a link to its entry
 * among the references. An unknown key fails the build. The first citation of a work on a page has the anchor
 * `cited-<key>`, to which the entry links back.
 */
export function citationPlugin(md: MarkdownIt): void {
  md.inline.ruler.before("link", "citation", (state, silent) => {
    citation.lastIndex = state.pos;
    const match = citation.exec(state.src);
    if (!match) return false;
    if (!silent) state.push("citation", "", 0).meta = {cited: parse(match[1]), anchors: []};
    state.pos = citation.lastIndex;
    return true;
  });

  md.core.ruler.push("citation_anchors", (state) => {
    anchorFirst(state.tokens, state.env.notes);
  });

  const {footnote_ref: note} = md.renderer.rules;
  md.renderer.rules.footnote_ref = (tokens, i, options, env, self) =>
    anchors(tokens[i]) + (note?.(tokens, i, options, env, self) ?? "");
  md.renderer.rules.citation = (tokens, i, _, env) =>
    `${anchors(tokens[i])}${render(tokens[i].meta.cited, wordsOfPage(env))}`;
}

function parse(text: string): Cited[] {
  return text.split(";").map((part) => {
    const [, key, place = ""] = part.trim().match(/^@([\w-]+)(?:,\s*(.+))?$/s) ?? [];
    if (!key) throw new Error(`The citation [${text}] is not of the form [@key] or [@key, place].`);
    referenceOf(key);
    return {key, place};
  });
}

/**
 * Marks each work's first citation. Notes are in the page twice, in the margin and at its end, so for a work that is cited
 * in a note the mark is the note's sign in the text.
 */
function anchorFirst(
  tokens: readonly Token[],
  notes: ReadonlyMap<number, readonly Token[]> = new Map()
): void {
  const seen = new Set<string>();
  const firsts = (token: Token): string[] => {
    if (token.type === "footnote_ref") return (notes.get(token.meta.id) ?? []).flatMap(firsts);
    if (token.type !== "citation") return [];
    const keys = (token.meta.cited as Cited[]).map(({key}) => key).filter((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return [...new Set(keys)];
  };
  const end = tokens.findIndex(({type}) => type === "footnote_block_open");
  for (const token of end < 0 ? tokens : tokens.slice(0, end))
    for (const child of token.children ?? [])
      if (child.type === "citation" || child.type === "footnote_ref") child.meta.anchors = firsts(child);
}

function anchors({meta}: Token): string {
  const keys: readonly string[] = meta.anchors ?? [];
  return String(html`${keys.map((key) => html`<span id="cited-${key}"></span>`)}`);
}

function render(cited: readonly Cited[], words: SiteWords): Markup {
  const parts = cited.map(({key, place}) => {
    const {reference, number} = referenceOf(key);
    const title = words.citations.titled(shortName(reference, words), reference.title);
    const link = html`<a href="/references#reference-${key}" title="${title}">${number}</a>`;
    return place ? html`${link}, ${place}` : link;
  });
  return html`<span class="citation">[${join(parts, "; ")}]</span>`;
}
