import type {Claim} from "./claim.js";
import {losses} from "./claims-on-losses.js";
import {turns} from "./claims-on-turns.js";

/** Every claim of the answer that can be measured, in its order. */
export const claims: readonly Claim[] = [...turns, ...losses].sort(
  (a, b) => Number.parseInt(a.id.slice(1), 10) - Number.parseInt(b.id.slice(1), 10) || (a.id < b.id ? -1 : 1)
);
