/** Bytes before the pixels: the file's head (14), the picture's (40), and a palette of 256 greys (4 each). */
const HEAD = 14 + 40 + 4 * 256;
/** More than this at a time is too many arguments for one call. */
const PIECE = 0x2000;

/**
 * Pixels as a `data:` address that an `<image>` shows, the same in Node and in the browser. It is an uncompressed bitmap
 * (BMP) of 256 greys, which every browser reads and which is written in one loop: small pictures change 30 times a second.
 *
 * @param pixels row-major from the top, 0 (black) to 255 (white), rows x columns
 */
export function bitmap(pixels: ArrayLike<number>, columns: number): string {
  const rows = pixels.length / columns;
  if (!Number.isInteger(rows) || rows === 0)
    throw new RangeError(`${pixels.length} pixels do not make rows of ${columns}.`);
  // A row takes a whole number of four bytes, and the lowest comes first.
  const stride = 4 * Math.ceil(columns / 4);
  const file = new Uint8Array(HEAD + stride * rows);
  const view = new DataView(file.buffer);
  view.setUint16(0, 0x424d);
  view.setUint32(2, file.length, true);
  view.setUint32(10, HEAD, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, columns, true);
  view.setInt32(22, rows, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 8, true);
  view.setUint32(34, stride * rows, true);
  view.setUint32(46, 256, true);
  for (let grey = 0; grey < 256; grey++) file.fill(grey, 54 + 4 * grey, 57 + 4 * grey);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      file[HEAD + stride * (rows - 1 - row) + column] = pixels[row * columns + column];
  let text = "";
  for (let i = 0; i < file.length; i += PIECE) text += String.fromCharCode(...file.subarray(i, i + PIECE));
  return `data:image/bmp;base64,${btoa(text)}`;
}
