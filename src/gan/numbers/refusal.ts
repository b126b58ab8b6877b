import type {Player} from "../player.js";

/** Numbers and lists that are checked, by name: `src/words` has what each is called. */
export type Quantity =
  | "seed"
  | "batch"
  | "latent-dimension"
  | "latent-points"
  | "network-depth"
  | "network-width"
  | "network-gain"
  | "network-deviation"
  | "discriminator-steps"
  | "generator-steps"
  | "dimension"
  | "samples"
  | "rows"
  | "sample-size"
  | "repetitions"
  | "cells-along-an-axis"
  | "ring-modes"
  | "ring-radius"
  | "grid-side"
  | "grid-spacing"
  | "spiral-arms"
  | "spiral-turns"
  | "spiral-radius"
  | "spiral-deviation"
  | "swiss-roll-deviation"
  | "two-moons-deviation"
  | "parallel-lines-position"
  | "point-coordinate"
  | "points-coordinates"
  | "points-coordinate"
  | "points-deviation"
  | "mixture-coordinate"
  | "mixture-deviation"
  | "mixture-weight";

/** Why a price that somebody wrote is none that can be trained with. */
export type WhyNotWritten =
  | "empty"
  | "too-long"
  | "too-deep"
  | "too-large"
  | "strange"
  | "unexpected"
  | "unfinished"
  | "not-closed"
  | "unknown-name"
  | "no-slope"
  | "needs-brackets"
  | "takes-one"
  | "takes-two"
  /** At the scores that are told, the price or its slope is no finite number. */
  | "infinite"
  | "infinite-slope"
  /** G's price does not depend on what G makes. */
  | "without-fake";

/** Why heaps that somebody wrote are none that can be drawn from. */
export type WhyNoHeaps = "not-a-heap" | "dimensions" | "too-far" | "too-many";

/** Tables of named rows in which a name can be looked up in vain. */
export type Kind = "distribution" | "latent" | "activation" | "loss" | "remedy" | "optimizer" | "digit-form";

interface Value {
  readonly value: number;
}
interface QuantityValue extends Value {
  readonly quantity: Quantity;
}
type Nothing = Readonly<Record<string, never>>;

/**
 * All that the engine refuses, by code, and what each refusal tells of. A new row here needs a sentence in
 * `src/words/<language>/refusals.ts`; the type checker asks for it.
 */
export interface RefusalData {
  // Numbers of any quantity.
  "not-an-integer-in-range": QuantityValue & {readonly low: number; readonly high: number};
  "not-finite": QuantityValue;
  "not-positive": QuantityValue;
  negative: QuantityValue;
  "above-most": QuantityValue & {readonly most: number};
  "not-whole-rows": {readonly quantity: Quantity; readonly length: number; readonly dimension: number};
  // Names.
  /** `known` are the names that there are, where they are few. */
  unknown: {readonly kind: Kind; readonly name: string; readonly known?: readonly string[]};
  // Data.
  "empty-mixture": Nothing;
  "empty-parallel-lines": Nothing;
  "empty-point": Nothing;
  "empty-points": Nothing;
  /** `piece` of what was written as heaps stands from character `from` on, counted from 0; empty at its end. */
  "written-heaps": {readonly piece: string; readonly from: number; readonly why: WhyNoHeaps};
  "mixture-of-dimensions": {readonly one: number; readonly other: number};
  "mixture-not-on-a-line": {readonly dimension: number};
  // Extents cut into cells.
  "extent-ends": {readonly low: number; readonly high: number};
  "extent-length": {readonly axis: number; readonly low: number; readonly high: number};
  "too-many-cells": {
    readonly cells: number;
    readonly axes: number;
    readonly all: number;
    readonly most: number;
  };
  // Losses, remedies, optimisers.
  "clip-range": Value;
  "penalty-weight": Value;
  /** `piece` stands in the price's text from character `from` on, counted from 0; empty at its end. */
  "written-loss": {
    readonly player: Player;
    readonly piece: string;
    readonly from: number;
    readonly why: WhyNotWritten;
    readonly real?: number;
    readonly fake?: number;
  };
  "penalty-fall-floor": Value;
  "penalty-fall-until": Value;
  "noise-deviation": Value;
  "smoothed-label": Value;
  "pack-size": Value;
  "unrolling-steps": Value;
  "unrolling-rate": Value;
  "averaging-decay": Value;
  "discriminator-rate-factor": Value;
  "rate-decay-until": Value;
  "rate-decay-floor": Value;
  "learning-rate": Value;
  "adam-beta": Value;
  momentum: Value;
  "rmsprop-decay": Value;
  // Networks.
  "number-of-parameters": {readonly parameters: number; readonly given: number};
  "number-of-trainable": {readonly parameters: number; readonly given: number};
  "discriminator-output": Nothing;
  // The schedule.
  "schedule-of-zeros": Nothing;
  "simultaneous-schedule": Nothing;
  // What does not go together.
  "remedy-twice": {readonly remedy: string};
  "remedies-clash": {readonly one: string; readonly other: string};
  "label-smoothing-without-labels": Nothing;
  "packs-do-not-divide-batch": {readonly packing: number; readonly batch: number};
  "minibatch-deviation-with-penalty": Nothing;
  "spectral-normalization-with-clipping": Nothing;
  "spectral-normalization-with-fixed": Nothing;
  "unrolling-with-pairs": Nothing;
  "unrolling-with-penalty": Nothing;
  "unrolling-with-clipping": Nothing;
  "unrolling-with-spectral-normalization": Nothing;
  "unrolling-with-minibatch-deviation": Nothing;
}

export type RefusalCode = keyof RefusalData;

/**
 * What the engine will not do, as a code with its data. It says no sentence: `src/words` does. The message, for
 * developers, is the code and the data as JSON.
 */
export class Refusal<Code extends RefusalCode = RefusalCode> extends RangeError {
  override readonly name = "Refusal";

  constructor(
    readonly code: Code,
    readonly data: RefusalData[Code]
  ) {
    super(`${code} ${JSON.stringify(data, write)}`);
  }
}

/**
 * The refusal that an error is, or null. An error that came from a worker has lost its class and its fields, but kept its
 * name and its message.
 */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Error) || error.name !== "Refusal") return null;
  const space = error.message.indexOf(" ");
  return new Refusal(
    error.message.slice(0, space) as RefusalCode,
    JSON.parse(error.message.slice(space + 1), read)
  );
}

const notInJson = [Number.NaN, Infinity, -Infinity];

function write(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}

function read(_key: string, value: unknown): unknown {
  return notInJson.find((number) => String(number) === value) ?? value;
}
