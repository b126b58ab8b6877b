/** What the sentence under a run can be about. Adding one is a word here and its sentence in `src/words`. */
export const readingNames = [
  "modes",
  "losses",
  "favourite",
  "gradient",
  "estimate",
  "walk",
  "densest"
] as const;

export type ReadingName = (typeof readingNames)[number];
