import type {Format} from "../format/format.js";
import type {Panel} from "../views/drawing/layer.js";

/** A number that the reader sets. */
export interface Handle {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** What the page shows before anybody has touched it. */
  readonly initial: number;
}

export type Values<Name extends string = string> = Readonly<Record<Name, number>>;

/**
 * Something to drag right after an idea: a drawing that follows from a number or two at once. Nothing is trained in it. It is
 * the same in Node, where it makes the page's still, and in the page. Its words are in `src/words`.
 */
export interface Exhibit<
  Id extends string = string,
  Name extends string = string,
  Said = unknown,
  // biome-ignore lint/suspicious/noExplicitAny: each row says which words its own drawing asks for
  Drawn = any
> {
  readonly id: Id;
  readonly handles: Readonly<Record<Name, Handle>>;
  /** The handle that is also set by dragging across the pictures, and its value at a share of a picture's width. */
  readonly drag?: {readonly handle: NoInfer<Name>; valueAt(share: number): number};
  /** What the sentence under the pictures speaks of. */
  said(values: Values<NoInfer<Name>>): Said;
  /** Pure. */
  draw(values: Values<NoInfer<Name>>, words: Drawn, format: Format): readonly Panel[];
}

/** A row whose ids are known to the type checker, which then asks for a word for each. */
export function exhibitRow<const Id extends string, const Name extends string, Said, Drawn>(
  row: Exhibit<Id, Name, Said, Drawn>
): Exhibit<Id, Name, Said, Drawn> {
  return row;
}

/** The values that the page begins with. */
export function initialValues({handles}: Exhibit): Values {
  return Object.fromEntries(Object.entries(handles).map(([name, {initial}]) => [name, initial]));
}

/** The value that a handle can have, nearest to the one that is wanted. */
export function kept({low, high, step}: Handle, wanted: number): number {
  const steps = Math.round((Math.min(high, Math.max(low, wanted)) - low) / step);
  // Steps such as 0.1 have no exact number: nobody is to see that.
  return Number((low + steps * step).toPrecision(12));
}
