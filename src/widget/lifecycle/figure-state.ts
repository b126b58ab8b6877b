/**
 * What a figure is doing. "idle" shows the recorded run; "ready" stands at update 0 of another; "away" trains as soon as
 * the figure is on the screen again; "finished" has reached the row's budget.
 */
export type FigureState =
  | "idle"
  | "loading"
  | "ready"
  | "running"
  | "away"
  | "paused"
  | "finished"
  | "failed";
