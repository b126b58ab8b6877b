import type {ReaderEvent} from "./store/figure-event.js";
import type {FigureState} from "./store/figure-state.js";

/** Something in the page that shows the state of a figure. */
export interface Part {
  readonly node: HTMLElement;
  show(state: FigureState): void;
}

/** How a part says what the reader did. */
export type Dispatch = (event: ReaderEvent) => void;
