import type {ExhibitId, ExhibitRow} from "../exhibits/index.js";

/** What an exhibit says of itself. */
export interface ExhibitWords<Name extends string = string, Said = unknown, Drawn = unknown> {
  readonly title: string;
  /** What to try, and what it shows. */
  readonly caption: string;
  readonly handles: Readonly<Record<Name, string>>;
  /** The sentence under the pictures. */
  said(data: Said): string;
  /** What the pictures themselves say. */
  readonly drawn: Drawn;
}

export type ExhibitsWords = {
  readonly [Row in ExhibitRow as Row["id"]]: ExhibitWords<
    keyof Row["handles"] & string,
    ReturnType<Row["said"]>,
    Parameters<Row["draw"]>[1]
  >;
};

/** An exhibit's words: what its row says of itself is what its words ask for. */
export function exhibitWords({exhibits}: {readonly exhibits: ExhibitsWords}, id: ExhibitId): ExhibitWords {
  return exhibits[id] as ExhibitWords;
}
