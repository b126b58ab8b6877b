import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addressParameters, parseWhole, readAddress, writeAddress} from "../../src/components/address.js";

describe("a figure's address", () => {
  test("what is written is read back", () => {
    const {seed, n, m} = addressParameters;
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer({min: seed.low, max: seed.high}),
          n: fc.integer({min: n.low, max: n.high}),
          m: fc.integer({min: m.low, max: m.high})
        }),
        (values) => {
          const {values: read, problems} = readAddress(writeAddress("a", values, {}), "a");
          expect(problems).toEqual([]);
          expect(read).toEqual(values);
        }
      ),
      {seed: 1}
    );
  });

  test("what is the figure's own is left out", () => {
    expect(writeAddress("a", {seed: 1, n: 2}, {seed: 1, n: 1})).toBe("?v=1&figure=a&n=2");
  });

  test("values for another figure are left alone; values for none are the first figure's", () => {
    expect(readAddress("?figure=b&seed=7", "a").values).toEqual({});
    expect(readAddress("?seed=7", "a").values).toEqual({});
    expect(readAddress("?seed=7", "a", {first: true}).values).toEqual({seed: 7});
  });

  test.each([
    "NaN",
    "-1",
    "1.5",
    "4294967296",
    "1e3",
    "0x10",
    "",
    " ",
    "one",
    "<img src=x onerror=alert(1)>"
  ])("%j is no seed", (given) => {
    const {values, problems} = readAddress(`?figure=a&seed=${encodeURIComponent(given)}`, "a");
    expect(values).toEqual({});
    expect(problems).toMatchObject([{given, parameter: {name: "seed"}}]);
  });

  test("no text at all throws, and only whole numbers in range come through", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parseWhole(text, addressParameters.n);
        expect(value === null || (Number.isInteger(value) && value >= 0 && value <= 100)).toBe(true);
      }),
      {seed: 2}
    );
  });
});
