import type {Extent, RoundModes} from "../../gan/distributions/distribution.js";
import type {Frame} from "../../runs/run-state.js";
import {type Layer, label, type Panel, path, round} from "../drawing/layer.js";
import {once} from "../drawing/once.js";
import {latentExtent} from "../latent/grid-lines.js";
import {glyph, letters as names} from "../letters/glyphs.js";
import {circles, crosses, dots, PLANE, type PlaneScale, planeScale} from "../plane/plane-scale.js";
import type {Scene} from "../scene.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";
import {followed} from "./followed.js";

/** Where the plane of x begins, and the width of both. */
const BESIDE = PLANE + 34;
const WIDTH = BESIDE + PLANE;
/** Height of a letter in the plane of z, and of a mode's name. */
const CAPITAL = 12;
/** Radius of the ring around a z that is followed, and around its x. */
const RING = 8;

/**
 * Many z, one x: the plane of z, each z as the letter of the mode where G puts it; beside it the plane of x; and ten of
 * the z are followed from the one to the other.
 */
export const landing: View = {
  accepts: ({distribution: {dimension, heaps}, specification}) =>
    dimension === 2 &&
    specification.latent.dimension === 2 &&
    heaps !== undefined &&
    heaps.count <= names.length,
  needs: ({samples}) => ({
    real: {count: samples},
    latents: {count: samples},
    samples: {count: samples}
  }),
  draw,
  legend: ["landed", "landed-off", "tie", "real", "generated"]
};

function draw(scene: Scene, {arrays}: Frame, words: ViewWords): Panel {
  const {extent, distribution} = scene;
  const modes = distribution.heaps!;
  const {latents = new Float32Array(), samples = new Float32Array(), real = new Float32Array()} = arrays;
  const data = beside(planeScale(extent));
  const landed = landings(latents, samples, modes);
  const {ties, rings, landedAt} = follow(latents, heldIn(samples, extent), data, modes);
  const {whole} = words.format;
  return {
    view: "landing",
    width: WIDTH,
    height: PLANE,
    label: words.landing.label(
      whole(new Set(landedAt).size),
      [...new Set(landedAt)].map((mode) => names[mode])
    ),
    layers: [
      path("part", `M0.5 0.5h${PLANE - 1}v${PLANE - 1}h${1 - PLANE}Z`),
      path("part", `M${BESIDE + 0.5} 0.5h${PLANE - 1}v${PLANE - 1}h${1 - PLANE}Z`),
      path("landed-off", landed.off),
      path("landed", landed.on),
      realLayer(real, extent),
      path("generated", dots(heldIn(samples, extent), data)),
      path("tie", ties),
      path("ring", rings),
      ...nameLayers(modes, data),
      label("name", 6, 20, words.landing.latents),
      label("name", BESIDE + 6, 20, words.landing.samples)
    ]
  };
}

/** The same scale, for the plane of x. */
function beside(scale: PlaneScale): PlaneScale {
  return {x: (value) => BESIDE + scale.x(value), y: scale.y};
}

/** Real samples do not move. */
const realLayer = once((real: Float32Array, extent: Extent) =>
  path("real", crosses(heldIn(real, extent), beside(planeScale(extent))))
);

/** Each z as the letter of the mode that is nearest to its x: those whose x is on the mode, and those off it. */
function landings(
  latents: Float32Array,
  samples: Float32Array,
  modes: RoundModes
): {on: string; off: string} {
  const {x, y} = planeScale(latentExtent);
  let [on, off] = ["", ""];
  for (let i = 0; i + 1 < Math.min(latents.length, samples.length); i += 2) {
    const mode = modes.nearest(samples, i);
    const [column, row] = [x(latents[i]), y(latents[i + 1])];
    const isInside = column > CAPITAL && column < PLANE - CAPITAL && row > CAPITAL && row < PLANE - CAPITAL;
    if (mode < 0 || !isInside) continue;
    const outline = `M${round(column)} ${round(row)}${glyph(names[mode], CAPITAL)}`;
    if (modes.holds(samples, i, mode)) on += outline;
    else off += outline;
  }
  return {on, off};
}

/** The z do not change, so neither do those that are followed. */
const chosen = once((latents: Float32Array, _: null) => followed(latents));

/** A line from each z that is followed to its x, a ring around both, and the modes where they land. */
function follow(latents: Float32Array, samples: Float32Array, data: PlaneScale, modes: RoundModes) {
  const ofLatents = planeScale(latentExtent);
  let [ties, rings] = ["", ""];
  const landedAt: number[] = [];
  for (const i of chosen(latents, null)) {
    const from = latents.subarray(2 * i, 2 * i + 2);
    const to = samples.subarray(2 * i, 2 * i + 2);
    const mode = modes.nearest(samples, 2 * i);
    if (mode < 0) continue;
    landedAt.push(mode);
    const [startX, startY] = [ofLatents.x(from[0]), ofLatents.y(from[1])];
    ties += `M${round(startX + RING)} ${round(startY)}L${round(data.x(to[0]))} ${round(data.y(to[1]))}`;
    rings += circles(from, radiusIn(ofLatents), ofLatents) + circles(to, radiusIn(data) / 2, data);
  }
  return {ties, rings, landedAt};
}

/** A ring's radius in the units of a plane. */
function radiusIn({x}: PlaneScale): number {
  return RING / (x(1) - x(0));
}

/** The letter of each mode beside it, as seen from the middle. */
function nameLayers({centres, count, deviation}: RoundModes, {x, y}: PlaneScale): Layer[] {
  return Array.from({length: count}, (_, k) => {
    const [a, b] = centres.subarray(2 * k, 2 * k + 2);
    const reach = 1 + (3 * deviation + 0.13) / (Math.hypot(a, b) || 1);
    return label("tick middle name", round(x(reach * a)), round(y(reach * b)) + 4, names[k]);
  });
}

/** Points outside the extent at the nearest place in it, so that they stay in their plane. */
function heldIn(points: Float32Array, {low, high}: Extent): Float32Array {
  return points.map((value, i) => Math.min(high[i % 2], Math.max(low[i % 2], value)));
}
