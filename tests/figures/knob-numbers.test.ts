import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  type Knob,
  type KnobName,
  knobs,
  type NumberKnob,
  nearestStop,
  parseKnob,
  stepped
} from "../../src/figures/knobs/index.js";
import {knobHelp} from "../../src/words/en/knob-help.js";
import {ui} from "../../src/words/en/ui.js";

const numbers = (Object.keys(knobs) as KnobName[]).filter(
  (name) => !["choice", "text"].includes(knobs[name].kind)
);
const numberKnob = (name: KnobName) => knobs[name] as Knob & NumberKnob;
const {gRate, theta, n, r1} = knobs;

describe("numbers as people write them", () => {
  test.each([
    [gRate, "1e-4", 0.0001],
    [gRate, "1E-4", 0.0001],
    [gRate, ".001", 0.001],
    [gRate, "0,0002", 0.0002],
    [gRate, "2e−4", 0.0002],
    [theta, "−0.5", -0.5],
    [theta, "-0,5", -0.5],
    [theta, "+3.", 3],
    [theta, "-0", 0],
    [r1, "1,5", 1.5],
    [n, " 5 ", 5]
  ] as const)("%#: %s is read", (knob, text, value) => {
    expect(parseKnob(knob, text)).toBe(value);
  });

  test.each([
    [gRate, "0"],
    [gRate, "2"],
    [gRate, "1e"],
    [gRate, "1e-4x"],
    [gRate, "Infinity"],
    [gRate, "1e999"],
    [r1, "1,000"],
    [r1, "1.5.2"],
    [r1, "1 000"],
    [r1, "."],
    [r1, ""],
    [n, "1.5"],
    [n, "1e1"],
    [n, "-1"],
    [n, "101"]
  ] as const)("%#: %s is none", (knob, text) => {
    expect(parseKnob(knob, text)).toBeNull();
  });

  test("every number that a knob can have is read in every spelling", () => {
    const any = fc.constantFrom(...numbers).chain((name) => {
      const knob = numberKnob(name);
      const value =
        knob.kind === "whole"
          ? fc.integer({min: knob.low, max: knob.high})
          : fc.double({min: knob.low, max: knob.high, noNaN: true}).map((one) => Number(one.toPrecision(6)));
      return fc.record({knob: fc.constant(knob), value});
    });
    fc.assert(
      fc.property(any, ({knob, value}) => {
        fc.pre(value >= knob.low && value <= knob.high && (value === 0 || Math.abs(value) > 1e-6));
        expect(parseKnob(knob, ` ${value} `)).toBe(value === 0 ? 0 : value);
        if (knob.kind === "whole") return;
        expect(parseKnob(knob, value.toExponential())).toBe(value === 0 ? 0 : value);
        expect(parseKnob(knob, String(value).replace("-", "−"))).toBe(value === 0 ? 0 : value);
        const comma = String(value).replace(".", ",");
        // Three digits after the comma could be thousands.
        const isAmbiguous = /^-?[1-9]\d{0,2},\d{3}$/.test(comma);
        expect(parseKnob(knob, comma)).toBe(isAmbiguous ? null : value === 0 ? 0 : value);
      }),
      {seed: 4}
    );
  });
});

describe("arrow keys", () => {
  test("take a learning rate to the next round number", () => {
    const up = [0.0001];
    for (let i = 0; i < 5; i++) up.push(stepped(numberKnob("gRate"), up[i], 1));
    expect(up).toEqual([0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005]);
    expect(stepped(numberKnob("gRate"), 0.00037, 1)).toBe(0.0005);
    expect(stepped(numberKnob("gRate"), 0.00037, -1)).toBe(0.0002);
    expect(stepped(numberKnob("gRate"), 1, 1)).toBe(1);
    expect(stepped(numberKnob("gRate"), 0.00001, -1)).toBe(0.00001);
  });

  test("take others by their own step, without the dust of binary fractions", () => {
    expect(stepped(numberKnob("n"), 3, 1)).toBe(4);
    expect(stepped(numberKnob("r1"), 0.2, 1)).toBe(0.3);
    expect(stepped(numberKnob("theta"), 0.1, -3)).toBe(-0.2);
  });

  test("never leave a knob's ends, and lead to what the knob can have", () => {
    const any = fc.record({
      name: fc.constantFrom(...numbers),
      share: fc.double({min: 0, max: 1, noNaN: true}),
      times: fc.integer({min: -10, max: 10})
    });
    fc.assert(
      fc.property(any, ({name, share, times}) => {
        const knob = numberKnob(name);
        const at = knob.low + share * (knob.high - knob.low);
        const value = knob.kind === "whole" ? Math.round(at) : at;
        const next = stepped(knob, value, times);
        expect(parseKnob(knob, String(next))).toBe(next);
        if (times !== 0) expect(Math.sign(next - value) * Math.sign(times)).toBeGreaterThanOrEqual(0);
      }),
      {seed: 5}
    );
  });
});

test("a slider with stops stands at the nearest one", () => {
  const stops = numberKnob("n").stops ?? [];
  expect(stops.map((stop) => stops[nearestStop(stops, stop)])).toEqual(stops);
  expect([4, 14, 16, 99].map((value) => stops[nearestStop(stops, value)])).toEqual([3, 10, 20, 100]);
});

test("limits are said as they are, and options by their names", () => {
  expect(ui.allowed(gRate)).toBe("a number from 0.00001 to 1");
  expect(ui.allowed(theta)).toBe("a number from −7 to 7");
  expect(ui.allowed(knobs.loss)).toContain("Wasserstein, clipped");
  expect(ui.allowed(knobs.loss)).not.toContain("wasserstein-clipping");
});

test("every knob's help is one or two sentences", () => {
  for (const help of Object.values(knobHelp)) expect(help).toMatch(/^[A-Z].*[.]$/);
});
