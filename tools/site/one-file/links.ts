import {readFileSync} from "node:fs";
import {basename, extname, join} from "node:path";

/** Files that a page hands out or shows: they come along. */
const kinds: Readonly<Record<string, string>> = {
  ".csv": "text/csv",
  ".json": "application/json",
  ".txt": "text/plain",
  ".svg": "image/svg+xml"
};

export interface LinkOptions {
  /** The finished site. */
  readonly folder: string;
  /** The pages that there are as files, by their names. */
  readonly pages: ReadonlySet<string>;
}

/**
 * A page's links, as they read in one file: to another page, to that page's file, which may lie beside it; to data, to the data,
 * which are in the link. What else only the site has is no link any more, unless SITE_URL says where the site is.
 */
export function linksOf(html: string, {folder, pages}: LinkOptions): string {
  const site = process.env.SITE_URL?.replace(/\/?$/, "/");
  return html.replaceAll(
    /<(a|link)( [^>]*?)? href="([^"]+)"/g,
    (whole, tag, others = "", address: string) => {
      if (/^([a-z][\w+.-]*:|#)/i.test(address)) return whole;
      const [, path] = address.match(/^(?:\.\/)?([^?#]*)/)!;
      if (path === "" || pages.has(path)) return whole;
      const type = kinds[extname(path)];
      if (type) {
        const data = readFileSync(join(folder, path), "base64");
        const download = tag === "a" && !/ download\b/.test(others) ? ` download="${basename(path)}"` : "";
        return `<${tag}${others}${download} href="data:${type};base64,${data}"`;
      }
      return site ? `<${tag}${others} href="${new URL(address, site)}"` : `<${tag}${others}`;
    }
  );
}
