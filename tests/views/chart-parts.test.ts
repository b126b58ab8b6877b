import {readFileSync} from "node:fs";
import * as Plot from "@observablehq/plot";
import fc from "fast-check";
import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import type {Measurement} from "../../src/runs/measurement.js";
import {placeOn, valueAt} from "../../src/views/chart/axes.js";
import {drawChart} from "../../src/views/chart/draw-chart.js";
import {labelsApart} from "../../src/views/chart/labels-apart.js";
import {onCurve} from "../../src/views/chart/on-curve.js";
import {wordsOf} from "../../src/words/index.js";
import {someMeasurement} from "../runs/some-measurement.js";

describe("names on an axis", () => {
  const width = (label: string) => 6 * label.length + 8;

  test("stand at their marks where there is room, and move apart where there is not", () => {
    const place = (x: number, label: string) => ({x, label});
    expect(labelsApart([place(10, "ab"), place(80, "cd")], [0, 200], width)).toEqual([
      {x: 10, label: "ab", left: 10},
      {x: 80, label: "cd", left: 80}
    ]);
    expect(labelsApart([place(10, "ab"), place(12, "cd")], [0, 200], width).map(({left}) => left)).toEqual([
      10, 30
    ]);
    expect(labelsApart([place(180, "ab"), place(195, "cd")], [0, 200], width).map(({left}) => left)).toEqual([
      160, 180
    ]);
  });

  test("never overlap or leave the axis, however many there are", () => {
    const marks = fc
      .array(
        fc.record({x: fc.nat(400), label: fc.constantFrom("D frozen", "G released", "n : m = 1 : 10", "x")}),
        {
          maxLength: 40
        }
      )
      .map((some) => some.sort((a, b) => a.x - b.x));
    fc.assert(
      fc.property(marks, fc.integer({min: 1, max: 400}), (some, high) => {
        const placed = labelsApart(some, [0, high], width);
        expect(placed.map(({x}) => x)).toEqual(some.map(({x}) => x));
        const named = placed.filter(({label}) => label !== null);
        named.forEach(({label, left}, i) => {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width(label!)).toBeLessThanOrEqual(named[i + 1]?.left ?? high);
        });
        if (some.reduce((sum, {label}) => sum + width(label), 0) <= high)
          expect(named).toHaveLength(some.length);
      })
    );
  });
});

describe("a chart's axes", () => {
  const linear = {domain: [0, 6000], range: [46, 394], isLog: false} as const;
  test("have a place for each update, and an update for each place", () => {
    expect(placeOn(linear, 3000)).toBe(220);
    expect(valueAt(linear, 220)).toBe(3000);
    expect([valueAt(linear, -5), valueAt(linear, 999)]).toEqual([0, 6000]);
    expect(placeOn({domain: [0.01, 100], range: [150, 10], isLog: true}, 1)).toBeCloseTo(80);
  });
});

test("an axis with one value in it has short numbers around that", () => {
  const {document} = parseHTML("<!doctype html><html><body></body></html>");
  const history = [someMeasurement({update: 1, modes: 2, centre: [0.0098123456]})];
  const request = {series: [{label: "one", history}], budget: 440, document: document as unknown as Document};
  const svg = drawChart(Plot, "centre", request, wordsOf().views);
  const written = [...svg.querySelectorAll("text")].map(({textContent}) => textContent!);
  expect(written).toContain("−1");
  for (const text of written) expect(text).not.toMatch(/\.\d\d/);
});

describe("a curve's value at an update", () => {
  const history = [0, 100, 200].map(
    (update): Measurement => someMeasurement({update, highQuality: update / 100})
  );
  const quality = {value: ({highQuality}: Measurement) => highQuality};
  test.each([
    [0, 0],
    [50, 0.5],
    [100, 1],
    [175, 1.75],
    [900, 2]
  ])("at %i is %d", (update, value) => {
    expect(onCurve(quality, history, update)).toBeCloseTo(value);
  });
  test("is the last mark's where there is no line, and follows the scale where it is logarithmic", () => {
    expect(onCurve({...quality, separate: true}, history, 175)).toBe(1);
    expect(onCurve({...quality, scale: "log"}, history, 150)).toBeCloseTo(Math.SQRT2);
    expect(onCurve({...quality, scale: "log"}, history, 50)).toBeNaN();
    expect(onCurve(quality, [], 50)).toBeNaN();
  });
});

/** Linear light of a colour "#rrggbb". */
function light(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

const times = (matrix: readonly (readonly number[])[], vector: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, weight, i) => sum + weight * vector[i], 0));

/** How colours look to readers who lack one kind of cone, and to others: Machado, Oliveira & Fernandes (2009), at full severity. */
const visions = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

/** Ottosson's Oklab, in which equal distances look about equally large. */
function lab(colour: readonly number[]): number[] {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005]
    ],
    colour.map((share) => Math.max(0, share))
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766]
    ],
    cones
  );
}

function contrast(a: string, b: string): number {
  const [dark, bright] = [a, b]
    .map((hex) => times([[0.2126, 0.7152, 0.0722]], light(hex))[0])
    .sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"])("the runs' colours, %s", (theme) => {
  const css = readFileSync("src/theme/colours.css", "utf8");
  const colours = Object.fromEntries(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
      name,
      theme === "light" ? light : dark
    ])
  );
  const runs = [colours.ink, colours["run-2"], colours["run-3"], colours["run-4"]];
  const roles = [colours.real, colours.generated, colours.discriminator];

  test("stand out from the sheet, at least 3 : 1", () => {
    for (const run of runs) expect(contrast(run, colours.sheet)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(visions))(
    "are apart from each other and from the fixed roles: %s",
    (_, vision) => {
      const seen = (hex: string) => lab(times(vision, light(hex)));
      const distance = (a: string, b: string) => Math.hypot(...seen(a).map((value, i) => value - seen(b)[i]));
      runs.forEach((run, i) => {
        for (const other of runs.slice(i + 1))
          expect(distance(run, other), `${run} ${other}`).toBeGreaterThan(0.1);
        for (const role of roles) expect(distance(run, role), `${run} ${role}`).toBeGreaterThan(0.07);
      });
    }
  );
});
