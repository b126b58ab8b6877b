/**
 * Calls `touched` when the reader presses something of the figure, or a key in it: what plays by itself stops then. The
 * button that plays and stops speaks for itself.
 *
 * @param signal ends it
 */
export function onTouch(host: HTMLElement, touched: () => void, signal: AbortSignal): void {
  const listen = ({target}: Event) => {
    if (!(target instanceof Element && target.closest(".timeline-play"))) touched();
  };
  for (const type of ["pointerdown", "keydown"]) host.addEventListener(type, listen, {signal, capture: true});
}
