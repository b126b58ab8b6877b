/** What a loss says of D's scores. */
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {createLoss, type LossSpecification} from "../../src/gan/losses/index.js";
import {lossReferences} from "./reference/losses.js";
import {losses, title} from "./reference/table.js";

describe.each(losses.map((loss) => [title(loss), loss] as const))("%s", (_, specification) => {
  const {realness, threshold} = createLoss(specification);

  test("says how real a score is, or is a critic's", () => {
    expect(realness !== undefined).toBe(lossReferences[specification.name].judgesOneByOne);
  });

  if (!realness) return;

  test("is undecided at the threshold, and only there", () => {
    expect(realness(threshold)).toBe(0.5);
    expect(realness(threshold - 0.01)).toBeLessThan(0.5);
    expect(realness(threshold + 0.01)).toBeGreaterThan(0.5);
  });

  test("lies from 0 to 1, and never falls as the score rises", () => {
    const score = fc.double({min: -1e3, max: 1e3, noNaN: true});
    fc.assert(
      fc.property(score, score, (one, other) => {
        const [low, high] = [realness(Math.min(one, other)), realness(Math.max(one, other))];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
      {seed: 91, numRuns: 300}
    );
    expect(realness(-1e6)).toBe(0);
    expect(realness(1e6)).toBe(1);
  });
});

test("at the scores that D is drawn to: sure, and as sure as the loss asks for", () => {
  const realnessOf = (loss: LossSpecification, score: number) => createLoss(loss).realness?.(score);
  expect([0, 1].map((score) => realnessOf({name: "least-squares"}, score))).toEqual([0, 1]);
  expect([-1, 1].map((score) => realnessOf({name: "hinge"}, score))).toEqual([0, 1]);
  expect(realnessOf({name: "minimax"}, Math.log(3))).toBeCloseTo(0.75, 15);
});
