import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {RandomStream} from "../../../src/gan/numbers/random.js";

function words(stream: RandomStream, count: number): number[] {
  return Array.from({length: count}, () => stream.word());
}

/** Pearson's correlation of two equally long series. */
function correlation(a: number[], b: number[]): number {
  const mean = (x: number[]) => x.reduce((sum, value) => sum + value, 0) / x.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    ab += (a[i] - meanA) * (b[i] - meanB);
    aa += (a[i] - meanA) ** 2;
    bb += (b[i] - meanB) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}

describe("a stream is what it was", () => {
  // A change here changes every recorded run.
  test("the first words of three streams", () => {
    expect(words(new RandomStream(0), 4)).toEqual([1253456088, 211452777, 1831618344, 2138835204]);
    expect(words(new RandomStream(1, "data"), 4)).toEqual([-568847868, -1225719848, 554128364, 1038512154]);
    expect(words(new RandomStream(4294967295, "latent"), 4)).toEqual([
      -479703130, 1226017175, -1481184884, 102631144
    ]);
  });

  test("the first normal deviates", () => {
    const stream = new RandomStream(7, "normal");
    expect(Array.from({length: 4}, () => stream.normal())).toEqual([
      0.13776970344691897, 0.5462615469313398, -0.7971225734098402, 1.0072432371838165
    ]);
  });

  test("two streams of one seed and name are equal", () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 4294967295}), fc.string(), (seed, name) => {
        expect(words(new RandomStream(seed, name), 8)).toEqual(words(new RandomStream(seed, name), 8));
      }),
      {seed: 3, numRuns: 100}
    );
  });
});

describe("save and restore", () => {
  test("continue bit for bit, also between the two normal deviates of a pair", () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 4294967295}), fc.nat(50), (seed, drawn) => {
        const stream = new RandomStream(seed, "save");
        for (let i = 0; i < drawn; i++) stream.normal();
        const state = JSON.parse(JSON.stringify(stream.save()));
        const expected = Array.from({length: 9}, () => stream.normal());
        const other = new RandomStream(0);
        other.normal();
        other.restore(state);
        expect(Array.from({length: 9}, () => other.normal())).toEqual(expected);
      }),
      {seed: 4, numRuns: 100}
    );
  });

  test("a saved state does not move with the stream", () => {
    const stream = new RandomStream(5);
    const state = stream.save();
    const first = words(stream, 5);
    stream.restore(state);
    expect(words(stream, 5)).toEqual(first);
  });
});

describe("streams are independent", () => {
  const uniforms = (seed: number, name: string) => {
    const stream = new RandomStream(seed, name);
    return Array.from({length: 20_000}, () => stream.uniform());
  };

  // 4.5 / sqrt(20,000) = 0.032: chance exceeds it once in 150,000 tries.
  test.each([
    [0, "data", 0, "latent"],
    [0, "data", 1, "data"],
    [0, "a", 0, "b"],
    [12, "", 13, ""]
  ])("%i %s and %i %s are uncorrelated", (seedA, nameA, seedB, nameB) => {
    expect(Math.abs(correlation(uniforms(seedA, nameA), uniforms(seedB, nameB)))).toBeLessThan(0.032);
  });

  test("no two of 2,000 neighbouring seeds share their first word", () => {
    const firsts = new Set(Array.from({length: 2000}, (_, seed) => new RandomStream(seed, "data").word()));
    expect(firsts.size).toBe(2000);
  });
});

describe("draws follow their law", () => {
  test("uniform: chi-square over 100 cells", () => {
    const stream = new RandomStream(21);
    const counts = new Array(100).fill(0);
    for (let i = 0; i < 100_000; i++) counts[Math.floor(stream.uniform() * 100)]++;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // 99 degrees of freedom: 0.01 % lie above 161, 0.01 % below 53.
    expect(chiSquare).toBeLessThan(161);
    expect(chiSquare).toBeGreaterThan(53);
  });

  test("integer: all values from 0, none beyond", () => {
    const stream = new RandomStream(22);
    const counts = new Array(7).fill(0);
    for (let i = 0; i < 70_000; i++) counts[stream.integer(7)]++;
    expect(counts).toHaveLength(7);
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  test("normal: four moments, and the share within 1 deviation", () => {
    const into = new Float32Array(200_000);
    new RandomStream(23).fillNormal(into);
    const moment = (power: number) => into.reduce((sum, x) => sum + x ** power, 0) / into.length;
    // Each bound is about 4.5 standard errors.
    expect(Math.abs(moment(1))).toBeLessThan(0.01);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.0143);
    expect(Math.abs(moment(3))).toBeLessThan(0.039);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.1);
    const within = into.reduce((sum, x) => sum + (Math.abs(x) < 1 ? 1 : 0), 0) / into.length;
    expect(Math.abs(within - 0.682689)).toBeLessThan(0.005);
  });

  test("normal deviates of a pair are uncorrelated", () => {
    const stream = new RandomStream(24);
    const first: number[] = [];
    const second: number[] = [];
    for (let i = 0; i < 20_000; i++) {
      first.push(stream.normal());
      second.push(stream.normal());
    }
    expect(Math.abs(correlation(first, second))).toBeLessThan(0.032);
    // The polar method divides by a common radius: a slip there shows in the squares.
    expect(
      Math.abs(
        correlation(
          first.map((x) => x * x),
          second.map((x) => x * x)
        )
      )
    ).toBeLessThan(0.032);
  });
});
