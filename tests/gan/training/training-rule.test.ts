import {describe, expect, test} from "vitest";
import type {LossSpecification} from "../../../src/gan/losses/index.js";
import type {RemedySpecification} from "../../../src/gan/remedies/index.js";
import {createTrainingRule} from "../../../src/gan/training/training-rule.js";
import {losses, refusal, remedies, remedy, title} from "../reference/table.js";

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
            expect(() => rule(loss, list), label).toThrow(RangeError);
            expect(() => rule(loss, list), label).toThrow(why);
            // The order in which a reader adds them does not matter.
            expect(() => rule(loss, list.toReversed()), label).toThrow(why);
          }
        }
    });

  test("the number of refusals is what it is", () => {
    const refused = losses.flatMap((loss) => remedies.filter(({name}) => refusal(loss, [name])));
    expect(refused.map(({name}) => name).sort()).toEqual([
      ...Array(4).fill("label-smoothing"),
      ...Array(2).fill("minibatch-deviation"),
      "spectral-normalization",
      ...Array(3).fill("unrolling")
    ]);
  });
});

describe("what is refused, word for word", () => {
  const plain: LossSpecification = {name: "non-saturating"};
  const cases: [string, LossSpecification, readonly RemedySpecification[], string][] = [
    [
      "smoothing a critic's labels",
      {name: "hinge"},
      [remedy("label-smoothing")],
      "Label smoothing needs a loss with labels: minimax, non-saturating or least squares. A critic's scores have none."
    ],
    [
      "packs that leave a rest",
      plain,
      [{name: "packing", samples: 5}],
      "Packs of 5 do not divide a batch of 12."
    ],
    ["one remedy twice", plain, [remedy("r1"), remedy("r1")], 'The remedy "r1" is given twice.'],
    [
      "a penalty with the minibatch's deviation",
      plain,
      [remedy("minibatch-deviation"), remedy("r2")],
      "A gradient penalty needs a gradient for each sample by itself, and the minibatch's standard deviation ties the samples of a batch together."
    ],
    [
      "normalising clipped weights",
      {name: "wasserstein-clipping", clip: 0.01},
      [remedy("spectral-normalization")],
      "Spectral normalisation divides the clipped weights by their size, which undoes the clipping; choose one of the two."
    ],
    [
      "unrolling a penalty",
      plain,
      [remedy("unrolling"), remedy("r1")],
      "Unrolling D through a gradient penalty needs third derivatives, which this engine does not compute."
    ],
    [
      "unrolling clipped steps",
      {name: "wasserstein-clipping", clip: 0.01},
      [remedy("unrolling")],
      "Unrolling differentiates D's steps, and clipping has no derivative where it acts."
    ],
    ["a loss that only Object knows", {name: "toString"} as never, [], 'There is no loss called "toString".'],
    ["a remedy that nobody knows", plain, [{name: "hope"} as never], 'There is no remedy called "hope".']
  ];
  for (const [name, loss, list, message] of cases)
    test(name, () => {
      expect(() => rule(loss, list)).toThrow(new RangeError(message));
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
    expect(() => rule(loss, [])).toThrow(RangeError);
  });
  test.each(wrongRemedies)("remedy %o", (one) => {
    expect(() => rule({name: "minimax"}, [one])).toThrow(RangeError);
  });
});

describe("what changes with time", () => {
  const plain: LossSpecification = {name: "minimax"};

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
