import type {Frame} from "../../runs/recording.js";
import {percent} from "../../words/reading.js";
import {label, type Panel, path, round} from "../drawing/layer.js";
import {PLANE} from "../plane/plane-scale.js";
import type {Scene} from "../scene.js";

const SHARES_HEIGHT = 74;
const BASE = 60;

/** The share of each mode as a bar, and a line at the share that each should have. */
export function sharesPanel(_: Scene, {snapshot}: Frame): Panel {
  const {shares, modes} = snapshot.measurement;
  if (modes === 0) return noShares();
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
      ...(bars === "" ? [label("tick middle", PLANE / 2, BASE / 2, "No sample is on a mode.")] : []),
      ...shares.map((_share, k) =>
        label("tick middle", round((k + 0.5) * slot), SHARES_HEIGHT - 2, String(k + 1))
      )
    ]
  };
}

function noShares(): Panel {
  const words = "These data have no separate modes to share out.";
  return {
    view: "shares",
    width: PLANE,
    height: SHARES_HEIGHT,
    label: words,
    layers: [label("tick middle", PLANE / 2, SHARES_HEIGHT / 2, words)]
  };
}
