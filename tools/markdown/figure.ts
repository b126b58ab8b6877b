import type MarkdownIt from "markdown-it";
import {still} from "../still.js";

const placeholder = /<figure data-figure="([^"]*)"><\/figure>/g;

/** `<figure data-figure="id"></figure>` on a line of its own becomes the figure's still. An unknown id fails the build. */
export function figurePlugin(md: MarkdownIt): void {
  const html = md.renderer.rules.html_block;
  md.renderer.rules.html_block = (tokens, i, options, env, self) => {
    tokens[i].content = tokens[i].content.replace(placeholder, (_, id: string) => still(id));
    return html ? html(tokens, i, options, env, self) : tokens[i].content;
  };
}
