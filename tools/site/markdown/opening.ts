import type MarkdownIt from "markdown-it";
import type {Token} from "markdown-it/index.js";
import {chapters, pageName} from "../../../src/content/chapters.js";
import {html, type Markup} from "../../../src/markup/html.js";
import type {ChromeWords} from "../../../src/words/site-words.js";
import {wordsOfPage} from "../page-language.js";

/** A page with fewer sections is found one's way in without a list of them. */
const SECTIONS_WORTH_LISTING = 3;

/**
 * What a page opens with, after its standfirst and the figure that comes right after that, if one does: how long a chapter
 * takes to read, how many live figures it has, and its sections.
 */
export function openingPlugin(md: MarkdownIt): void {
  md.core.ruler.push("opening", (state) => {
    const at = state.tokens.findIndex(
      ({type, content}) => type === "html_block" && content.startsWith('<p class="standfirst">')
    );
    if (at < 0) return;
    const block = new state.Token("html_block", "", 0);
    const isChapter = chapters.some((chapter) => pageName(chapter) === state.env.path);
    const {chrome} = wordsOfPage(state.env);
    block.content = String(
      html`${isChapter && readingTime(state.tokens, chrome)}${contents(state.tokens, chrome)}`
    );
    state.tokens.splice(at + 1 + lengthOfFigure(state.tokens.slice(at + 1)), 0, block);
  });
}

/** How many tokens a figure takes that some tokens begin with, the cell that makes it live among them. */
function lengthOfFigure([first, second]: readonly Token[]): number {
  if (first?.type !== "html_block" || !first.content.includes("<figure data-figure=")) return 0;
  return second?.type === "fence" ? 2 : 1;
}

function readingTime(tokens: readonly Token[], chrome: ChromeWords): Markup {
  const text = tokens.map((token) =>
    token.type === "html_block" ? withoutTags(token.content) : plain(token)
  );
  const words = text.join(" ").match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const minutes = Math.max(1, Math.round(words / chrome.wordsAMinute));
  const figures = tokens.filter(
    ({type, content}) => type === "html_block" && content.includes("<figure data-figure=")
  );
  const parts = [
    chrome.minutes(minutes),
    ...(figures.length > 0 ? [chrome.liveFigures(figures.length)] : [])
  ];
  return html`<p class="reading-time">${parts.join(" · ")}</p>\n`;
}

/** Twice, beside the text and folded: each is there only where the other is not. */
function contents(tokens: readonly Token[], {onThisPage}: ChromeWords): Markup | null {
  const items = tokens.flatMap((token, i) => {
    const id = token.type === "heading_open" && token.tag === "h2" && token.attrGet("id");
    return id ? [html`<li><a href="#${id}">${plain(tokens[i + 1])}</a></li>`] : [];
  });
  if (items.length < SECTIONS_WORTH_LISTING) return null;
  const list = html`<ol>${items}</ol>`;
  return html`<nav class="contents contents-beside" aria-label="${onThisPage}"><p>${onThisPage}</p>${list}</nav>
<nav class="contents contents-folded" aria-label="${onThisPage}"><details><summary>${onThisPage}</summary>${list}</details></nav>\n`;
}

function plain({children}: Token): string {
  const texts = (children ?? []).map(({type, content}) =>
    ["text", "term", "code_inline", "math_inline"].includes(type) ? content : type === "softbreak" ? " " : ""
  );
  return texts.join("");
}

function withoutTags(html: string): string {
  return html.replaceAll(/<[^>]*>/g, " ");
}
