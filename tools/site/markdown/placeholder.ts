import type MarkdownIt from "markdown-it";
import type {Markup} from "../../../src/markup/html.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {wordsOfPage} from "../page-language.js";

/**
 * Empty elements in a page that the build fills in.
 *
 * @param placeholder global
 * @param fill gets the words of the page's language and what the placeholder's groups hold; throws if there is nothing of
 *   that name, which fails the build
 */
export function fillPlaceholders(
  md: MarkdownIt,
  placeholder: RegExp,
  fill: (words: SiteWords, name: string, ...more: (string | undefined)[]) => Markup
): void {
  const html = md.renderer.rules.html_block;
  md.renderer.rules.html_block = (tokens, i, options, env, self) => {
    tokens[i].content = tokens[i].content.replace(placeholder, (...match) => {
      const [, name, ...more] = match.slice(
        0,
        match.findIndex((part) => typeof part === "number")
      );
      return String(fill(wordsOfPage(env ?? {}), name, ...more));
    });
    return html ? html(tokens, i, options, env, self) : tokens[i].content;
  };
}
