import type {HTMLElement} from "node-html-parser";
import type {Page, Problem, Site} from "./site.js";

/** Every picture says in words what it shows, or says that it is decoration. */
export function accessibleNames(site: Site): Problem[] {
  return site.pages.flatMap((page) => {
    const tell = (message: string) => (element: HTMLElement) => ({
      file: page.file,
      line: page.lineOf(element),
      message
    });
    return [
      ...page.root.querySelectorAll("img:not([alt])").map(tell("has an img without alt")),
      ...page.root
        .querySelectorAll('svg[role="img"]')
        .filter((svg) => !hasName(page, svg))
        .map(tell("has an svg with role img and no accessible name"))
    ];
  });
}

function hasName(page: Page, svg: HTMLElement): boolean {
  const ids = svg.getAttribute("aria-labelledby")?.trim().split(/\s+/) ?? [];
  const names = [
    svg.getAttribute("aria-label"),
    ...ids.map((id) => page.root.getElementById(id)?.text),
    svg.children.find((child) => child.tagName === "TITLE")?.text
  ];
  return names.some((name) => name?.trim());
}
