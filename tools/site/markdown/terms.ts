import type MarkdownIt from "markdown-it";
import type {Token} from "markdown-it";
import {type TermId, terms} from "../../../src/content/glossary.js";
import {html, type Markup} from "../../../src/markup/html.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {termOf} from "../../../src/words/term-of.js";
import {wordsOfPage} from "../page-language.js";

const term = /\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/y;

/**
 * `[[critic]]` or `[[mode|modes]]` becomes a word that opens its definition: a button and a popover, which the browser
 * wires up without any script. The definitions that a page needs stand at its end. An unknown term fails the build.
 */
export function termPlugin(md: MarkdownIt): void {
  md.inline.ruler.before("link", "term", (state, silent) => {
    term.lastIndex = state.pos;
    const match = term.exec(state.src);
    if (!match) return false;
    if (!silent) {
      const [, name, label = name] = match;
      const id = termOf(wordsOfPage(state.env), name);
      const token = state.push("term", "button", 0);
      token.content = label;
      token.meta = {id};
      state.env.terms ??= new Set<TermId>();
      state.env.terms.add(id);
    }
    state.pos = term.lastIndex;
    return true;
  });

  md.core.ruler.push("definitions", (state) => {
    const used: Set<TermId> | undefined = state.env.terms;
    if (!used) return;
    const block = new state.Token("html_block", "", 0);
    const shown = terms.filter((id) => used.has(id));
    block.content = String(definitions(shown, wordsOfPage(state.env)));
    state.tokens.push(block);
  });

  md.core.ruler.push("punctuation", (state) => {
    for (const {children} of state.tokens)
      children?.forEach((child, i) => {
        if (child.type === "term") takePunctuation(child, children[i - 1], children[i + 1]);
      });
    return true;
  });

  md.renderer.rules.term = (tokens, i) => {
    const {id, before, after} = tokens[i].meta;
    const button = html`<button type="button" class="term" popovertarget="term-${id}">${tokens[i].content}</button>`;
    return String(before + after ? html`<span class="unbroken">${before}${button}${after}</span>` : button);
  };
}

/** A line may end beside a button: a bracket or comma there would be left alone, so it goes with its word. */
function takePunctuation(term: Token, previous: Token | undefined, next: Token | undefined): void {
  const take = (neighbour: Token | undefined, mark: RegExp) => {
    const [taken = ""] = (neighbour?.type === "text" && mark.exec(neighbour.content)) || [];
    if (neighbour && taken) neighbour.content = neighbour.content.replace(mark, "");
    return taken;
  };
  term.meta.before = take(previous, /[(“]$/);
  term.meta.after = take(next, /^[)”.,:;?!]+/);
}

/** The heading is for print, and for browsers without popovers: there the definitions are an ordinary list. */
function definitions(ids: readonly TermId[], {glossary, chrome}: SiteWords): Markup {
  const popovers = ids.map((id) => {
    const {name, definition} = glossary[id];
    return html`<div popover id="term-${id}" class="definition" role="dialog" aria-label="${name}" tabindex="-1" autofocus><p><strong>${name}</strong> ${definition}</p><p class="definition-more"><a href="/glossary#${id}">${chrome.inTheGlossary}</a></p></div>`;
  });
  return html`<div class="definitions"><p class="definitions-head" aria-hidden="true">${chrome.termsOfThisPage}</p>${popovers}</div>\n`;
}
