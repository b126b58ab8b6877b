import type {RoundModes} from "../../gan/distributions/distribution.js";
import type {Frame} from "../../runs/run-state.js";
import {label, type Panel, path, round} from "../drawing/layer.js";
import {PLANE} from "../plane/plane-scale.js";
import type {Scene} from "../scene.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";
import {glyph, letters as names} from "./glyphs.js";

const COLUMNS = 16;
const ROWS = 6;
const CELL = PLANE / COLUMNS;
const HEIGHT = ROWS * CELL;
/** Height of a capital. */
const CAPITAL = 14.5;

/**
 * A wall of letters: each of the first samples as the letter of its nearest mode, and faint where it lies off it. A letter
 * keeps its place, which is its z, so that a generator that hops changes the whole wall at once.
 */
export const letters: View = {
  accepts: ({distribution: {heaps}}) => heaps !== undefined && heaps.count <= names.length,
  needs: ({samples}) => ({samples: {count: Math.max(samples, COLUMNS * ROWS)}}),
  draw,
  legend: ["letter", "letter-off"]
};

function draw({distribution: {heaps}}: Scene, {arrays}: Frame, words: ViewWords): Panel {
  const {samples = new Float32Array()} = arrays;
  const {on, off, counts, faint, placed} = wall(samples, heaps!);
  const {whole} = words.format;
  const counted = counts.flatMap((count, mode) =>
    count > 0 ? [words.letters.counted(names[mode], whole(count))] : []
  );
  return {
    view: "letters",
    width: PLANE,
    height: HEIGHT,
    label: words.letters.label(whole(placed), counted, whole(faint)),
    layers: [
      path("letter-off", off),
      path("letter", on),
      ...(placed === 0 ? [label("tick middle", PLANE / 2, HEIGHT / 2, words.letters.none)] : [])
    ]
  };
}

/** The letters' outlines, those of samples on a mode and those off it, and how many there are of each mode. */
function wall(samples: Float32Array, modes: RoundModes) {
  const {dimension} = modes;
  const counts = Array<number>(modes.count).fill(0);
  let [on, off] = ["", ""];
  let [faint, placed] = [0, 0];
  for (let i = 0; i < COLUMNS * ROWS && (i + 1) * dimension <= samples.length; i++) {
    const mode = modes.nearest(samples, i * dimension);
    if (mode < 0) continue;
    const x = round(CELL * ((i % COLUMNS) + 0.5));
    const y = round(CELL * (Math.floor(i / COLUMNS) + 0.5));
    const outline = `M${x} ${y}${glyph(names[mode], CAPITAL)}`;
    placed++;
    counts[mode]++;
    if (modes.holds(samples, i * dimension, mode)) on += outline;
    else {
      off += outline;
      faint++;
    }
  }
  return {on, off, counts, faint, placed};
}
