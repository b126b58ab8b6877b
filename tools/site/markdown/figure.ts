import type MarkdownIt from "markdown-it";
import {still} from "../prerender.js";
import {fillPlaceholders} from "./placeholder.js";

/** `<figure data-figure="id"></figure>` on a line of its own becomes the figure's still. An unknown id fails the build. */
export function figurePlugin(md: MarkdownIt): void {
  fillPlaceholders(md, /<figure data-figure="([^"]*)"><\/figure>/g, still);
}
