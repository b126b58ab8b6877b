import {runsShown} from "../../src/figures/figure-row.js";
import {figureOf, figures} from "../../src/figures/index.js";
import {pageNames, pagesOf} from "../site/page-of.js";

/** What the films of one page may weigh together, in bytes. */
export const PAGE_ROOM = 60_000;

/** What a figure's film may weigh: of its page's room a share by the runs that it shows. */
export function filmRoom(figure: string): number {
  const pages = pagesOf(figure);
  const shares = pages.map((page) => {
    const together = figures.filter(({id}) => pagesOf(id).includes(page));
    return shown(figure) / together.reduce((sum, {id}) => sum + shown(id), 0);
  });
  return Math.floor(PAGE_ROOM * Math.min(1, ...shares));
}

/** The figures of each page that has any. */
export function figuresByPage(): Map<string, string[]> {
  const pages = pageNames.map(
    (page) => [page, figures.map(({id}) => id).filter((id) => pagesOf(id).includes(page))] as const
  );
  return new Map(pages.filter(([, ids]) => ids.length > 0).map(([page, ids]) => [page, [...ids]]));
}

function shown(figure: string): number {
  return runsShown(figureOf(figure)).length;
}
