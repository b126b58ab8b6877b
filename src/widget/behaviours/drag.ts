import type {KnobName} from "../../figures/knobs/index.js";
import type {Extent} from "../../gan/distributions/distribution.js";
import type {Dispatch} from "../part.js";
import {onHold} from "./hold.js";

/** What can be dragged over. */
const PANELS = '[data-view="line"]';

/**
 * Calls `move` with the place along a data panel's width, from 0 to 1, while the pointer drags over it, and `drop` at the
 * end. Keyboards have the slider.
 *
 * @param runs holds the panels, which may be replaced while a drag goes on
 */
function onDrag(runs: HTMLElement, move: (share: number) => void, drop: () => void): void {
  runs.classList.add("draggable");
  onHold(runs, {
    take(event) {
      const panel = (event.target as Element).closest(PANELS);
      if (!panel) return null;
      event.preventDefault();
      return panel.getBoundingClientRect();
    },
    go: ({clientX}, {left, width}) => move(Math.min(1, Math.max(0, (clientX - left) / width))),
    letGo: drop
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
