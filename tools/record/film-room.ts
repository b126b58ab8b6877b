import {runsShown} from "../../src/figures/figure-row.js";
import {figureOf, figures} from "../../src/figures/index.js";
import {planned} from "../../src/figures/plan.js";
import {pageNames, pagesOf} from "../site/page-of.js";

/** What the films of one page may weigh together, in bytes. */
export const PAGE_ROOM = 60_000;

/** What a figure's film may weigh: of its page's room a share by the runs that it shows, and by what is kept of them. */
export function filmRoom(figure: string): number {
  const pages = pagesOf(figure);
  const shares = pages.map((page) => {
    const together = figures.filter(({id}) => pagesOf(id).includes(page));
    return weight(figure) / together.reduce((sum, {id}) => sum + weight(id), 0);
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

/** D's surface over a plane takes as much as all else that is kept of a run, and so do a grid of z and its image. */
function weight(figure: string): number {
  const row = figureOf(figure);
  return runsShown(row).reduce((sum, run) => {
    const {surface, latentGrid} = planned(row, run).needs;
    return sum + 1 + (surface && surface.extent.low.length > 1 ? 1 : 0) + (latentGrid ? 1 : 0);
  }, 0);
}
