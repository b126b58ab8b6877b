import {
  type ClassifierLayer,
  DIGIT_COMPONENTS,
  DIGIT_PIXELS,
  type DigitsTable
} from "../../gan/distributions/digits/digits-table.js";
import {decode, encode} from "../codec.js";

/** Levels of grey from paper to ink, less one. */
export const LEVELS = 15;

/** The digits as they lie in their file, before it is compressed. */
interface DigitsFile {
  readonly labels: Uint8Array;
  /** Two digits a byte, for one pixel after the other: what is alike lies side by side, which compresses better. */
  readonly pixels: Uint8Array;
  readonly mean: Bytes;
  readonly basis: Bytes;
  readonly scale: number;
  readonly classifier: readonly (Omit<ClassifierLayer, "parameters"> & {readonly parameters: Bytes})[];
  readonly reach: DigitsTable["reach"];
  readonly heldOut: DigitsTable["heldOut"];
}

/** Numbers as bytes: a number is (byte - 128) times a unit. */
interface Bytes {
  readonly unit: number;
  readonly bytes: Uint8Array;
}

/** What is left of numbers that go into the file and come out again. */
export function throughBytes(values: ArrayLike<number>): Float32Array {
  return fromBytes(toBytes(values));
}

export function encodeDigits(table: DigitsTable): Uint8Array<ArrayBuffer> {
  const {labels, pixels, mean, basis, scale, classifier, reach, heldOut} = table;
  const file: DigitsFile = {
    labels,
    pixels: pack(pixels, labels.length),
    mean: toBytes(mean),
    basis: toBytes(basis),
    scale,
    classifier: classifier.map(({parameters, ...layer}) => ({...layer, parameters: toBytes(parameters)})),
    reach,
    heldOut
  };
  return encode(file);
}

/** @throws Error if the bytes are not those of digits */
export function decodeDigits(bytes: Uint8Array): DigitsTable {
  const {labels, pixels, mean, basis, scale, classifier, reach, heldOut} = decode(bytes) as DigitsFile;
  if (
    pixels?.length !== (labels?.length * DIGIT_PIXELS) / 2 ||
    basis?.bytes.length !== DIGIT_COMPONENTS * DIGIT_PIXELS
  )
    throw new Error("This is no file of digits.");
  return {
    labels,
    pixels: unpack(pixels, labels.length),
    mean: fromBytes(mean),
    basis: fromBytes(basis),
    scale,
    classifier: classifier.map(({parameters, ...layer}) => ({...layer, parameters: fromBytes(parameters)})),
    reach,
    heldOut
  };
}

function toBytes(values: ArrayLike<number>): Bytes {
  const unit = Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
  return {unit, bytes: Uint8Array.from(values, (value) => 128 + Math.round(value / (unit || 1)))};
}

function fromBytes({unit, bytes}: Bytes): Float32Array {
  return Float32Array.from(bytes, (byte) => (byte - 128) * unit);
}

/** @param pixels digits x 196, -1 to 1; an even number of digits */
function pack(pixels: Float32Array, digits: number): Uint8Array {
  const level = (digit: number, pixel: number) =>
    Math.round(((pixels[digit * DIGIT_PIXELS + pixel] + 1) * LEVELS) / 2);
  return Uint8Array.from({length: (digits * DIGIT_PIXELS) / 2}, (_, i) => {
    const digit = 2 * (i % (digits / 2));
    const pixel = Math.floor(i / (digits / 2));
    return (level(digit, pixel) << 4) | level(digit + 1, pixel);
  });
}

function unpack(bytes: Uint8Array, digits: number): Float32Array {
  const pixels = new Float32Array(digits * DIGIT_PIXELS);
  bytes.forEach((byte, i) => {
    const at = 2 * (i % (digits / 2)) * DIGIT_PIXELS + Math.floor(i / (digits / 2));
    pixels[at] = (2 * (byte >> 4)) / LEVELS - 1;
    pixels[at + DIGIT_PIXELS] = (2 * (byte & LEVELS)) / LEVELS - 1;
  });
  return pixels;
}
