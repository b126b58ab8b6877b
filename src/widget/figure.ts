import {figureOf} from "../figures/index.js";
import type {FigureElement} from "./figure-element.js";
import {mount} from "./mount.js";

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
  const closed = new AbortController();
  mount(host, figureOf(id), closed.signal);
  invalidation?.then(() => closed.abort());
  return host;
}
