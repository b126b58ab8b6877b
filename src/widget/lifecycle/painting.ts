/** Milliseconds from one picture to the next: a little less than 30 pictures a second need, as some come late. */
const BRISK = 30;
/** The same for readers who asked for less motion. */
const CALM = 500;
/** Where nothing is painted, in a tab behind others for one, the training does not wait for it longer than this. */
const PATIENCE = 100;

/** Milliseconds from one picture to the next. */
export function frameInterval(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? CALM : BRISK;
}

/** Resolves when what was drawn is about to be painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, PATIENCE);
  });
}
