import type MarkdownIt from "markdown-it";
import {result} from "../results/index.js";

const placeholder = /<div data-result="([^"]*)"(?: data-figure="([^"]*)")?(?: data-page="([^"]*)")?><\/div>/g;

/**
 * `<div data-result="id"></div>` on a line of its own becomes the result's table. With `data-figure`, and `data-page` if
 * that figure is on another page, its cells are links to the live runs. An unknown id fails the build.
 */
export function resultPlugin(md: MarkdownIt): void {
  const html = md.renderer.rules.html_block;
  md.renderer.rules.html_block = (tokens, i, options, env, self) => {
    tokens[i].content = tokens[i].content.replace(placeholder, (_, id: string, figure = "turns", page = "") =>
      String(result(id, {figure, page}))
    );
    return html ? html(tokens, i, options, env, self) : tokens[i].content;
  };
}
