import type {Extent, RoundModes} from "../../gan/distributions/distribution.js";
import type {Needs} from "../../runs/probes/index.js";
import type {Frame} from "../../runs/run-state.js";
import {type Layer, label, type Panel, path, round} from "../drawing/layer.js";
import {once} from "../drawing/once.js";
import {gridLayers} from "../latent/grid-lines.js";
import {latentGridNeeded} from "../latent/latent-grid-needed.js";
import {modeName} from "../mode-name.js";
import {type PresentRange, presentRange} from "../present-range.js";
import type {Scene} from "../scene.js";
import {SURFACE_SIZE} from "../surface-size.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";
import {arrows} from "./arrows.js";
import {circles, crosses, dots, PLANE, type PlaneScale, planeScale, star} from "./plane-scale.js";
import {surfaceBands} from "./surface-bands.js";
import {trail} from "./trail.js";

/** Points of D's surface along each axis in a picture that another follows at once. */
const SIZE_IN_PASSING = 32;

/** Real and generated samples over D's opinion, with the image of the latent grid where there is one. */
export const plane: View = {
  accepts: ({distribution}) => distribution.dimension === 2,
  needs: (scene): Needs => ({
    real: {count: scene.samples},
    samples: {count: scene.samples},
    surface: {
      size: SURFACE_SIZE,
      // A surface on which a point is looked for has to be whole; it is then drawn as it is.
      sizeInPassing: scene.favourite ? SURFACE_SIZE : SIZE_IN_PASSING,
      extent: scene.extent
    },
    ...(scene.arrows > 0 && {pushes: {count: scene.arrows}}),
    ...latentGridNeeded(scene)
  }),
  draw,
  legend: ["real", "generated", "surface-1", "mode", "favourite", "arrow", "trail", "grid-rows-1"]
};

function draw(scene: Scene, {update, measurement, arrays, history}: Frame, words: ViewWords): Panel {
  const {distribution, extent, loss, modeNames} = scene;
  const scale = planeScale(extent);
  const {heaps} = distribution;
  const {samples = new Float32Array(), real, surface, latentGrid, pushes} = arrays;
  const {favourite} = measurement;
  const range = surface?.every(Number.isFinite) ? presentRange(surface, loss) : null;
  const {whole, percent} = words.format;
  const counted =
    measurement.modes > 0
      ? words.plane.counted(
          whole(measurement.modesCaptured),
          whole(measurement.modes),
          percent(measurement.highQuality)
        )
      : "";
  return {
    view: "plane",
    width: PLANE,
    height: PLANE,
    label: words.plane.label(counted),
    layers: [
      ...(range ? surfaceBands(range) : []),
      ...(heaps ? [path("mode", circles(heaps.centres, 3 * heaps.deviation, scale))] : []),
      ...(real ? [realLayer(real, extent)] : []),
      ...(latentGrid ? gridLayers(latentGrid, scale) : []),
      ...(scene.trail && heaps ? trail(history, update, heaps, scale) : []),
      ...(favourite ? [path("favourite", star(favourite, scale))] : []),
      path("generated", dots(samples, scale)),
      ...(pushes ? [path("arrow", arrows(samples, pushes, scale))] : []),
      ...(modeNames && heaps ? names(scene, heaps, scale, words.format) : []),
      ...(range ? [rangeLabel(range, words)] : []),
      ...outside(samples, scale, shareOutside(samples, extent), words)
    ]
  };
}

/** Real samples do not move. */
const realLayer = once((real: Float32Array, extent: Extent) =>
  path("real", crosses(real, planeScale(extent)))
);

/** How far apart D's opinions lie in this picture: the tints always have all of that range. */
function rangeLabel({low, high}: PresentRange, {format: {fixed}, plane}: ViewWords): Layer {
  return label("tick range", 5, LINE + 3, plane.range(fixed(low, 2), fixed(high, 2)));
}

/** More modes than this have no room for their names. */
const MOST_NAMES = 8;

/** What bars, letters and time lines call the modes by: beyond each, as seen from the middle. */
function names(
  scene: Scene,
  {centres, count, deviation}: RoundModes,
  scale: PlaneScale,
  format: ViewWords["format"]
): Layer[] {
  if (count > MOST_NAMES) return [];
  return Array.from({length: count}, (_, k) => {
    const [x, y] = centres.subarray(2 * k, 2 * k + 2);
    const reach = 1 + (3 * deviation + 0.13) / (Math.hypot(x, y) || 1);
    const kind = scene.modeNames === "letters" ? "tick middle name" : "tick middle";
    return label(kind, round(scale.x(reach * x)), round(scale.y(reach * y)) + 4, modeName(scene, k, format));
  });
}

/** A share of the samples outside the picture that needs no mention, and one that leaves the picture empty. */
const MOST_AWAY = 0.02;
const NEARLY_ALL = 0.9;

/** Width of a letter and height of a line of the picture's words. */
const LETTER = 5.5;
const LINE = 14;

/** It stands in a corner: in that at the lower right, or in another where it covers fewer dots. */
function outside(
  samples: Float32Array,
  scale: PlaneScale,
  share: number,
  {plane, format}: ViewWords
): Layer[] {
  const said = plane.outside(format.percent(share));
  if (share > NEARLY_ALL) return [label("head middle", PLANE / 2, PLANE / 2, said)];
  if (share <= MOST_AWAY) return [];
  const width = LETTER * said.length;
  const atRight = {name: "tick end", x: PLANE - 5, left: PLANE - 5 - width};
  const atLeft = {name: "tick", x: 5, left: 5};
  // The upper left has D's range.
  const corners = [
    {...atRight, baseline: PLANE - 6},
    {...atLeft, baseline: PLANE - 6},
    {...atRight, baseline: LINE}
  ].map((corner) => ({...corner, dots: dotsIn(samples, scale, corner.left, width, corner.baseline)}));
  const fewest = Math.min(...corners.map(({dots}) => dots));
  const {name, x, baseline} = corners.find(({dots}) => dots === fewest) ?? corners[0];
  return [label(name, x, baseline, said)];
}

/** How many dots lie in a line's box. */
function dotsIn(
  samples: Float32Array,
  {x, y}: PlaneScale,
  left: number,
  width: number,
  baseline: number
): number {
  let dots = 0;
  for (let i = 0; i < samples.length; i += 2) {
    const [column, row] = [x(samples[i]), y(samples[i + 1])];
    if (column > left && column < left + width && row > baseline - LINE && row < baseline + 4) dots++;
  }
  return dots;
}

function shareOutside(samples: Float32Array, {low, high}: Extent): number {
  const isInside = (x: number, y: number) => x >= low[0] && x <= high[0] && y >= low[1] && y <= high[1];
  let outside = 0;
  // A sample that is not a number is nowhere in the picture.
  for (let i = 0; i < samples.length; i += 2) if (!isInside(samples[i], samples[i + 1])) outside++;
  return (2 * outside) / samples.length;
}
