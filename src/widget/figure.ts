import {figureOf} from "../figures/index.js";
import type {Measurement} from "../runs/measurement.js";
import {FigureController} from "./figure-controller.js";
import type {FigureState} from "./lifecycle/figure-state.js";

/** What a live figure tells the cells of its page. */
export interface FigureValue {
  readonly state: FigureState;
  /** The latest measurement of each run, by the run's id; none before a run was trained here. */
  readonly runs: Readonly<Record<string, Measurement>>;
  /** Fingerprints of the runs' weights, in the row's order; empty while it trains. */
  readonly fingerprints: readonly string[];
}

export type FigureElement = HTMLElement & {value: FigureValue};

/**
 * Makes the figure's still in the page live and returns it: an input whose `value` changes, with an `input` event, as it
 * trains. Nothing is loaded for training before the reader presses Run.
 *
 * @param invalidation resolves when the page's cell runs again; the figure then stops and lets go of its worker
 * @throws Error if the page has no such figure
 */
export function figure(id: string, {invalidation}: {invalidation?: Promise<unknown>} = {}): FigureElement {
  const host = document.querySelector<FigureElement>(`figure[data-figure="${CSS.escape(id)}"]`);
  if (!host) throw new Error(`This page has no place for the figure "${id}".`);
  const controller = new FigureController(host, figureOf(id));
  invalidation?.then(() => controller.close());
  return host;
}
