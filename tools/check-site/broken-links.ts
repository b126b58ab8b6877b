import {posix} from "node:path";
import type {Page, Problem, Site} from "./site.js";

/** Links within the site have to reach a page, and an anchor on it if they name one. */
export function brokenLinks(site: Site): Problem[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  return site.pages.flatMap((page) =>
    [...page.document.querySelectorAll("a[href], area[href]")].flatMap((link) => {
      const message = fault(site, pages, page, link.getAttribute("href")!);
      return message ? [{file: page.file, message}] : [];
    })
  );
}

function fault(site: Site, pages: Map<string, Page>, page: Page, address: string): string | null {
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return null;
  if (address.startsWith("/"))
    return `links to "${address}" from the host's root, where the site need not lie`;
  const [, path, fragment] = /^([^?#]*)[^#]*#?(.*)$/s.exec(address)!.map(decode);
  const target = path === "" ? page.file : findFile(site, posix.join(posix.dirname(page.file), path));
  if (target === null) return `links to "${address}", and there is no such page`;
  const other = pages.get(target);
  return fragment === "" || fragment === "top" || !other || hasAnchor(other, fragment)
    ? null
    : `links to "${address}", and there is no such anchor`;
}

/** The file that a link names: letter by letter, because not every host shows a folder's index, or a page without its ending. */
function findFile({files}: Site, path: string): string | null {
  return files.has(path) ? path : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function hasAnchor({document}: Page, fragment: string): boolean {
  return [...document.querySelectorAll("[id], a[name]")].some(
    (element) => element.id === fragment || element.getAttribute("name") === fragment
  );
}
