import {runsShown} from "../../src/figures/figure-row.js";
import {figureOf, figures} from "../../src/figures/index.js";
import {planned} from "../../src/figures/plan.js";
import {pageNames, pagesOf} from "../site/page-of.js";

/** What the films of one page may weigh together, in bytes: of planes, and of pictures, where a sample is many numbers. */
const PLANES = 60_000;
const PICTURES = 140_000;

/** What the films of these figures, all those of a page, may weigh together. */
export function pageRoom(figures: readonly string[]): number {
  return figures.some(showsPictures) ? PICTURES : PLANES;
}

/** What a figure's film may weigh: of its page's room a share by the runs that it shows, and by what is kept of them. */
export function filmRoom(figure: string): number {
  const pages = pagesOf(figure);
  const shares = pages.map((page) => {
    const together = figures.map(({id}) => id).filter((id) => pagesOf(id).includes(page));
    return (pageRoom(together) * weight(figure)) / together.reduce((sum, id) => sum + weight(id), 0);
  });
  return Math.floor(Math.min(PLANES, ...shares));
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

function showsPictures(figure: string): boolean {
  const row = figureOf(figure);
  return runsShown(row).some((run) => planned(row, run).needs.pictureMap !== undefined);
}
