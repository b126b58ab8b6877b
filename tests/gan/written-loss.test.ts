/** Losses that readers write: what is read, what its slopes are, and what is refused at which place. */
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {createLoss, type LossSpecification} from "../../src/gan/losses/index.js";
import type {PairFunction, ScoreFunction} from "../../src/gan/losses/loss.js";
import {derivativeOf} from "../../src/gan/losses/written/derivative.js";
import {evaluated} from "../../src/gan/losses/written/evaluate.js";
import {FARTHEST_SCORE} from "../../src/gan/losses/written/finite.js";
import {writable} from "../../src/gan/losses/written/functions.js";
import {LONGEST_PRICE, parsePrice} from "../../src/gan/losses/written/parse.js";
import {wellKnown} from "../../src/gan/losses/written/well-known.js";
import {Refusal, type RefusalData} from "../../src/gan/numbers/refusal.js";

const value = (text: string, real = 0, fake = 0) => evaluated(parsePrice(text, "discriminator"))(real, fake);

function refusalOf(discriminator: string, generator = "-fake"): RefusalData["written-loss"] | null {
  try {
    createLoss({name: "written", discriminator, generator});
    return null;
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "written-loss") throw error;
    return error.data as RefusalData["written-loss"];
  }
}

test.each([
  ["1 + 2 * 3", 7],
  ["(1 + 2) * 3", 9],
  ["-2^2", -4],
  ["2^-1", 0.5],
  ["2^3^2", 512],
  ["8 / 4 / 2", 1],
  ["8 - 4 - 2", 2],
  ["1.5e1 − .5", 14.5],
  ["2 × 3 · 2 ÷ 4", 3],
  ["2 ** 3", 8],
  ["-(-3)", 3],
  ["+4", 4],
  ["max(1, min(5, 3))", 3],
  ["abs(real) + abs(fake)", 5],
  ["real - fake", -1],
  ["exp(0) + log(1) + tanh(0) + sigmoid(0)", 1.5],
  ["(-2)^3", -8]
])("%s is %d", (text, is) => {
  expect(value(text, 2, 3)).toBeCloseTo(is, 12);
});

test.each([
  ["", "empty", "", 0],
  ["real +", "unfinished", "", 6],
  ["real fake", "unexpected", "fake", 5],
  ["2 real", "unexpected", "real", 2],
  ["(real + fake", "not-closed", "(", 0],
  ["real + fake)", "unexpected", ")", 11],
  ["real + foo(fake)", "unknown-name", "foo", 7],
  ["constructor(fake)", "unknown-name", "constructor", 0],
  ["real + floor(fake)", "no-slope", "floor", 7],
  ["exp + fake", "needs-brackets", "exp", 0],
  ["exp(real, fake)", "takes-one", "exp(real, fake)", 0],
  ["fake + max(real)", "takes-two", "max(real)", 7],
  ["real + fake; alert(1)", "strange", ";", 11],
  ["real + 𝑥", "strange", "𝑥", 7],
  ["real + 1e999", "too-large", "1e999", 7],
  [`fake + ${"(".repeat(60)}real${")".repeat(60)}`, "too-deep", "(", 47],
  ["1".repeat(LONGEST_PRICE + 1), "too-long", "1", LONGEST_PRICE]
] as const)("%s is refused: %s", (text, why, piece, from) => {
  expect(refusalOf(text)).toMatchObject({player: "discriminator", why, piece, from});
});

test.each([
  ["fake - log(real)", {why: "infinite", piece: "log(real)", from: 7, real: 0}],
  ["log(1 - sigmoid(fake))", {why: "infinite", piece: "log(1 - sigmoid(fake))", fake: 36.75}],
  ["fake + real^0.5", {why: "infinite", piece: "real^0.5", real: -0.25}],
  ["fake + (real^2)^0.25", {why: "infinite-slope", from: 7, real: 0}],
  ["real / (fake - 2)", {why: "infinite", piece: "real / (fake - 2)", fake: 2}],
  ["exp(exp(real)) - fake", {why: "infinite", piece: "exp(exp(real))", real: 4.5}],
  ["exp(real * 2) + fake", {why: "infinite", piece: "exp(real * 2)", real: 44.5}]
] as const)("%s is refused where it is infinite", (text, data) => {
  expect(refusalOf(text)).toMatchObject(data);
});

test("G's price has to look at what G makes", () => {
  expect(refusalOf("fake - real", "real^2")).toMatchObject({player: "generator", why: "without-fake"});
});

