import type MarkdownIt from "markdown-it";
import type {Markup} from "../../../src/markup/html.js";

/**
 * Empty elements in a page that the build fills in.
 *
 * @param placeholder global, with one group
 * @param fill throws if there is nothing of that name, which fails the build
 */
export function fillPlaceholders(md: MarkdownIt, placeholder: RegExp, fill: (name: string) => Markup): void {
  const html = md.renderer.rules.html_block;
  md.renderer.rules.html_block = (tokens, i, options, env, self) => {
    tokens[i].content = tokens[i].content.replace(placeholder, (_, name: string) => String(fill(name)));
    return html ? html(tokens, i, options, env, self) : tokens[i].content;
  };
}
