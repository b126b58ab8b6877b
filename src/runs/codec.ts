/**
 * Values with arrays of numbers in them, as bytes and back: what recordings and films are kept in.
 *
 * A file is the four letters HELV, a version, the length of a JSON text, that text in UTF-8, and behind it the arrays, each
 * beginning at a multiple of four bytes. In the JSON an array stands as {"$array": [kind, first byte, length]}; a number
 * that JSON does not have stands as {"$number": "NaN"}.
 */
const LETTERS = 0x48454c56;
const VERSION = 1;
const HEAD = 12;

const kinds = {f32: Float32Array, u8: Uint8Array, u16: Uint16Array} as const;
type Kind = keyof typeof kinds;
type NumberArray = InstanceType<(typeof kinds)[Kind]>;

/** @param value plain data; its Float32Array, Uint8Array and Uint16Array are kept as they are */
export function encode(value: unknown): Uint8Array<ArrayBuffer> {
  const arrays: NumberArray[] = [];
  let end = 0;
  const json = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "number" && !Number.isFinite(part)) return {$number: String(part)};
    const kind = kindOf(part);
    if (!kind) return part;
    const array = part as NumberArray;
    const place = [kind, end, array.length];
    arrays.push(array);
    end = aligned(end + array.byteLength);
    return {$array: place};
  });
  const text = new TextEncoder().encode(json);
  const start = aligned(HEAD + text.length);
  const bytes = new Uint8Array(start + end);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, LETTERS);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, text.length, true);
  bytes.set(text, HEAD);
  let offset = start;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += aligned(array.byteLength);
  }
  return bytes;
}

/**
 * What was encoded. The arrays are copies: they stay when `bytes` goes.
 *
 * @throws Error if the bytes are not such a file, or are cut off
 */
export function decode(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0) !== LETTERS) throw new Error("This is no file of frames.");
  if (view.getUint32(4, true) !== VERSION)
    throw new Error(
      `This file of frames is of version ${view.getUint32(4, true)}, and only ${VERSION} can be read.`
    );
  const length = view.getUint32(8, true);
  const start = aligned(HEAD + length);
  if (bytes.length < start) throw new Error("This file of frames is cut off.");
  const text = new TextDecoder().decode(bytes.subarray(HEAD, HEAD + length));
  return JSON.parse(text, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null) return part;
    if ("$number" in part) return Number(part.$number);
    return "$array" in part ? arrayAt(bytes, start, part.$array as [Kind, number, number]) : part;
  });
}

function arrayAt(bytes: Uint8Array, start: number, [kind, offset, length]: [Kind, number, number]) {
  const Type = kinds[kind];
  const from = start + offset;
  const to = from + length * Type.BYTES_PER_ELEMENT;
  if (to > bytes.length) throw new Error("This file of frames is cut off.");
  // Not `slice`: of Node's Buffer that is no copy.
  return new Type(Uint8Array.from(bytes.subarray(from, to)).buffer);
}

function kindOf(value: unknown): Kind | null {
  for (const kind of Object.keys(kinds) as Kind[]) if (value instanceof kinds[kind]) return kind;
  return null;
}

function aligned(bytes: number): number {
  return 4 * Math.ceil(bytes / 4);
}
