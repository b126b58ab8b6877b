import type {Loss, ScoreFunction} from "../loss.js";
import {clampToUnit} from "../score-functions.js";
import {FARTHEST_SCORE} from "./finite.js";

/** Scores at which it is looked whether a loss's scores mean something one by one. */
const STEP = 0.25;
const scores = Array.from({length: (2 * FARTHEST_SCORE) / STEP + 1}, (_, i) => i * STEP - FARTHEST_SCORE);
const HALVINGS = 60;

/**
 * What D's scores mean under two prices. Among samples of which a share p is real, the score that costs D least is the one at
 * which p onReal' + (1 - p) onFake' is 0; so a score stands for the share p = onFake' / (onFake' - onReal'). Where that share
 * never falls as the score rises, and does rise, it is how real the score takes a sample to be; else D is a critic. (Reid and
 * Williamson, "Composite binary losses", JMLR 11, 2010, theorem 1 and corollary 3.)
 *
 * The threshold is the score that costs least among equally many of both: the middle, where several do; 0, where none does.
 */
export function judgementOf(
  onReal: ScoreFunction,
  onFake: ScoreFunction
): Pick<Loss, "threshold" | "realness"> {
  const threshold = cheapest((score) => onReal.derivative(score) + onFake.derivative(score));
  const realness = (score: number) => {
    const [byReal, byFake] = [onReal.derivative(score), onFake.derivative(score)];
    const both = byFake - byReal;
    return both > 0 ? clampToUnit(byFake / both) : score < threshold ? 0 : score > threshold ? 1 : 0.5;
  };
  const shares = scores.map(realness);
  const isRising = shares.every((share, i) => i === 0 || share >= shares[i - 1]);
  return isRising && shares[0] < 0.5 && shares[shares.length - 1] > 0.5 ? {threshold, realness} : {threshold};
}

/** Where a slope goes from falling to rising. */
function cheapest(slope: (score: number) => number): number {
  const flat = scores.filter((score) => slope(score) === 0);
  if (flat.length > 0) return (flat[0] + flat[flat.length - 1]) / 2;
  const after = scores.findIndex((score) => slope(score) > 0);
  if (after < 1) return 0;
  let [low, high] = [scores[after - 1], scores[after]];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
