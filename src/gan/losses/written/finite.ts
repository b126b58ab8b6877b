import type {Player} from "../../player.js";
import {derivativeOf} from "./derivative.js";
import {brokenAt, evaluated} from "./evaluate.js";
import {type Expression, mentions} from "./expression.js";
import {refused} from "./parse.js";
import {separated} from "./separate.js";

/** Scores that a discriminator gets to in runs that go well lie within this distance of 0. */
export const FARTHEST_SCORE = 50;
/** Steps of scores at which a price of one score is tried: 0, 1 and their halves are among them. */
const STEP = 0.25;
/** Of both scores together fewer are tried: these next to 0, and further out by wide steps. */
const NEAR_0 = [0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2];
const STEP_OF_PAIRS = 2.5;
/** Above this the engine's numbers of 32 bits are infinite. */
const LARGEST = 3.4e38;

const ofOne = outwards(STEP);
const ofPairs = [...NEAR_0, ...outwards(STEP_OF_PAIRS).slice(1)];

/**
 * Sees to it that a price and its slopes are finite numbers at all scores from -50 to 50.
 *
 * @throws Refusal that points at the place where they are not, with the scores
 */
export function checkFinitePrice(expression: Expression, text: string, player: Player): void {
  const parts = separated(expression);
  for (const part of parts ? [parts.real, parts.fake] : [expression])
    if (part) checkFinite(part, text, player);
}

function checkFinite(expression: Expression, text: string, player: Player): void {
  const scores = (["real", "fake"] as const).filter((score) => mentions(expression, score));
  const tried = scores.length === 2 ? ofPairs : ofOne;
  const along = (score: "real" | "fake") => (scores.includes(score) ? tried : [0]);
  const check = (tree: Expression, why: "infinite" | "infinite-slope") => {
    const price = evaluated(tree);
    for (const real of along("real"))
      for (const fake of along("fake")) {
        if (Math.abs(price(real, fake)) < LARGEST) continue;
        throw refused(player, text, brokenAt(tree, real, fake) ?? tree.at, why, {
          ...(scores.includes("real") && {real}),
          ...(scores.includes("fake") && {fake})
        });
      }
  };
  check(expression, "infinite");
  for (const score of scores) check(derivativeOf(expression, score), "infinite-slope");
}

/** From 0 outwards, so that what is said of a price is said of a score near 0 at which it fails. */
function outwards(step: number): readonly number[] {
  const count = FARTHEST_SCORE / step;
  return Array.from({length: 2 * count + 1}, (_, i) => (i % 2 === 1 ? 1 : -1) * Math.ceil(i / 2) * step + 0);
}
