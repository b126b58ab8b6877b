import type {Specification} from "../gan/training/specification.js";
import {decode, encode} from "./codec.js";
import type {Measurement} from "./measurement.js";
import type {RunEvent} from "./plan.js";
import type {Frame, RunState} from "./run-state.js";

/** A figure's runs as they were recorded in Node: data/recordings/<figure>.frames. */
export interface Recording {
  readonly figure: string;
  readonly recordedWith: {
    readonly node: string;
    readonly tfjs: string;
    readonly date: string;
    readonly command: string;
  };
  readonly runs: readonly RecordedRun[];
}

export interface RecordedRun {
  readonly id: string;
  readonly specification: Specification;
  readonly events: readonly RunEvent[];
  readonly update: number;
  /** Fingerprint of all weights at that update: a replay has to arrive at the same. */
  readonly checksum: string;
  readonly history: readonly Measurement[];
  /** At the row's `stillAt`, or at the end. */
  readonly state: RunState;
}

export function frameOf({state, history}: RecordedRun): Frame {
  return {...state, history};
}

/** Numbers that are not in arrays are kept to four digits, which are more than a picture shows; whole numbers stay whole. */
export function encodeRecording(recording: Recording): Uint8Array<ArrayBuffer> {
  return encode(toFourDigits(recording));
}

/** @throws Error if the bytes are not those of a recording */
export function decodeRecording(bytes: Uint8Array): Recording {
  return decode(bytes) as Recording;
}

/** The same value with its numbers, but those in typed arrays, kept to four digits. */
export function toFourDigits(value: unknown): unknown {
  if (typeof value === "number")
    return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(4));
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(toFourDigits);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toFourDigits(part)]));
}
