import type {Loss} from "../../gan/losses/loss.js";
import {round} from "../drawing/layer.js";
import {opinions} from "../opinions.js";
import type {Box} from "./places.js";

/** Half a cross's width. */
const ARM = 2;
/** Rows over which the marks of one kind are strewn, so that they do not hide each other, and how far apart these are. */
const ROWS = 4;
const ROW = 4.6;

/** The mean of what D's scores say of real samples and of generated ones, 0 to 1. */
export function meanScores(
  scores: Float32Array,
  loss: Pick<Loss, "realness">
): {readonly real: number; readonly generated: number} {
  const all = opinions(scores, loss);
  const half = all.length / 2;
  const meanOf = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length;
  return {real: meanOf(all.subarray(0, half)), generated: meanOf(all.subarray(half))};
}

/** D's scores from left (generated) to right (real): a cross for each real sample, and below a dot for each generated one. */
export function scoreMarks(
  scores: Float32Array,
  loss: Pick<Loss, "realness">,
  {x: left, y: top, width, height}: Box
): {readonly real: string; readonly generated: string} {
  const marks = {real: "", generated: ""};
  const half = scores.length / 2;
  opinions(scores, loss).forEach((opinion, i) => {
    if (!Number.isFinite(opinion)) return;
    const x = round(left + 3 + (width - 6) * opinion);
    const row = ROW * ((i % ROWS) - (ROWS - 1) / 2);
    if (i < half) {
      const y = round(top + height * 0.27 + row);
      marks.real += `M${round(x - ARM)} ${y}h${2 * ARM}M${x} ${round(y - ARM)}v${2 * ARM}`;
    } else marks.generated += `M${x} ${round(top + height * 0.73 + row)}h0`;
  });
  return marks;
}
