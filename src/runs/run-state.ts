import type {Player} from "../gan/player.js";
import type {Schedule} from "../gan/training/specification.js";
import type {Measurement, PassingMeasurement} from "./measurement.js";
import {isJudged} from "./measurement.js";
import type {Arrays} from "./probes/index.js";

/** Where a run is in its round. */
export interface Turn {
  /** Whose update comes next. */
  readonly next: Player;
  /** The next update's place in the round, from 0 to n + m - 1. */
  readonly place: number;
  /** Who moved last, where that was out of turn. */
  readonly outOfTurn?: Player;
  readonly frozen: readonly Player[];
  readonly schedule: Schedule;
}

/** A run at one update. */
export interface RunState {
  /** Updates so far, of either player: one optimiser step is one update. */
  readonly update: number;
  readonly turn: Turn;
  readonly measurement: PassingMeasurement;
  readonly arrays: Arrays;
}

/** All that a picture of one run at one update is drawn from: its state, with what is the same all through the run. */
export interface Frame extends RunState {
  /** Measurements at the plan's interval, up to this update. */
  readonly history: readonly Measurement[];
}

/** The frame's measurement or, where a passing picture did with less, the last full one before it. */
export function fullMeasurement({measurement, history}: Frame): Measurement {
  if (isJudged(measurement)) return measurement;
  const last = history.at(-1);
  if (!last) throw new Error("A run is measured in full before its first picture.");
  return last;
}
