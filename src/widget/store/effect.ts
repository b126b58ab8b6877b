import type {RunOrder} from "../../runs/worker/session.js";
import type {Order} from "./training.js";

/** What is to be done outside of the state, as plain data: `lifecycle/effects` does it, and answers with events. */
export type Effect =
  /** Makes the runs of a generation, in the place of earlier ones; opens the worker if need be. */
  | {readonly type: "start"; readonly generation: number; readonly orders: readonly RunOrder[]}
  | {
      readonly type: "train";
      readonly generation: number;
      readonly until: number;
      /** Updates a second at the most; null for no limit. */
      readonly rate: number | null;
    }
  /** The training that is under way comes to a stand. */
  | {readonly type: "pause"}
  | (Order & {readonly generation: number})
  /** Lets go of the worker and all runs. */
  | {readonly type: "close"}
  /** Loads what draws charts. */
  | {readonly type: "load-charts"}
  | {readonly type: "copy-link"; readonly query: string};

/** A state with what is to be done now. */
export interface Transition<State> {
  readonly state: State;
  readonly effects: readonly Effect[];
}
