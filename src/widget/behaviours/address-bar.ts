/** What an entry of the history holds: by the figures' ids, the query that each had. */
interface Entry {
  readonly figures?: Readonly<Record<string, string>>;
}

/** Changes of the address come to rest before they are written: browsers refuse a hundred in half a minute. */
const REST = 300;

let waiting: {readonly timer: ReturnType<typeof setTimeout>; write(): void} | null = null;

/**
 * Puts a figure's query into the page's address, in the place of the present entry of the history; there is one address for
 * all figures of a page, and the last one that was changed has it.
 *
 * @param query none for ""
 */
export function showAddress(figure: string, query: string, anchor: string): void {
  if (waiting) clearTimeout(waiting.timer);
  const write = () => {
    waiting = null;
    const hash = query === "" ? location.hash : `#${anchor}`;
    history.replaceState(entryWith(figure, query), "", `${location.pathname}${query}${hash}`);
  };
  waiting = {timer: setTimeout(write, REST), write};
}

/** Goes on to a link of this page, with an entry of its own in the history. */
export function goTo(figure: string, query: string, href: string): void {
  // Whoever comes back finds what was there last.
  settleAddress();
  history.pushState(entryWith(figure, query), "", href);
}

/** Writes now what waits to be written. */
export function settleAddress(): void {
  if (!waiting) return;
  clearTimeout(waiting.timer);
  waiting.write();
}

/**
 * Calls `open` with a figure's query when the reader goes back or forward.
 *
 * @param signal ends it
 */
export function onReturn(figure: string, open: (query: string) => void, signal: AbortSignal): void {
  window.addEventListener(
    "popstate",
    (event) => {
      if (waiting) clearTimeout(waiting.timer);
      waiting = null;
      const entry = event.state as Entry | null;
      open(entry?.figures?.[figure] ?? location.search);
    },
    {signal}
  );
}

/** The present entry, with another query for a figure. */
function entryWith(figure: string, query: string): Entry {
  const before = history.state as Entry | null;
  return {...before, figures: {...before?.figures, [figure]: query}};
}
