interface Held<Grip> {
  /** What is held from where the pointer goes down; null if nothing is there to hold. */
  readonly take: (event: PointerEvent) => Grip | null;
  /** Where it goes down, and everywhere that it goes then, on the element or not. */
  readonly go: (event: PointerEvent, grip: Grip) => void;
  readonly letGo?: () => void;
}

/** What is done while the pointer's first button, or a finger, is held down on an element. */
export function onHold<Grip>(element: HTMLElement, {take, go, letGo}: Held<Grip>): void {
  let held: Grip | null = null;
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    held = take(event);
    if (held === null) return;
    element.setPointerCapture(event.pointerId);
    go(event, held);
  });
  element.addEventListener("pointermove", (event) => {
    if (held !== null) go(event, held);
  });
  for (const end of ["pointerup", "pointercancel"] as const)
    element.addEventListener(end, () => {
      if (held === null) return;
      held = null;
      letGo?.();
    });
}
