import {hashesOf} from "../site/strict-pages.js";
import type {Problem, Site} from "./site.js";

/** What the pages' policy would refuse, and a reader would find dead or bare: code and styles that stand in a page. */
export function ownCode(site: Site): Problem[] {
  return site.pages.flatMap(({file, document}) => {
    const policy = document
      .querySelector('meta[http-equiv="content-security-policy"]')
      ?.getAttribute("content");
    if (!policy) return [{file, message: "has no content security policy"}];
    const tell = (elements: Iterable<Element>, what: string) =>
      Array.from(elements, (element) => ({file, message: `has ${what}: ${element.outerHTML.slice(0, 80)}`}));
    const scripts = [...document.querySelectorAll("script:not([src])")].filter(
      ({textContent}) => !hashesOf(`<script>${textContent}</script>`).some((hash) => policy.includes(hash))
    );
    const handlers = [...document.querySelectorAll("*")].filter((element) =>
      element.getAttributeNames().some((name) => /^on[a-z]+$/.test(name))
    );
    return [
      ...tell(scripts, "a script of its own"),
      ...tell(document.querySelectorAll("style"), "a style sheet of its own"),
      ...tell(document.querySelectorAll("[style]"), "a style attribute"),
      ...tell(handlers, "a handler in an attribute")
    ];
  });
}
