import type {Frame} from "../../runs/run-state.js";
import {label, type Panel, path, round} from "../drawing/layer.js";
import {modeName} from "../mode-name.js";
import {PLANE} from "../plane/plane-scale.js";
import type {Scene} from "../scene.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";

const HEIGHT = 74;
const BASE = 60;

/** The share of each mode as a bar, and a line at the share that it has of the data. */
export const shares: View = {accepts: () => true, needs: () => ({}), draw, legend: ["target"]};

function draw(scene: Scene, {measurement}: Frame, words: ViewWords): Panel {
  const {distribution} = scene;
  const {shares, modes} = measurement;
  if (modes === 0) return empty(words.shares.none);
  const {percent} = words.format;
  const slot = PLANE / modes;
  const height = (share: number) => round(Math.min(1, share) * BASE);
  const ofData = [...(distribution.modes?.shares ?? [])];
  const isEven = ofData.every((share) => share === ofData[0]);
  let bars = "";
  shares.forEach((share, k) => {
    const h = share > 0 ? Math.max(1, height(share)) : 0;
    if (h > 0) bars += `M${round(k * slot + 0.2 * slot)} ${BASE}v${-h}h${round(0.6 * slot)}v${h}Z`;
  });
  return {
    view: "shares",
    width: PLANE,
    height: HEIGHT,
    label: words.shares.label(shares.map(percent), (isEven ? ofData.slice(0, 1) : ofData).map(percent)),
    layers: [
      path("bar", bars),
      path("axis", `M0 ${BASE}H${PLANE}`),
      path(
        "target",
        isEven
          ? `M0 ${round(BASE - height(ofData[0]))}H${PLANE}`
          : ofData
              .map(
                (share, k) => `M${round(k * slot)} ${round(BASE - height(share))}H${round((k + 1) * slot)}`
              )
              .join("")
      ),
      ...(bars === "" ? [label("tick middle", PLANE / 2, BASE / 2, words.shares.noSample)] : []),
      ...shares.map((_share, k) =>
        label("tick middle", round((k + 0.5) * slot), HEIGHT - 2, modeName(scene, k, words.format))
      )
    ]
  };
}

function empty(note: string): Panel {
  return {
    view: "shares",
    width: PLANE,
    height: HEIGHT,
    label: note,
    layers: [label("tick middle", PLANE / 2, HEIGHT / 2, note)]
  };
}
