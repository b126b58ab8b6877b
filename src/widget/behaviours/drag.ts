import type {KnobName} from "../../figures/knobs/index.js";
import type {Extent} from "../../gan/distributions/distribution.js";
import type {Dispatch} from "../part.js";

/** What can be dragged over. */
const PANELS = '[data-view="line"]';

/**
 * Calls `move` with the place along a data panel's width, from 0 to 1, while the pointer drags over it, and `drop` at the
 * end. Keyboards have the slider.
 *
 * @param runs holds the panels, which may be replaced while a drag goes on
 */
function onDrag(runs: HTMLElement, move: (share: number) => void, drop: () => void): void {
  let dragged: DOMRect | null = null;
  const share = ({clientX}: PointerEvent, {left, width}: DOMRect) =>
    Math.min(1, Math.max(0, (clientX - left) / width));
  runs.classList.add("draggable");
  runs.addEventListener("pointerdown", (event) => {
    const panel = (event.target as Element).closest(PANELS);
    if (event.button !== 0 || !panel) return;
    event.preventDefault();
    dragged = panel.getBoundingClientRect();
    runs.setPointerCapture(event.pointerId);
    move(share(event, dragged));
  });
  runs.addEventListener("pointermove", (event) => {
    if (dragged) move(share(event, dragged));
  });
  for (const end of ["pointerup", "pointercancel"] as const)
    runs.addEventListener(end, (event) => {
      if (!dragged) return;
      dragged = null;
      if (runs.hasPointerCapture(event.pointerId)) runs.releasePointerCapture(event.pointerId);
      drop();
    });
}

/**
 * Lets the reader drag the generated heap along a line, which sets a knob; it trains on letting go.
 *
 * @param extent what the line shows now
 */
export function letDrag(host: HTMLElement, knob: KnobName, extent: () => Extent, dispatch: Dispatch): void {
  onDrag(
    host.querySelector<HTMLElement>(".runs")!,
    (share) => {
      const {low, high} = extent();
      const place = low[0] + share * (high[0] - low[0]);
      dispatch({type: "knobs", values: {[knob]: Math.round(10 * place) / 10}});
    },
    () => dispatch({type: "run"})
  );
}
