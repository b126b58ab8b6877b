/** The views by their names: in the rows of figures, in the page, and in the words. */
export type ViewName =
  | "diagram"
  | "plane"
  | "line"
  | "latent"
  | "shares"
  | "letters"
  | "tiles"
  | "neighbours"
  | "walk"
  | "landing"
  | "landscape"
  | "relief"
  | "hill"
  | "metronome";

/** The pictures of several runs together. */
export type ComparisonName = "jensen-shannon" | "wasserstein";
