import type MarkdownIt from "markdown-it";
import {result} from "../results/index.js";
import {fillPlaceholders} from "./placeholder.js";

const placeholder = /<div data-result="([^"]*)"(?: data-figure="([^"]*)")?(?: data-page="([^"]*)")?><\/div>/g;

/**
 * `<div data-result="id"></div>` on a line of its own becomes the result's table. With `data-figure`, and `data-page` if
 * that figure is on another page, its cells are links to the live runs. An unknown id fails the build.
 */
export function resultPlugin(md: MarkdownIt): void {
  fillPlaceholders(md, placeholder, (words, id, figure = "turns", page = "") =>
    result(id, {figure, page}, words)
  );
}
