import type {FigureId, RunIdOf} from "../figures/index.js";

/** What a run is called, and in a few words where that is too long. */
export interface RunWords {
  readonly label: string;
  readonly short?: string;
}

/** What a figure says of itself. */
export interface FigureWords<RunId extends string = string> {
  readonly title: string;
  /** What the picture shows, as plain text. With what comes of it, it makes the figure's point by itself: most readers read only this. */
  readonly caption: string;
  /** What comes of it, where the reader is asked to guess that first. */
  readonly outcome?: string;
  readonly runs: Readonly<Record<RunId, RunWords>>;
}

export type FiguresWords = {readonly [Id in FigureId]: FigureWords<RunIdOf<Id>>};

interface Worded {
  readonly figures: FiguresWords;
  readonly language: string;
}

/** @throws RangeError if the language has no words for such a figure */
export function figureWords({figures, language}: Worded, id: string): FigureWords {
  const found = (figures as Readonly<Record<string, FigureWords>>)[id];
  if (!found) throw new RangeError(`The figure "${id}" has no words in "${language}".`);
  return found;
}

/** The caption with what comes of it. */
export function wholeCaption({caption, outcome}: FigureWords): string {
  return outcome ? `${caption} ${outcome}` : caption;
}

/** @throws RangeError if the language has no words for such a run of the figure */
export function runWords(words: Worded, figure: string, run: string): RunWords {
  const found = figureWords(words, figure).runs[run];
  if (!found) throw new RangeError(`The run "${run}" of "${figure}" has no words in "${words.language}".`);
  return found;
}
