import type {PageEvent} from "../store/figure-event.js";

/** A figure that is less than a screen away is near. */
const NEAR = "100% 0px";
/** So much of the figure, or of the screen if that is smaller, has to be seen for it to be in view. */
const ENOUGH = 0.5;

/**
 * Tells whether a figure is near the screen, on it and in view, whether its tab is behind others, and whether the reader
 * asked for less motion.
 *
 * @param signal ends the watch
 */
export function watchVisibility(
  host: Element,
  dispatch: (event: PageEvent) => void,
  signal: AbortSignal
): void {
  const watch = (tell: (entry: IntersectionObserverEntry) => void, options?: IntersectionObserverInit) => {
    const observer = new IntersectionObserver((entries) => tell(entries[entries.length - 1]), options);
    observer.observe(host);
    signal.addEventListener("abort", () => observer.disconnect());
    return observer;
  };
  watch(({isIntersecting}) => dispatch({type: "on-screen", on: isIntersecting}));
  const near = watch(
    ({isIntersecting}) => {
      if (!isIntersecting) return;
      near.disconnect();
      dispatch({type: "near-screen"});
    },
    {rootMargin: NEAR}
  );
  watch((entry) => dispatch({type: "in-view", on: isInView(entry)}), {
    threshold: Array.from({length: 11}, (_, i) => i / 10)
  });

  const tell = () => dispatch({type: "tab-hidden", hidden: document.hidden});
  document.addEventListener("visibilitychange", tell, {signal});
  tell();
  const motion = matchMedia("(prefers-reduced-motion: reduce)");
  const tellMotion = () => dispatch({type: "reduced-motion", on: motion.matches});
  motion.addEventListener("change", tellMotion, {signal});
  tellMotion();
}

function isInView({
  isIntersecting,
  intersectionRect: seen,
  boundingClientRect: whole,
  rootBounds: screen
}: IntersectionObserverEntry): boolean {
  if (!isIntersecting) return false;
  return seen.height >= ENOUGH * Math.min(whole.height, screen?.height ?? whole.height);
}
