import {figureOf} from "../../../src/figures/index.js";
import {FakeWorker} from "./fake-worker.js";

/** A figure whose page was opened at an address. */
export function opened(id = "mode-collapse", query = "", backend: "wasm" | "cpu" = "wasm") {
  const worker = new FakeWorker(figureOf(id), backend);
  worker.dispatch({type: "page-opened", query, isFirst: true});
  const kinds = () => worker.asked.map(({type}) => type);
  return {worker, kinds};
}

/** The same, trained to an update and paused there. */
export function pausedAt(update: number, id?: string, query?: string) {
  const figure = opened(id, query);
  const {worker} = figure;
  worker.dispatch({type: "toggle"});
  worker.settle();
  for (let at = 0; at < update; at += 10) worker.train(10);
  worker.dispatch({type: "toggle"});
  worker.settle();
  return figure;
}
