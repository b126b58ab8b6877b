import type {FigureState, FigureStatus} from "./figure-state.js";
import {reached} from "./selectors.js";

/**
 * What a figure is doing, in a word. While other runs are being made, or it is at something short, it
 * is still doing what it did.
 */
export function statusOf(state: FigureState): FigureStatus {
  const {training, wanted, backend, charts, failures, ended, isBroken, status} = state;
  switch (training.phase) {
    case "none":
      return isBroken ? "failed" : wanted ? "away" : "idle";
    case "starting":
      return backend === null || charts === "loading" ? "loading" : status;
    case "training":
      return "running";
    case "busy":
      return status;
    case "standing":
      if (charts === "loading") return "loading";
      if (failures.length > 0 && failures.every((failure) => failure !== null)) return "failed";
      if (wanted) return "away";
      if (reached(state) === 0) return "ready";
      return ended === "budget" ? "finished" : "paused";
  }
}
