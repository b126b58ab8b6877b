import {isOutside, pathFrom} from "./references.js";
import type {Page, Problem, Site} from "./site.js";

/** Links within the site have to reach a page, and an anchor on it if they name one. */
export function brokenLinks(site: Site): Problem[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const problems: Problem[] = [];
  for (const page of site.pages)
    for (const link of page.root.querySelectorAll("a[href], area[href]")) {
      const message = fault(site, pages, page, link.getAttribute("href")!);
      if (message) problems.push({file: page.file, line: page.lineOf(link), message});
    }
  return problems;
}

function fault(site: Site, pages: Map<string, Page>, page: Page, address: string): string | null {
  if (isOutside(address)) return null;
  if (address.startsWith("/"))
    return `links to "${address}" from the host's root, where the site need not lie`;
  const target = /^($|[?#])/.test(address) ? page.file : findFile(site, pathFrom(page.file, address));
  if (target === null) return `links to "${address}", and there is no such page`;
  const fragment = fragmentOf(address);
  if (fragment === "" || fragment === "top") return null;
  const other = pages.get(target);
  return other && !hasAnchor(other, fragment) ? `links to "${address}", and there is no such anchor` : null;
}

/** The file that a static host would show: the address itself, with ".html", or the folder's index. */
function findFile(site: Site, path: string | null): string | null {
  if (path === null) return null;
  const folder = path === "." || path === "./" ? "" : path.replace(/\/?$/, "/");
  const ways =
    path.endsWith("/") || folder === ""
      ? [`${folder}index.html`]
      : [path, `${path}.html`, `${folder}index.html`];
  return ways.find((file) => site.files.has(file)) ?? null;
}

function fragmentOf(address: string): string {
  const raw = /#(.*)$/s.exec(address)?.[1] ?? "";
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

function hasAnchor(page: Page, fragment: string): boolean {
  return page.root
    .querySelectorAll("[id], a[name]")
    .some((element) => element.getAttribute("id") === fragment || element.getAttribute("name") === fragment);
}
