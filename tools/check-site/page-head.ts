import type {HTMLElement} from "node-html-parser";
import type {Problem, Site} from "./site.js";

/** What every page has to say about itself, and the words for when it does not. */
const rules: readonly {message: string; holds(root: HTMLElement): boolean}[] = [
  {
    message: "has not exactly one h1",
    holds: (root) => root.querySelectorAll("h1").length === 1
  },
  {
    message: "has no lang on its html element",
    holds: (root) => !!root.querySelector("html")?.getAttribute("lang")?.trim()
  },
  {
    message: "has no viewport",
    holds: (root) => meta(root, 'name="viewport"') !== ""
  },
  {
    message: "has a viewport that forbids to zoom",
    holds: (root) => allowsZoom(meta(root, 'name="viewport"'))
  },
  {
    message: "has no title",
    holds: (root) => !!root.querySelector("head title")?.text.trim()
  },
  {
    message: "has no description",
    holds: (root) => meta(root, 'name="description"') !== ""
  },
  {
    message: "has no og:title",
    holds: (root) => meta(root, 'property="og:title"') !== ""
  }
];

export function pageHead(site: Site): Problem[] {
  return site.pages.flatMap(({file, root}) =>
    rules.filter(({holds}) => !holds(root)).map(({message}) => ({file, message}))
  );
}

function meta(root: HTMLElement, which: string): string {
  return root.querySelector(`meta[${which}]`)?.getAttribute("content")?.trim() ?? "";
}

/** Readers have to be able to make text five times as large. */
function allowsZoom(viewport: string): boolean {
  const settings = new Map(
    viewport
      .split(/[,;]/)
      .map((part) => part.split("=").map((word) => word.trim().toLowerCase()) as [string, string])
  );
  const largest = settings.get("maximum-scale");
  return (
    !["no", "0"].includes(settings.get("user-scalable") ?? "") &&
    (largest === undefined || Number(largest) >= 5)
  );
}
