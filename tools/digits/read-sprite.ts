import {inflateSync} from "node:zlib";
import {DIGIT_PIXELS, DIGIT_SIDE} from "../../src/gan/distributions/digits/digits-table.js";
import {LEVELS} from "../../src/runs/tables/digits-file.js";

/** Bits of a pixel in the sprites. */
const BITS = 4;
const HEAD = 8;

/**
 * The digits of a sprite, a PNG of greys of 4 bits in which they stand row after row as tiles of 14 x 14.
 *
 * @returns digits x 196, row-major, -1 (black, which is paper) to 1 (white, which is ink)
 * @throws Error if the file is another kind of picture
 */
export function readSprite(png: Uint8Array, digits: number): Float32Array {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const parts: Uint8Array[] = [];
  let width = 0;
  for (let at = HEAD; at < png.length; ) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const data = png.subarray(at + 8, at + 8 + length);
    if (kind === "IHDR") {
      width = view.getUint32(at + 8);
      if (data[8] !== BITS || data[9] !== 0 || data[12] !== 0 || width % DIGIT_SIDE !== 0)
        throw new Error("A sprite of digits is a plain picture of greys of 4 bits, whole tiles wide.");
    }
    if (kind === "IDAT") parts.push(data);
    at += 12 + length;
  }
  const stride = Math.ceil((width * BITS) / 8);
  const lines = unfilter(inflateSync(Buffer.concat(parts)), stride);
  const columns = width / DIGIT_SIDE;
  return Float32Array.from({length: digits * DIGIT_PIXELS}, (_, i) => {
    const digit = Math.floor(i / DIGIT_PIXELS);
    const x = (digit % columns) * DIGIT_SIDE + (i % DIGIT_SIDE);
    const y = Math.floor(digit / columns) * DIGIT_SIDE + Math.floor((i % DIGIT_PIXELS) / DIGIT_SIDE);
    const byte = lines[y * stride + (x >> 1)];
    return (2 * (x % 2 === 0 ? byte >> 4 : byte & LEVELS)) / LEVELS - 1;
  });
}

/** Undoes what a PNG does to each line before it is compressed (its specification, section 9). */
function unfilter(filtered: Uint8Array, stride: number): Uint8Array {
  const rows = filtered.length / (stride + 1);
  const lines = new Uint8Array(rows * stride);
  for (let y = 0; y < rows; y++) {
    const filter = filtered[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x > 0 ? lines[y * stride + x - 1] : 0;
      const above = y > 0 ? lines[(y - 1) * stride + x] : 0;
      const corner = x > 0 && y > 0 ? lines[(y - 1) * stride + x - 1] : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      lines[y * stride + x] = filtered[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return lines;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(guess - value));
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
