import {goTo} from "./address-bar.js";

/** What a link asks for the run itself with; who comes back to the address later finds its settings. */
const RUN = /&run=1\b/;

/**
 * Follows links of this page to one of its figures, in the text or in the log: they set the figure's knobs and leave the page
 * as it is.
 *
 * @param open takes the link's query, and whether it asks for the run itself: a cell of a table of results does
 * @param signal ends it
 */
export function followLinks(
  host: HTMLElement,
  figure: string,
  open: (query: string, run: boolean) => void,
  signal: AbortSignal
): void {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.origin !== location.origin || pageOf(link) !== pageOf(location)) return;
    if (new URLSearchParams(link.search).get("figure") !== figure) return;
    event.preventDefault();
    goTo(figure, link.search.replace(RUN, ""), link.href.replace(RUN, ""));
    host.scrollIntoView();
    host.focus({preventScroll: true});
    open(link.search, RUN.test(link.search) || link.closest("[data-result]") !== null);
  };
  document.addEventListener("click", follow, {signal});
}

/** Links name files; the page's own address may do without the ending, or be the folder's. */
function pageOf({pathname}: {readonly pathname: string}): string {
  return pathname.replace(/(^|\/)index(\.html)?$/, "$1").replace(/\.html$/, "");
}

/** The address of this page with a figure's query and place. */
export function linkTo(query: string, anchor: string): string {
  return `${location.href.replace(/[?#].*$/s, "")}${query}#${anchor}`;
}

/** Copies a link of this page; where that is not allowed, it goes to the address bar. Returns whether it was copied. */
export async function copyLink(query: string, anchor: string): Promise<boolean> {
  const link = linkTo(query, anchor);
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    history.replaceState(null, "", link);
    return false;
  }
}
