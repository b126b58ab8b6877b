import type {PagePath} from "../content/chapters.js";
import type {TermId} from "../content/glossary.js";
import type {PredictionRow} from "../content/predictions/index.js";
import type {ReferenceRow} from "../content/references.js";
import type {ClaimRow} from "../evidence/claims.js";
import type {ExperimentId} from "../experiments/index.js";
import type {Markup} from "../markup/html.js";
import type {RecipeId} from "../recipes/index.js";
import type {RemedyCardsWords} from "./remedy-cards-words.js";
import type {ResultsWords} from "./results-words.js";
import type {SymptomsWords} from "./symptoms-words.js";
import type {TeachingWords} from "./teaching-words.js";
import type {Words} from "./words.js";

/** What only the build says in a language: all that stands in a page beside its own text, and is not live. */
export interface SiteWords extends Words {
  readonly site: {readonly title: string; readonly description: string; readonly imprint: Markup};
  readonly pages: Readonly<Record<PagePath, string>>;
  readonly chrome: ChromeWords;
  readonly glossary: Readonly<Record<TermId, TermWords>>;
  readonly works: WorksWords;
  readonly citations: CitationWords;
  readonly predictions: PredictionsWords;
  readonly experiments: Readonly<Record<ExperimentId, ExperimentWords>>;
  /** What each recipe changes, in a sentence. */
  readonly recipeChanges: Readonly<Record<RecipeId, string>>;
  readonly claims: ClaimsWords;
  readonly results: ResultsWords;
  /** The guide for whoever's GAN has collapsed. */
  readonly symptoms: SymptomsWords;
  /** What teachers hand out. */
  readonly teaching: TeachingWords;
  /** A card for each remedy. */
  readonly remedyCards: RemedyCardsWords;
  /** A small whole number as a word, where the language has one for it. */
  numberWord(value: number): string | undefined;
  /** A day, given as 2000-01-31. */
  date(iso: string): string;
}

/** What stands around a page's text and between its parts. */
export interface ChromeWords {
  readonly chapters: string;
  readonly onThisPage: string;
  minutes(count: number): string;
  liveFigures(count: number): string;
  /** How many words of the language are read in a minute. */
  readonly wordsAMinute: number;
  readonly notes: string;
  note(number: number): string;
  backToNote(number: number): string;
  readonly inTheGlossary: string;
  readonly termsOfThisPage: string;
  /** Turns a page from light to dark, and back. */
  readonly themeSwitch: string;
  /** That the page is read without a network. */
  readonly offline: string;
  /** That there is a newer version, and the button that loads it. */
  readonly update: string;
  readonly loadUpdate: string;
  /** Leads to the page as one file; and what that file says of itself. */
  readonly takeAlong: string;
  readonly oneFile: string;
  /** Under a figure that is alone on its page: where it comes from, as a link to its place there, and its licence. */
  aloneFrom(place: Markup): Markup;
  /** Where its frame is sandboxed and its host keeps its scripts to itself. */
  readonly aloneSandboxed: string;
}

export interface TermWords {
  /** How the text asks for it: `[[name]]`, or `[[name|as it stands in the sentence]]`. */
  readonly name: string;
  readonly definition: string;
}

/** One line on what we take from a work, and what the row leaves to words. */
export type WorkWords<Row> = {readonly use: string} & (Row extends {authors: unknown}
  ? unknown
  : {readonly authors: string}) &
  (Row extends {venue: unknown} ? unknown : {readonly venue: string});

export type WorksWords = {readonly [Row in ReferenceRow as Row["key"]]: WorkWords<Row>};

export interface CitationWords {
  /** The authors of a work, by their names. */
  authors(names: readonly string[]): string;
  /** Who wrote a work, in passing, by their last names; with the year if we know it. */
  short(names: readonly string[], year: number): string;
  published(venue: string, year: number): string;
  titled(name: string, title: string): string;
  citedIn(pages: Markup): Markup;
}

/** An option of a prediction. */
export interface OptionWords {
  readonly label: string;
  /** Said to whoever chose it, after whether it is what happened: why one might think so, and what speaks for or against. */
  readonly reply: string;
}

export interface PredictionWords<OptionId extends string = string, Measured = unknown> {
  readonly question: string;
  readonly options: Readonly<Record<OptionId, OptionWords>>;
  /** What the recording measured, in a sentence. */
  measured(measured: Measured): string;
}

export type PredictionsWords = {
  readonly [Row in PredictionRow as Row["id"]]: PredictionWords<
    Row["options"][number],
    ReturnType<Row["outcome"]>["measured"]
  >;
};

export interface ExperimentWords {
  readonly title: string;
  readonly question: string;
}

export interface ClaimWords<Measured = unknown> {
  /** The answer's sentence, in our words. */
  readonly sentence: string;
  /** What was compared, and what has to be so for the claim to hold: `judge` in words. */
  test(measured: Measured): string;
  /** What was measured, in a sentence. */
  effect(measured: Measured): string;
  /** The same of runs on handwritten digits, where the sentence names what only the ring has. */
  onPictures?(measured: Measured): string;
  /** Under which condition it holds, where the verdict is conditional; or why it did not. */
  condition?(measured: Measured): string | null;
  /** What the link to the live figure says. */
  readonly live: string;
}

export type ClaimsWords = {
  readonly [Row in ClaimRow as Row["id"]]: ClaimWords<ReturnType<Row["judge"]>["measured"]>;
};
