import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {decode, encode} from "../../src/runs/codec.js";

const numbers = fc.oneof(fc.double(), fc.integer(), fc.constant(Number.NaN), fc.constant(-Infinity));
const arrays = fc.oneof(
  fc.float32Array({maxLength: 9}),
  fc.uint8Array({maxLength: 9}),
  fc.uint16Array({maxLength: 9})
);
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    {depthSize: "small"},
    numbers.map((value) => (Object.is(value, -0) ? 0 : value)),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    arrays,
    fc.array(tie("value"), {maxLength: 4}),
    fc.dictionary(
      fc.string({minLength: 1}).filter((key) => !/^(\$|__proto__)/.test(key)),
      tie("value"),
      {
        maxKeys: 4,
        noNullPrototype: true
      }
    )
  )
})).value;

describe("the codec", () => {
  test("gives back what it was given, numbers that are none and empty arrays among it", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(decode(encode(value))).toEqual(value);
      })
    );
  });

  test("reads from any place in a larger buffer, as Node's files are", () => {
    const value = {a: Float32Array.of(1, 2.5), b: [Uint8Array.of(7), "ü"]};
    const bytes = encode(value);
    const larger = Buffer.alloc(bytes.length + 11);
    larger.set(bytes, 5);
    expect(decode(larger.subarray(5, 5 + bytes.length))).toEqual(value);
  });

  test("says what is wrong with other files, with newer ones and with ones that are cut off", () => {
    const bytes = encode({a: Float32Array.of(1, 2, 3)});
    expect(() => decode(Uint8Array.of(1, 2, 3))).toThrow("no file of frames");
    expect(() => decode(new TextEncoder().encode('{"figure": "none at all"}'))).toThrow("no file of frames");
    for (let length = 12; length < bytes.length; length++)
      expect(() => decode(bytes.subarray(0, length))).toThrow("cut off");
    const newer = bytes.slice();
    newer[4] = 2;
    expect(() => decode(newer)).toThrow("version 2");
  });
});
