import {readFileSync} from "node:fs";
import {gunzipSync, gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {allComponents, componentsOf, pixelMap} from "../../../src/gan/distributions/digits/components.js";
import {digits} from "../../../src/gan/distributions/digits/digits.js";
import {
  DIGIT_COMPONENTS,
  DIGIT_PIXELS,
  digitsTable
} from "../../../src/gan/distributions/digits/digits-table.js";
import {KnownDigits, knownDigits} from "../../../src/gan/distributions/digits/known-digits.js";
import {measureModes} from "../../../src/gan/metrics/modes.js";
import {spread} from "../../../src/gan/metrics/spread.js";
import {decodeDigits, encodeDigits} from "../../../src/runs/tables/digits-file.js";
import {askHeldOut} from "../../../tools/digits/held-out.js";
import {readSprite} from "../../../tools/digits/read-sprite.js";
import {refuses} from "../refuses.js";
import {draw} from "./samples.js";

const folder = "data/digits";
const written = JSON.parse(readFileSync(`${folder}/digits.json`, "utf8"));
const labelsOf = (kind: string) => new Uint8Array(readFileSync(`${folder}/${kind}-labels.u8`));
const spriteOf = (kind: string) => readSprite(readFileSync(`${folder}/${kind}.png`), labelsOf(kind).length);
const forms = ["pixels", "components"] as const;
/** To compare half a million numbers at once. */
const bytesOf = ({buffer, byteOffset, byteLength}: Float32Array) =>
  Buffer.from(buffer, byteOffset, byteLength);
/** What a page has to load for them, in bytes. */
const MOST = 120_000;

describe("the file", () => {
  test("has the digits of the sprite to the last pixel, as many of each kind, and is small", () => {
    const table = digitsTable();
    expect(table.labels).toEqual(labelsOf("train"));
    expect(bytesOf(table.pixels).equals(bytesOf(spriteOf("train")))).toBe(true);
    const counts = Array.from(
      {length: 10},
      (_, kind) => table.labels.filter((label) => label === kind).length
    );
    expect(new Set(counts)).toEqual(new Set([table.labels.length / 10]));
    expect(readFileSync(`${folder}/digits.bin`).length).toBeLessThan(MOST);
  });

  test("comes out as it went in, and what is cut off is refused", () => {
    const bytes = encodeDigits(digitsTable());
    const {pixels, ...others} = decodeDigits(gunzipSync(gzipSync(bytes)));
    const {pixels: before, ...rest} = digitsTable();
    expect(bytesOf(pixels).equals(bytesOf(before))).toBe(true);
    expect(others.labels).toEqual(rest.labels);
    expect({...others.reach, ...others.heldOut}).toEqual({...rest.reach, ...rest.heldOut});
    others.classifier.forEach(({parameters}, l) => {
      parameters.forEach((value, i) => {
        expect(value).toBeCloseTo(rest.classifier[l].parameters[i], 6);
      });
    });
    expect(() => decodeDigits(bytes.subarray(0, 9000))).toThrow("cut off");
  });
});

describe("components", () => {
  const table = digitsTable();

  test("are coordinates along directions that are orthonormal but for rounding", () => {
    for (let one = 0; one < DIGIT_COMPONENTS; one++)
      for (let other = 0; other <= one; other++) {
        let product = 0;
        for (let i = 0; i < DIGIT_PIXELS; i++)
          product += table.basis[one * DIGIT_PIXELS + i] * table.basis[other * DIGIT_PIXELS + i];
        expect(Math.abs(product - (one === other ? 1 : 0))).toBeLessThan(0.02);
      }
  });

  test("keep as much of the digits as is written, and vary by 1", () => {
    const left = new Float64Array(DIGIT_COMPONENTS);
    let lost = 0;
    for (let i = 0; i < table.pixels.length; i += DIGIT_PIXELS)
      lost += componentsOf(table.pixels, i, table, left) / table.labels.length;
    const whole = (spread(table.pixels, DIGIT_PIXELS) / table.scale) ** 2;
    expect(1 - lost / whole).toBeCloseTo(written.varianceKept, 2);
    expect(spread(knownDigits().components, DIGIT_COMPONENTS) ** 2 / DIGIT_COMPONENTS).toBeCloseTo(1, 1);
  });

  test("become pixels and components again", () => {
    const map = pixelMap(table);
    const point = knownDigits().components.subarray(0, DIGIT_COMPONENTS);
    const picture = Float32Array.from({length: DIGIT_PIXELS}, (_, i) => {
      const row = i * (DIGIT_COMPONENTS + 1);
      return point.reduce((sum, value, k) => sum + value * map[row + 1 + k], map[row]);
    });
    allComponents(picture, table).forEach((value, k) => {
      expect(value).toBeCloseTo(point[k], 1);
    });
  });
});

describe("held-out digits", () => {
  const pixels = spriteOf("held-out");
  const labels = labelsOf("held-out");

  test("are told apart as well as is written, and so is how near they come", () => {
    const {accuracy, accuracies, reach, distance} = askHeldOut(digitsTable(), pixels, labels);
    expect({accuracy, accuracies, reach, distance}).toEqual({
      accuracy: written.accuracy,
      accuracies: written.accuracies,
      reach: written.reach,
      distance: written.distance
    });
    expect(accuracy).toBeGreaterThan(0.9);
    expect(digitsTable().reach).toEqual(reach);
    expect(digitsTable().heldOut).toEqual(distance);
  });

  test.each(forms)(
    "as %s serve all ten kinds, nineteen in twenty of high quality, and are no copies",
    (form) => {
      const points = new KnownDigits({...digitsTable(), pixels, labels}).rows(form);
      const {dimension, modes, pictures} = digits({form});
      const {served, highQuality, reverseKL, leadingShare} = measureModes(points, modes!);
      expect(served).toBe(10);
      expect(highQuality).toBeCloseTo(0.95, 3);
      expect(reverseKL).toBeLessThan(0.01);
      expect(leadingShare).toBeLessThan(0.13);
      let sum = 0;
      for (let i = 0; i < labels.length; i++)
        sum += pictures!.distance(points, i * dimension) / labels.length;
      expect(sum).toBeCloseTo(1, 6);
    }
  );
});

describe.each(forms)("digits as %s", (form) => {
  const data = digits({form});
  const {dimension, pictures} = data;
  const modes = data.modes!;
  const rows = knownDigits().rows(form);

  test("a training digit is its own nearest, at no distance, and on its kind", () => {
    for (const index of [0, 777, 2999]) {
      expect(pictures!.nearest(rows, index * dimension)).toBe(index);
      expect(pictures!.row(index)).toEqual(rows.slice(index * dimension, (index + 1) * dimension));
      const kind = modes.nearest(rows, index * dimension);
      if (kind === digitsTable().labels[index]) expect(modes.holds(rows, index * dimension, kind)).toBe(true);
    }
  });

  test("the nearest is the one that looking at all of them finds", () => {
    const [from, to] = [digitsTable().labels.indexOf(3), digitsTable().labels.indexOf(8)];
    const between = rows
      .slice(from * dimension, (from + 1) * dimension)
      .map((value, k) => 0.5 * value + 0.5 * rows[to * dimension + k]);
    const {components} = knownDigits();
    const point = form === "components" ? between : allComponents(between, digitsTable());
    let best = -1;
    let least = Infinity;
    for (let i = 0; i < digitsTable().labels.length; i++) {
      let squared = 0;
      for (let k = 0; k < DIGIT_COMPONENTS; k++)
        squared += (point[k] - components[i * DIGIT_COMPONENTS + k]) ** 2;
      if (squared < least) [best, least] = [i, squared];
    }
    expect(pictures!.nearest(between, 0)).toBe(best);
  });

  test("one and the same picture is one kind; noise and what is no number are of none", () => {
    const same = Array.from({length: 50}, () => [...rows.subarray(0, dimension)]).flat();
    expect(measureModes(same, modes)).toMatchObject({
      captured: 1,
      served: 1,
      highQuality: 1,
      leadingShare: 1
    });
    const noise = draw(data, 50, 1).map((_, i) => (i % 7 === 0 ? data.extent.high[0] : data.extent.low[0]));
    expect(measureModes(noise, modes).highQuality).toBe(0);
    const broken = Float32Array.from({length: dimension}, (_, i) => (i === 5 ? Number.NaN : 0));
    expect(measureModes(broken, modes)).toMatchObject({leading: -1, highQuality: 0});
    expect(pictures!.nearest(broken, 0)).toBe(-1);
  });
});

test("there are no other forms", () => {
  expect(() => digits({form: "constructor" as never})).toThrow(
    refuses("unknown", {kind: "digit-form", name: "constructor", known: ["pixels", "components"]})
  );
});
