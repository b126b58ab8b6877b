/**
 * What a figure is doing. "idle" shows the recorded run; "away" trains as soon as the figure is on the screen again;
 * "finished" has reached the row's budget.
 */
export type FigureState = "idle" | "loading" | "running" | "away" | "paused" | "finished" | "failed";
