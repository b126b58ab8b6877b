/** A question of the page that its readers are to guess at before they see a figure. */
export interface Question {
  readonly question: string;
  readonly options: readonly string[];
  /** What came true, and what was measured. */
  readonly answer: string;
}

/** The question that the page puts right before a figure; null if there is none. */
export function questionBefore(figure: Element): Question | null {
  const places = [...document.querySelectorAll("[data-predict], figure[data-figure]")];
  const before = places[places.indexOf(figure) - 1];
  if (!before?.hasAttribute("data-predict")) return null;
  const text = (selector: string) => before.querySelector(selector)?.textContent?.trim() ?? "";
  return {
    question: text("legend").replace(text(".prediction-head"), "").trim(),
    options: Array.from(before.querySelectorAll("label"), ({textContent}) => textContent?.trim() ?? ""),
    answer: text("details p")
  };
}
