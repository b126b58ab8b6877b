import type {OtherRemedy, RemedyId} from "../content/remedies/remedy-id.js";

/** What a card says of one remedy; what it changes is said with the recipes. */
export interface RemedyCardWords {
  /** The scale of its weight, or of what stands for one, and what comes of too much of it. */
  readonly strength: string;
  /** When to try it. */
  readonly when: string;
}

/** The cards of "What each of them changes". */
export interface RemedyCardsWords {
  /** A word for what it is, where a figure has its number. */
  readonly kind: string;
  readonly title: string;
  /** What the pictures are of. */
  caption(race: {readonly seed: string; readonly turns: string}): string;
  readonly heads: Readonly<
    Record<"formula" | "specification" | "code" | "strength" | "cost" | "when" | "live", string>
  >;
  /** How many times the plain GAN's work an update is. */
  cost(times: string): string;
  /** The same where it is once. */
  readonly sameCost: string;
  /** What the link to the live run says, by the figure. */
  live(figure: string): string;
  /** What is no recipe of the league has its name, and what it changes, here. */
  readonly others: Readonly<Record<OtherRemedy, {readonly name: string; readonly change: string}>>;
  readonly cards: Readonly<Record<RemedyId, RemedyCardWords>>;
}
