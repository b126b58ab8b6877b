import {parseHTML} from "linkedom";
import type {Markup} from "../../src/markup/html.js";

/** A page with nothing but the given HTML in its body. */
export function parse(markup: Markup | string): HTMLElement {
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body;
}
