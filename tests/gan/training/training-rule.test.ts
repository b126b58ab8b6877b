import {describe, expect, test} from "vitest";
import {zeroCentredPenalty} from "../../../src/gan/losses/gradient-penalty.js";
import type {LossSpecification} from "../../../src/gan/losses/index.js";
import {Refusal} from "../../../src/gan/numbers/refusal.js";
import {combineRemedies} from "../../../src/gan/remedies/combine.js";
import type {RemedySpecification} from "../../../src/gan/remedies/index.js";
import type {Remedy} from "../../../src/gan/remedies/remedy.js";
import {createTrainingRule} from "../../../src/gan/training/training-rule.js";
import {losses, refusal, remedies, remedy, title} from "../reference/table.js";
import {refuses} from "../refuses.js";

const rule = (loss: LossSpecification, list: readonly RemedySpecification[], batch = 12) =>
  createTrainingRule({loss, remedies: list, batch});

describe("every loss with every pair of remedies is taken, or refused for a reason", () => {
  for (const loss of losses)
    test(title(loss), () => {
      for (const [i, one] of remedies.entries())
        for (const other of remedies.slice(i)) {
          const list = one === other ? [one] : [one, other];
          const why = refusal(
            loss,
            list.map(({name}) => name)
          );
          const label = list.map(({name}) => name).join(" + ");
          if (why === null) expect(() => rule(loss, list), label).not.toThrow();
          else {
            expect(() => rule(loss, list), label).toThrow(refuses(why));
            // The order in which a reader adds them does not matter.
            expect(() => rule(loss, list.toReversed()), label).toThrow(refuses(why));
          }
        }
    });

  test("the number of refusals is what it is", () => {
    const refused = losses.flatMap((loss) => remedies.filter(({name}) => refusal(loss, [name])));
    expect(refused.map(({name}) => name).sort()).toEqual([
      ...Array(6).fill("label-smoothing"),
      ...Array(2).fill("minibatch-deviation"),
      "spectral-normalization",
      ...Array(4).fill("unrolling")
    ]);
  });
});

describe("what is refused", () => {
  const plain: LossSpecification = {name: "non-saturating"};
  const cases: [string, LossSpecification, readonly RemedySpecification[], Error][] = [
    [
      "packs that leave a rest",
      plain,
      [{name: "packing", samples: 5}],
      refuses("packs-do-not-divide-batch", {packing: 5, batch: 12})
    ],
    ["one remedy twice", plain, [remedy("r1"), remedy("r1")], refuses("remedy-twice", {remedy: "r1"})],
    [
      "a loss that only Object knows",
      {name: "toString"} as never,
      [],
      refuses("unknown", {kind: "loss", name: "toString"})
    ],
    [
      "a remedy that nobody knows",
      plain,
      [{name: "hope"} as never],
      refuses("unknown", {kind: "remedy", name: "hope"})
    ]
  ];
  for (const [name, loss, list, refusal] of cases)
    test(name, () => {
      expect(() => rule(loss, list)).toThrow(refusal);
    });
});

describe("remedies that set the same field", () => {
  const combine = (one: Remedy, other: Remedy) =>
    combineRemedies([
      {name: "one", remedy: one},
      {name: "other", remedy: other}
    ]);

  test("penalties are all added, in order", () => {
    const [one, other] = [zeroCentredPenalty("real", () => 1), zeroCentredPenalty("fake", () => 2)];
    expect(combine({penalty: one}, {penalty: other}).penalties).toEqual([one, other]);
  });

  test("factors of the learning rate are multiplied", () => {
    const {rateFactor} = combine({rateFactor: () => 3}, {rateFactor: (_player, update) => update});
    expect(rateFactor("generator", 5)).toBe(15);
  });

  test("independent noises add their variances; one alone is left as it is", () => {
    expect(combine({noise: () => 0.3}, {noise: (update) => update}).noise?.(0.4)).toBeCloseTo(0.5, 15);
    const alone = () => 0.1;
    expect(combine({noise: alone}, {}).noise).toBe(alone);
    expect(combine({}, {}).noise).toBeUndefined();
  });

  const exclusive: readonly Remedy[] = [
    {spectralNormalization: true},
    {realTarget: 0.9},
    {packing: 2},
    {minibatchDeviation: true},
    {unrolling: {steps: 1, rate: 1}},
    {averaging: {decay: 0.9}}
  ];
  test.each(exclusive)("%o is refused twice, and taken with anything else", (remedy) => {
    expect(() => combine(remedy, remedy)).toThrow(refuses("remedies-clash", {one: "one", other: "other"}));
    for (const different of exclusive.filter((one) => one !== remedy))
      expect(combine(remedy, different)).toMatchObject({...remedy, ...different});
  });

  test("a field that is undefined sets nothing", () => {
    expect(combine({packing: 2}, {packing: undefined}).packing).toBe(2);
    expect(combine({packing: undefined}, {packing: 2}).packing).toBe(2);
  });
});

