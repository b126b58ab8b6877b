import type {FigureRun} from "../figure-row.js";

/** The three losses whose gradients the article compares, as runs side by side; the penalty is the paper's lambda of 10. */
export function threeLosses(sides: "one" | "two"): readonly FigureRun[] {
  return [
    {id: "minimax", label: "Minimax", short: "minimax", overrides: {loss: {name: "minimax"}}},
    {
      id: "non-saturating",
      label: "Non-saturating",
      short: "non-saturating",
      overrides: {loss: {name: "non-saturating"}}
    },
    {
      id: "wasserstein",
      label: "Wasserstein, gradient penalty",
      short: "Wasserstein",
      overrides: {loss: {name: "wasserstein-gradient-penalty", weight: 10, sides}}
    }
  ];
}
