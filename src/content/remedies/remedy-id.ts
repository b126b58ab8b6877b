import type {RunIdOf} from "../../figures/index.js";

/** What the race trains, and the league. */
export type Contestant = RunIdOf<"race">;

/** What neither of them trains. */
export type OtherRemedy = "relativistic-pairing" | "r2" | "label-smoothing" | "rate-decay" | "beta1";

/** Everything that has a card. */
export type RemedyId = Contestant | OtherRemedy;
