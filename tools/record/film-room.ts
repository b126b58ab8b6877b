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

/** What a figure's film may weigh: of its page's room a share by the runs that it shows. */
export function filmRoom(figure: string): number {
  const pages = pagesOf(figure);
  const shares = pages.map((page) => {
    const together = figures.map(({id}) => id).filter((id) => pagesOf(id).includes(page));
    return (pageRoom(together) * shown(figure)) / together.reduce((sum, id) => sum + shown(id), 0);
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

function shown(figure: string): number {
  return runsShown(figureOf(figure)).length;
}

function showsPictures(figure: string): boolean {
  const row = figureOf(figure);
  return runsShown(row).some((run) => planned(row, run).needs.pictureMap !== undefined);
}
