import {posix} from "node:path";
import type MarkdownIt from "markdown-it";

/**
 * Framework's own check takes the query of a link for a part of the page's name, and warns of every link to a run. Links
 * that are marked as external it neither checks nor rewrites. So a link with a query is marked, and made relative, as the
 * page is rendered, and the mark is taken away as the page is finished. That such a link leads to a page and to an anchor
 * is checked in the built site, as for all others (`tools/check-site/broken-links.ts`).
 */
const mark = ' rel="external with-query"';

/** A markdown-it plugin; for all that a page's body is made of, whoever wrote it. */
export function linksWithQuery(md: MarkdownIt): void {
  const render = md.renderer.render.bind(md.renderer);
  md.renderer.render = (tokens, options, env) => markLinks(render(tokens, options, env), env.path);
}

/** @param page the path of the page that has the links, from the site's root */
export function markLinks(html: string, page: string): string {
  return html.replaceAll(
    /<a( [^>]*?)? href="(?![a-z][\w+.-]*:|\/\/)([^"?#]*)(\?[^"]*)"/gi,
    (_, others = "", path: string, query: string) =>
      `<a${mark}${others} href="${relative(page, path || page)}${query}"`
  );
}

export function unmarkLinks(html: string): string {
  return html.replaceAll(mark, "");
}

function relative(page: string, path: string): string {
  const folder = posix.dirname(page);
  // A link names a file, as Framework's own do by `preserveExtension` and `preserveIndex`.
  const file = `${path.replace(/\/$/, "/index")}.html`;
  const way = posix.relative(folder, posix.resolve(folder, file));
  return way.startsWith("..") ? way : `./${way}`;
}
