import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readAddress, writeAddress} from "../../src/figures/address.js";
import {type Knob, type KnobName, type KnobValue, knobs, parseKnob} from "../../src/figures/knobs/index.js";

const names = Object.keys(knobs) as KnobName[];

/** Any value that the knob can have. */
function anyValue(knob: Knob): fc.Arbitrary<KnobValue> {
  if (knob.kind === "choice") return fc.constantFrom(...knob.options);
  if (knob.kind === "text")
    return fc
      .string({minLength: 1, maxLength: knob.longest})
      .map((text) => text.trim())
      .filter((text) => text.length > 0);
  if (knob.kind === "whole") return fc.integer({min: knob.low, max: knob.high});
  return fc
    .integer({min: Math.ceil(knob.low * 100), max: Math.floor(knob.high * 100)})
    .map((value) => value / 100);
}

describe("a figure's address", () => {
  test("what is written is read back, for every knob", () => {
    const all = Object.fromEntries(names.map((name) => [name, anyValue(knobs[name])]));
    fc.assert(
      fc.property(fc.record(all, {requiredKeys: []}), (values) => {
        const {values: read, problems} = readAddress(writeAddress("a", values, {}), "a", names);
        expect(problems).toEqual([]);
        expect(read).toEqual(values);
      }),
      {seed: 1}
    );
  });

  test("what is the figure's own is left out; the runs are named if they were chosen", () => {
    expect(writeAddress("a", {seed: 1, n: 2}, {seed: 1, n: 1})).toBe("?v=1&figure=a&n=2");
    const query = writeAddress("a", {}, {}, {runs: ["x", "y"], at: 1200});
    expect(readAddress(query, "a", names)).toMatchObject({runs: ["x", "y"], at: 1200});
    for (const at of ["0", "-3", "1e3", "NaN", "12345678"])
      expect(readAddress(`?figure=a&at=${at}`, "a", names).at).toBeNull();
  });

  test("values for another figure are left alone; values for none are the first figure's", () => {
    expect(readAddress("?figure=b&seed=7", "a", names).values).toEqual({});
    expect(readAddress("?seed=7", "a", names).values).toEqual({});
    expect(readAddress("?seed=7", "a", names, {first: true}).values).toEqual({seed: 7});
    expect(readAddress("?seed=7&n=3", "a", ["n"], {first: true}).values).toEqual({n: 3});
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
    const {values, problems} = readAddress(`?figure=a&seed=${encodeURIComponent(given)}`, "a", names);
    expect(values).toEqual({});
    expect(problems).toMatchObject([{given, name: "seed"}]);
  });

  test.each(["constructor", "toString", "__proto__", "Minimax"])("%j is no loss", (given) => {
    expect(readAddress(`?figure=a&loss=${given}`, "a", names).problems).toMatchObject([{name: "loss"}]);
  });

  test("no text at all throws, and only what the knob can have comes through", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string(), (name, text) => {
        const knob = knobs[name];
        const value = parseKnob(knob, text);
        if (value === null) return;
        if (knob.kind === "choice") expect(knob.options).toContain(value);
        else if (knob.kind === "text") expect(text).toContain(value);
        else expect(Number(value) >= knob.low && Number(value) <= knob.high).toBe(true);
      }),
      {seed: 2}
    );
  });
});
