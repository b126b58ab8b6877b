import type {Player} from "../gan/player.js";
import type {Schedule, Specification} from "../gan/training/specification.js";
import type {FavouriteGrid} from "./measures/favourite.js";

/** What is done to the players at once. */
export interface Change {
  /** Players whose turns are left out from now on. */
  readonly freeze?: readonly Player[];
  /** Players who take their turns again. */
  readonly release?: readonly Player[];
  /** A player who goes back to its initial weights. */
  readonly reset?: Player;
  /** Another n or m; what is left out stays. A new round begins. */
  readonly schedule?: Partial<Pick<Schedule, "discriminatorSteps" | "generatorSteps">>;
  /** Other learning rates, before the factors of remedies; what is left out stays, and so does the optimisers' memory. */
  readonly rates?: {readonly [Who in Player]?: number};
}

/** Something that is done to the players when a run has reached an update: part of what determines the run. */
export interface RunEvent extends Change {
  /** Done before the first update after this one. */
  readonly at: number;
}

/** Everything that makes a run and its history what they are. Plain data: it can be written as JSON and sent to a worker. */
export interface RunPlan {
  readonly specification: Specification;
  /** The history holds the measurements at multiples of so many updates. */
  readonly measureEvery: number;
  /** In the order of their updates. */
  readonly events?: readonly RunEvent[];
  /** Where D's favourite point is looked for at each measurement, if it is. */
  readonly favourite?: FavouriteGrid;
}
