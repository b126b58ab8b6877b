/**
 * Calls `move` with the place along a picture's width, from 0 to 1, while the pointer drags over it, and `drop` at the
 * end. Keyboards have the slider.
 */
export function onDrag(panel: HTMLElement, move: (share: number) => void, drop: () => void): void {
  const share = (event: PointerEvent) => {
    const {left, width} = panel.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - left) / width));
  };
  panel.classList.add("draggable");
  panel.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    panel.setPointerCapture(event.pointerId);
    move(share(event));
  });
  panel.addEventListener("pointermove", (event) => {
    if (panel.hasPointerCapture(event.pointerId)) move(share(event));
  });
  for (const end of ["pointerup", "pointercancel"] as const)
    panel.addEventListener(end, (event) => {
      if (!panel.hasPointerCapture(event.pointerId)) return;
      panel.releasePointerCapture(event.pointerId);
      drop();
    });
}
