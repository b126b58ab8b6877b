import type {Problem, Site} from "./site.js";

/**
 * What every page has to have, by selector, and the words for when it does not. A title, a language and a viewport that
 * can be zoomed are axe's affair, which the browser tests run on every page.
 */
const rules: readonly [selector: string, message: string][] = [
  ["h1", "has not exactly one h1"],
  ['meta[name="description"][content]:not([content=""])', "has not exactly one description"],
  ['meta[property="og:title"][content]:not([content=""])', "has not exactly one og:title"]
];

export function pageHead(site: Site): Problem[] {
  return site.pages.flatMap(({file, document}) =>
    rules
      .filter(([selector]) => document.querySelectorAll(selector).length !== 1)
      .map(([, message]) => ({file, message}))
  );
}