describe("numbers out of range", () => {
  const wrongLosses: LossSpecification[] = [
    {name: "wasserstein-clipping", clip: 0},
    {name: "wasserstein-clipping", clip: Number.NaN},
    {name: "wasserstein-gradient-penalty", weight: -1, sides: "two"}
  ];
  const wrongRemedies: RemedySpecification[] = [
    {name: "r1", weight: -1},
    {name: "r2", weight: Number.NaN},
    {name: "r1", weight: 1, fall: {floor: 0, until: 10}},
    {name: "r2", weight: 1, fall: {floor: 0.1, until: 0}},
    {name: "instance-noise", deviation: -0.1, until: 10},
    {name: "packing", samples: 1},
    {name: "packing", samples: 2.5},
    {name: "packing", samples: 65},
    {name: "unrolling", steps: 0, rate: 1},
    {name: "unrolling", steps: 21, rate: 1},
    {name: "unrolling", steps: 1, rate: 0},
    {name: "two-learning-rates", discriminatorFactor: 0},
    {name: "label-smoothing", target: 1},
    {name: "label-smoothing", target: 0},
    {name: "generator-averaging", decay: 1},
    {name: "generator-averaging", decay: -0.1},
    {name: "rate-decay", shape: "linear", until: 0, floor: 0},
    {name: "rate-decay", shape: "cosine", until: 10, floor: 1.1}
  ];
  test.each(wrongLosses)("loss %o", (loss) => {
    expect(() => rule(loss, [])).toThrow(Refusal);
  });
  test.each(wrongRemedies)("remedy %o", (one) => {
    expect(() => rule({name: "minimax"}, [one])).toThrow(Refusal);
  });
});

describe("what changes with time", () => {
  const plain: LossSpecification = {name: "minimax"};

  test("a penalty's weight falls by the same factor in each update, to its floor", () => {
    const [{factor, value}] = rule(plain, [
      {name: "r1", weight: 0.1, fall: {floor: 0.001, until: 100}}
    ]).penalties;
    expect(factor(1, 0)).toBe(0.1);
    expect(factor(1, 50)).toBeCloseTo(0.01, 15);
    expect(factor(1, 25) / factor(1, 0)).toBeCloseTo(factor(1, 75) / factor(1, 50), 12);
    expect([100, 101, 1e6].map((update) => factor(1, update))).toEqual([0.001, 0.001, 0.001]);
    expect(value(4, 50)).toBeCloseTo(0.02, 15);
    const [still] = rule(plain, [{name: "r2", weight: 0.3}]).penalties;
    expect([0, 1e6].map((update) => still.factor(1, update))).toEqual([0.3, 0.3]);
    // One that is nothing stays nothing.
    const [none] = rule(plain, [{name: "r1", weight: 0, fall: {floor: 0.1, until: 9}}]).penalties;
    expect(none.factor(1, 4)).toBe(0);
  });

  test("instance noise falls to 0 in a straight line, or stays", () => {
    const {noise} = rule(plain, [{name: "instance-noise", deviation: 0.4, until: 100}]);
    expect([0, 50, 100, 150].map((update) => noise!(update))).toEqual([0.4, 0.2, 0, 0]);
    expect(rule(plain, [{name: "instance-noise", deviation: 0.4, until: 0}]).noise!(1e6)).toBe(0.4);
  });

  test("learning rates fall in a line or a half cosine, and factors multiply", () => {
    const two: RemedySpecification = {name: "two-learning-rates", discriminatorFactor: 4};
    const linear = rule(plain, [{name: "rate-decay", shape: "linear", until: 100, floor: 0.2}, two]);
    expect(linear.rateFactor("generator", 0)).toBe(1);
    expect(linear.rateFactor("generator", 50)).toBeCloseTo(0.6, 12);
    expect(linear.rateFactor("discriminator", 50)).toBeCloseTo(2.4, 12);
    expect(linear.rateFactor("generator", 1000)).toBeCloseTo(0.2, 12);
    const cosine = rule(plain, [{name: "rate-decay", shape: "cosine", until: 100, floor: 0}]);
    expect(cosine.rateFactor("generator", 25)).toBeCloseTo((1 + Math.SQRT1_2) / 2, 12);
    expect(cosine.rateFactor("discriminator", 100)).toBeCloseTo(0, 12);
  });
});
