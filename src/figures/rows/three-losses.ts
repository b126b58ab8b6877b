import type {FigureRun} from "../figure-row.js";

/** The three losses whose gradients the article compares, as runs side by side; the penalty is the paper's lambda of 10. */
export function threeLosses(
  sides: "one" | "two"
): readonly FigureRun<"minimax" | "non-saturating" | "wasserstein">[] {
  return [
    {id: "minimax", overrides: {loss: {name: "minimax"}}},
    {id: "non-saturating", overrides: {loss: {name: "non-saturating"}}},
    {id: "wasserstein", overrides: {loss: {name: "wasserstein-gradient-penalty", weight: 10, sides}}}
  ];
}
