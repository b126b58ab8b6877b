import {PLANE, type PlaneScale} from "../plane/plane-scale.js";

/** Where things stand in the diagram, in its units: three columns and three rows of boxes, and the ways between them. */

export const WIDTH = PLANE;
export const HEIGHT = 334;
const SIDE = 80;
const GAP = 39;
/** How far a way forth and the way back beside it lie from the middle between them. */
const APART = 5;

/** A square, by its upper left corner; the last row is lower. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const [left, middle, right] = [1, 1 + SIDE + GAP, 1 + 2 * (SIDE + GAP)];
const box = (x: number, y: number, height = SIDE): Box => ({x, y, width: SIDE, height});

export const boxes = {
  latents: box(left, 16),
  generator: box(middle, 16),
  samples: box(right, 16),
  real: box(left, 134),
  discriminator: box(middle, 134),
  discriminatorLoss: box(left, 258, 52),
  scores: box(middle, 258, 52),
  generatorLoss: box(right, 258, 52)
} as const satisfies Record<string, Box>;

const centre = ({x, y, width, height}: Box) => ({x: x + width / 2, y: y + height / 2});
const bottom = ({y, height}: Box) => y + height;
const end = ({x, width}: Box) => x + width;

/** Between two boxes that stand side by side, or the other way round. */
function across(from: Box, to: Box, dy: number): string {
  const y = centre(from).y + dy;
  return from.x < to.x ? line([end(from), y], [to.x, y]) : line([from.x, y], [end(to), y]);
}

const {latents, generator, samples, real, discriminator, discriminatorLoss, scores, generatorLoss} = boxes;
const corner = {x: centre(samples).x, y: centre(discriminator).y};

/** The ways on which numbers go forth. */
export const forth = [
  across(latents, generator, 0),
  across(generator, samples, -APART),
  line(
    [corner.x - APART, bottom(samples)],
    [corner.x - APART, corner.y - APART],
    [end(discriminator), corner.y - APART]
  ),
  across(real, discriminator, 0),
  line([centre(scores).x, bottom(discriminator)], [centre(scores).x, scores.y]),
  across(scores, discriminatorLoss, -APART),
  across(scores, generatorLoss, -APART)
].join("");

/** The ways on which a player's gradient comes back: from its loss to its weights. */
export const back = {
  discriminator: [
    across(discriminatorLoss, scores, APART),
    line([centre(scores).x - 3 * APART, scores.y], [centre(scores).x - 3 * APART, bottom(discriminator)])
  ].join(""),
  generator: [
    across(generatorLoss, scores, APART),
    line([centre(scores).x + 3 * APART, scores.y], [centre(scores).x + 3 * APART, bottom(discriminator)]),
    line(
      [end(discriminator), corner.y + APART],
      [corner.x + APART, corner.y + APART],
      [corner.x + APART, bottom(samples)]
    ),
    across(samples, generator, APART)
  ].join("")
} as const;

/** A way with a head at its end. */
function line(...points: readonly (readonly [number, number])[]): string {
  const [tip, before] = [points.at(-1)!, points.at(-2)!];
  const [dx, dy] = [Math.sign(tip[0] - before[0]), Math.sign(tip[1] - before[1])];
  const head = 4;
  const side = (sign: number) =>
    `${tip[0] - head * (dx + 0.7 * sign * dy)} ${tip[1] - head * (dy - 0.7 * sign * dx)}`;
  return `M${points.map(([x, y]) => `${x} ${y}`).join("L")}M${side(1)}L${tip[0]} ${tip[1]}L${side(-1)}`;
}

export function outline({x, y, width, height}: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}

/** A plane's scale, for a small one that fills the box. */
export function scaleIn({x, y, width}: Box, scale: PlaneScale): PlaneScale {
  const part = width / PLANE;
  return {x: (value) => x + part * scale.x(value), y: (value) => y + part * scale.y(value)};
}
