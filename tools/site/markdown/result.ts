import type MarkdownIt from "markdown-it";
import {result} from "../results/index.js";
import {fillPlaceholders} from "./placeholder.js";

const placeholder = /<div data-result="([^"]*)"(?: data-figure="([^"]*)")?><\/div>/g;

/**
 * `<div data-result="id"></div>` on a line of its own becomes the result's table. With `data-figure` its
 * cells are links to the live runs in that figure of the same page. An unknown id fails the build.
 */
export function resultPlugin(md: MarkdownIt): void {
  fillPlaceholders(md, placeholder, (words, id, figure = "turns") => result(id, figure, words));
}