describe.each(Object.entries(wellKnown))("%s, written", (name, prices) => {
  const parameters = {
    "wasserstein-clipping": {clip: 0.1},
    "wasserstein-gradient-penalty": {weight: 0.1, sides: "one"}
  }[name];
  const own = createLoss({name, ...parameters} as LossSpecification);
  const written = createLoss({name: "written", ...prices, ...parameters} as LossSpecification);

  test("has the same prices and slopes", () => {
    expect(written.pairs === undefined).toBe(own.pairs === undefined);
    for (let real = -20; real <= 20; real += 0.5)
      for (const fake of [-7, -1, 0, 0.5, 12]) {
        if (own.pairs && written.pairs)
          for (const player of ["forDiscriminator", "forGenerator"] as const)
            for (const what of ["value", "byReal", "byFake"] satisfies (keyof PairFunction)[])
              expect(written.pairs[player][what](real, fake)).toBeCloseTo(
                own.pairs[player][what](real, fake),
                12
              );
        if (own.pairs || written.pairs) continue;
        for (const term of ["onReal", "onFake", "forGenerator"] as const)
          for (const what of ["value", "derivative", "secondDerivative"] satisfies (keyof ScoreFunction)[])
            expect(written[term][what](real)).toBeCloseTo(own[term][what](real), 12);
      }
  });

  test("has the same threshold, and judges one by one where that does", () => {
    expect(written.threshold).toBe(own.threshold);
    expect(written.realness === undefined).toBe(own.realness === undefined);
    // Within its margin a hinge says no more of a score than that it is undecided.
    if (own.realness && name !== "hinge")
      for (const score of [-3, -0.2, 0.5, 0.9, 4])
        expect(written.realness!(score)).toBeCloseTo(own.realness(score), 12);
    expect(written.clip).toBe(own.clip);
    expect(written.penalty?.factor(4, 0)).toBe(own.penalty?.factor(4, 0));
  });
});

/** Expressions that can be read; most of them are finite. */
const expressions = fc.letrec<{any: string}>((tie) => ({
  any: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    fc.constantFrom("real", "fake", "1", "0.5", "2", "3e-1"),
    fc
      .tuple(tie("any"), fc.constantFrom(" + ", " - ", " * ", " / "), tie("any"))
      .map(([a, sign, b]) => `(${a}${sign}${b})`),
    tie("any").map((a) => `-${a}`),
    fc.tuple(tie("any"), fc.constantFrom("2", "3", "-1", "0.5")).map(([a, b]) => `(${a})^${b}`),
    fc
      .tuple(fc.constantFrom("exp", "log", "abs", "sigmoid", "softplus", "tanh"), tie("any"))
      .map(([name, a]) => `${name}(${a})`),
    fc
      .tuple(fc.constantFrom("min", "max"), tie("any"), tie("any"))
      .map(([name, a, b]) => `${name}(${a}, ${b})`)
  )
})).any;

test("4,000 expressions have the slopes that differences have", () => {
  let compared = 0;
  // Not 0, where many have a corner.
  const score = fc.integer({min: -300, max: 300}).map((hundredths) => hundredths / 100 + 0.003);
  fc.assert(
    fc.property(expressions, score, score, (text, real, fake) => {
      fc.pre(text.length <= LONGEST_PRICE);
      const tree = parsePrice(text, "generator");
      const price = evaluated(tree);
      const slope = evaluated(derivativeOf(tree, "fake"))(real, fake);
      const differences = [1e-5, 5e-6].map((h) => (price(real, fake + h) - price(real, fake - h)) / (2 * h));
      const size = 1 + Math.abs(slope);
      // Where two steps of difference do not agree there is a corner, a cliff or nothing left of the digits.
      if (
        ![slope, ...differences].every(Number.isFinite) ||
        Math.abs(differences[0] - differences[1]) > 1e-6 * size
      )
        return;
      if (Math.abs(price(real, fake)) > 1e3 * size) return;
      compared++;
      expect(Math.abs(slope - differences[1])).toBeLessThan(1e-4 * size);
    }),
    {seed: 14, numRuns: 4000}
  );
  expect(compared).toBeGreaterThan(2000);
});

test("10,000 texts, of the language and of anything else, are read or refused at a place in them", () => {
  const pieces = fc
    .array(
      fc.constantFrom(
        ...writable,
        "real",
        "fake",
        "(",
        ")",
        ",",
        "+",
        "-",
        "*",
        "/",
        "^",
        "1",
        ".5",
        " ",
        "e"
      ),
      {
        maxLength: 30
      }
    )
    .map((all) => all.join(""));
  const texts = fc.oneof(expressions, pieces, fc.string({unit: "binary", maxLength: 40}));
  let read = 0;
  fc.assert(
    fc.property(texts, fc.boolean(), (text, isForD) => {
      const refusal = isForD ? refusalOf(text) : refusalOf("fake - real", text);
      if (refusal) {
        const whole = text.slice(0, refusal.from + refusal.piece.length);
        expect(whole.endsWith(refusal.piece)).toBe(true);
        return;
      }
      read++;
      const price = evaluated(parsePrice(text, "discriminator"));
      for (const [real, fake] of [
        [0, 0],
        [-FARTHEST_SCORE, FARTHEST_SCORE],
        [1, -1],
        [2.5, 5]
      ])
        expect(Math.abs(price(real, fake))).toBeLessThan(Infinity);
    }),
    {seed: 41, numRuns: 10_000}
  );
  expect(read).toBeGreaterThan(500);
});
