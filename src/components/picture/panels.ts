import type {Frame} from "../../figures/recording.js";
import type {Distribution, Extent} from "../../gan/distributions/distribution.js";
import {foldGrid} from "../../gan/fold-grid.js";
import {percent} from "../../text/reading.js";
import {surfaceLayers} from "./contour.js";
import {gridLayers, latentExtent} from "./fold.js";
import {label, type Panel, path, round} from "./layer.js";
import {circles, crosses, dots, PLANE, planeScale} from "./plane.js";

/** What the drawings of a run have in common. */
export interface Scene {
  readonly distribution: Distribution;
  readonly plane: Extent;
  /** Whether D's scores are a critic's, without a zero. */
  readonly critic: boolean;
}

/** Real and generated samples over D's opinion, with the image of the latent grid where there is one. */
export function dataPanel({distribution, plane, critic}: Scene, {snapshot, real}: Frame): Panel {
  const scale = planeScale(plane);
  const {modes} = distribution;
  const {measurement, surface, fold, samples} = snapshot;
  return {
    view: "data",
    width: PLANE,
    height: PLANE,
    label: `The data plane: real samples as crosses, generated ones as dots. ${measurement.modesCaptured} of ${measurement.modes} modes hold generated samples; ${percent(measurement.highQuality)} of the samples are of high quality.`,
    layers: [
      ...(surface ? surfaceLayers(surface, Math.sqrt(surface.length), critic) : []),
      ...(modes ? [path("mode", circles(modes.centres, 3 * modes.deviation, scale))] : []),
      path("real", crosses(real, scale)),
      ...(fold ? gridLayers(fold, scale) : []),
      path("generated", dots(samples, scale))
    ]
  };
}

/** The latent plane with its grid; each dot is a z whose image is a dot of the data plane. */
export function latentPanel(_: Scene, {latents, snapshot}: Frame): Panel {
  const scale = planeScale(latentExtent);
  const size = snapshot.fold ? Math.sqrt(snapshot.fold.length / 2) : 0;
  return {
    view: "latent",
    width: PLANE,
    height: PLANE,
    label:
      "The latent plane: a regular grid, and dots where z was drawn. Each dot is one dot of the data plane.",
    layers: [
      ...(size > 1 ? gridLayers(foldGrid(size), scale) : []),
      path("generated latent", dots(latents, scale))
    ]
  };
}

const SHARES_HEIGHT = 74;
const BASE = 60;

/** The share of each mode as a bar, and a line at the share that each should have. */
export function sharesPanel(_: Scene, {snapshot}: Frame): Panel {
  const {shares, modes} = snapshot.measurement;
  const slot = PLANE / Math.max(1, modes);
  const height = (share: number) => round(Math.min(1, share) * BASE);
  let bars = "";
  shares.forEach((share, k) => {
    const h = share > 0 ? Math.max(1, height(share)) : 0;
    if (h > 0) bars += `M${round(k * slot + 0.2 * slot)} ${BASE}v${-h}h${round(0.6 * slot)}v${h}Z`;
  });
  return {
    view: "shares",
    width: PLANE,
    height: SHARES_HEIGHT,
    label: `Share of the samples at each mode, in order around the ring from the right: ${shares.map(percent).join(", ")}. Each should have ${percent(1 / Math.max(1, modes))}.`,
    layers: [
      path("bar", bars),
      path("axis", `M0 ${BASE}H${PLANE}`),
      path("target", `M0 ${round(BASE - height(1 / Math.max(1, modes)))}H${PLANE}`),
      ...shares.map((_share, k) =>
        label("tick middle", round((k + 0.5) * slot), SHARES_HEIGHT - 2, String(k + 1))
      )
    ]
  };
}

const TIMELINE_HEIGHT = 96;
const LEFT = 16;
const TOP = 16;
const FLOOR = 78;

/** Modes captured at each measured update, from 0 to the budget. */
export function timelinePanel(_: Scene, {history, snapshot}: Frame, budget: number): Panel {
  const {modes} = snapshot.measurement;
  const last = Math.max(budget, history.at(-1)?.update ?? 0);
  const x = (update: number) => round(LEFT + ((PLANE - LEFT) * update) / last);
  const y = (value: number) => round(FLOOR - ((FLOOR - TOP) * value) / Math.max(1, modes));
  let line = "";
  history.forEach(({update, modesCaptured}, i) => {
    line += i === 0 ? `M${x(update)} ${y(modesCaptured)}` : `H${x(update)}V${y(modesCaptured)}`;
  });
  return {
    view: "timeline",
    width: PLANE,
    height: TIMELINE_HEIGHT,
    label: `Modes captured over ${last.toLocaleString("en")} updates: at present ${snapshot.measurement.modesCaptured} of ${modes}.`,
    layers: [
      path("axis", `M${LEFT} ${FLOOR}H${PLANE}`),
      path("target", `M${LEFT} ${y(modes)}H${PLANE}`),
      path("line", line),
      label("tick", 0, y(modes) + 4, String(modes)),
      label("tick", 0, FLOOR + 1, "0"),
      label("tick", LEFT, 8, "modes captured"),
      label("tick", LEFT, TIMELINE_HEIGHT - 4, "update 0"),
      label("tick end", PLANE, TIMELINE_HEIGHT - 4, last.toLocaleString("en"))
    ]
  };
}
