import type {Claim} from "./claim.js";
import {losses} from "./claims-on-losses.js";
import {turns} from "./claims-on-turns.js";

const rows = [...turns, ...losses] as const;

export type ClaimRow = (typeof rows)[number];
export type ClaimId = ClaimRow["id"];

/** Every claim of the answer that can be measured, in its order. */
export const claims: readonly Claim<ClaimId>[] = [...rows].sort(
  (a: Claim, b: Claim) =>
    Number.parseInt(a.id.slice(1), 10) - Number.parseInt(b.id.slice(1), 10) || (a.id < b.id ? -1 : 1)
);
