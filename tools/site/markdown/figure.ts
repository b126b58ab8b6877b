import type MarkdownIt from "markdown-it";
import type {Token} from "markdown-it/index.js";
import {predictions} from "../../../src/content/predictions/index.js";
import {figureOf} from "../../../src/figures/index.js";
import {html, type Markup} from "../../../src/markup/html.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {furnish} from "../furnish.js";
import {wordsOfPage} from "../page-language.js";
import {pagesOf} from "../page-of.js";
import {still} from "../prerender.js";

const placeholder = /<figure data-figure="([^"]*)"><\/figure>/g;

/**
 * `<figure data-figure="id"></figure>` on a line of its own becomes the figure's still. An unknown id fails the build, and so
 * does a figure without a recording. On the page that shows one figure alone the id is the page's parameter, and a row
 * without a recording is drawn empty: that page is where a new row is seen first. A figure that the page asks the reader to
 * predict keeps silent.
 */
export function figurePlugin(md: MarkdownIt): void {
  const render = md.renderer.rules.html_block;
  md.renderer.rules.html_block = (tokens, i, options, env, self) => {
    const words = wordsOfPage(env);
    const alone: string | undefined = env.params?.figure;
    tokens[i].content = tokens[i].content.replace(placeholder, (_, id: string) =>
      String(
        alone === undefined
          ? furnish(id, still(id, {words, ...silence(id, tokens)}), words)
          : figureAlone(alone, words)
      )
    );
    return render ? render(tokens, i, options, env, self) : tokens[i].content;
  };
}

/** Up to where a figure may be shown on a page that asks the reader to predict what it does. */
function silence(id: string, tokens: readonly Token[]): {until?: number} {
  const asked = predictions.find(
    (prediction) =>
      prediction.asks.figure === id &&
      tokens.some(({content}) => content.includes(`data-predict="${prediction.id}"`))
  );
  return asked ? {until: asked.asks.until ?? Infinity} : {};
}

function figureAlone(id: string, words: SiteWords): Markup {
  const {figures, site, chrome} = words;
  // A row that was just written stands on no page yet.
  const [page] = pagesOf(id);
  const address = page ? `${page}.html#figure-${id}` : "index.html";
  // Marked as external, because it opens a page of its own: Framework would take the mark away.
  const place = html`<a href="../${address}" target="_blank" rel="noopener external">${site.title}</a>`;
  return html`<h1 class="visually-hidden">${figures[figureOf(id).id].title}</h1>
${furnish(id, still(id, {words, unrecorded: true}), words)}
<p class="alone-from">${chrome.aloneFrom(place)}</p>
<p class="alone-sandboxed">${chrome.aloneSandboxed}</p>`;
}
