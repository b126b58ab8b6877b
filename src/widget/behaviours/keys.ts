/**
 * Calls `press` when the space bar is pressed on the figure itself, and not on one of its controls.
 *
 * @param signal ends it
 */
export function onSpace(host: HTMLElement, press: () => void, signal: AbortSignal): void {
  const key = (event: KeyboardEvent) => {
    if (event.target !== host || event.key !== " ") return;
    event.preventDefault();
    press();
  };
  host.addEventListener("keydown", key, {signal});
}
