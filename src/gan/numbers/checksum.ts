/** A fingerprint of some numbers' bits: two 32-bit FNV-1a hashes with different starts, as 16 hexadecimal digits. */
export function checksum(parts: readonly Int32Array[]): string {
  let first = 0x811c9dc5;
  let second = 0x1234567;
  for (const words of parts)
    for (const word of words) {
      first = Math.imul(first ^ word, 0x01000193);
      second = Math.imul(second ^ (word >>> 16) ^ (word << 16), 0x01000193);
    }
  return [first, second].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}
