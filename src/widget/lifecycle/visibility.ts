import type {PageEvent} from "../store/figure-event.js";

/**
 * Tells whether a figure is on the screen, and whether its tab is behind others.
 *
 * @param signal ends the watch
 */
export function watchVisibility(
  host: Element,
  dispatch: (event: PageEvent) => void,
  signal: AbortSignal
): void {
  const observer = new IntersectionObserver((entries) =>
    dispatch({type: "on-screen", on: entries[entries.length - 1].isIntersecting})
  );
  observer.observe(host);
  signal.addEventListener("abort", () => observer.disconnect());
  const tell = () => dispatch({type: "tab-hidden", hidden: document.hidden});
  document.addEventListener("visibilitychange", tell, {signal});
  tell();
}
