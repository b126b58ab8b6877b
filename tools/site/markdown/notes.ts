import type MarkdownIt from "markdown-it";
import type {Token} from "markdown-it/index.js";
import footnotes from "markdown-it-footnote";
import {html, raw} from "../../../src/markup/html.js";
import {wordsOfPage} from "../page-language.js";

/** What a note's tokens are, in markdown-it-footnote's list at the end of the page. */
const oneParagraph = ["paragraph_open", "inline", "footnote_anchor", "paragraph_close"].join();

/**
 * Footnotes (`[^name]`, or `^[text]`) that wide screens show beside their place in the text. Each note is in the page twice,
 * in the margin and in the list at the end, and the style sheet takes one of the two away from everybody, screen readers
 * included.
 */
export function notePlugin(md: MarkdownIt): void {
  md.use(footnotes);

  md.core.ruler.after("footnote_tail", "notes", (state) => {
    state.env.notes = collect(state.tokens);
  });

  md.renderer.rules.footnote_ref = (tokens, i, options, env, self) => {
    const {id, subId} = tokens[i].meta;
    const number = id + 1;
    if (subId > 0)
      throw new Error(`Note ${number} is referred to twice, and it can stand in one margin only.`);
    // What markdown-it makes of the note, as it makes it of the text around.
    const {note} = wordsOfPage(env).chrome;
    const text = raw(self.renderInline(env.notes.get(id), options, env));
    return String(
      html`<sup class="note-sign"><a href="#fn${number}" id="fnref${number}" aria-label="${note(number)}">${number}</a><span class="note-number" aria-hidden="true">${number}</span></sup><span class="side-note" role="note"><span class="note-number">${number}</span> ${text}</span>`
    );
  };
  md.renderer.rules.footnote_block_open = (_tokens, _i, _options, env) =>
    `${html`<hr class="footnotes-sep">\n<section class="footnotes" aria-label="${wordsOfPage(env).chrome.notes}">\n<ol class="footnotes-list">`}\n`;
  md.renderer.rules.footnote_anchor = (tokens, i, _, env) => {
    const number = tokens[i].meta.id + 1;
    return String(
      html` <a href="#fnref${number}" class="footnote-backref" aria-label="${wordsOfPage(env).chrome.backToNote(number)}">↩\uFE0E</a>`
    );
  };
}

/** The inline tokens of each note, by its number from 0. */
function collect(tokens: readonly Token[]): Map<number, Token[]> {
  const notes = new Map<number, Token[]>();
  for (const [i, {type, meta}] of tokens.entries()) {
    if (type !== "footnote_open") continue;
    const end = tokens.findIndex((token, j) => j > i && token.type === "footnote_close");
    const inside = tokens.slice(i + 1, end);
    if (inside.map((token) => token.type).join() !== oneParagraph)
      throw new Error(`Note ${meta.id + 1} is more than one paragraph, which a margin has no room for.`);
    notes.set(meta.id, inside[1].children ?? []);
  }
  return notes;
}
