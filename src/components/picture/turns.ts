import type {Frame} from "../../figures/recording.js";
import {label, type Panel, path, round} from "./layer.js";
import {PLANE} from "./plane.js";
import type {Scene} from "./scene.js";

const HEIGHT = 34;
const MIDDLE = 12;
const LARGEST = 16;

/** One round of n : m as a row of beats: squares are D's, discs are G's; hollow ones are left out, the next one is underlined. */
export function turnsPanel({schedule}: Scene, {snapshot}: Frame): Panel {
  const {discriminatorSteps: n, generatorSteps: m} = schedule;
  const slot = Math.min(LARGEST * 1.6, PLANE / (n + m));
  const size = Math.min(LARGEST, 0.7 * slot);
  const left = (PLANE - slot * (n + m)) / 2;
  const {frozen, turn, next} = snapshot;
  const square = (i: number) =>
    `M${round(left + (i + 0.5) * slot - size / 2)} ${MIDDLE - size / 2}h${round(size)}v${round(size)}h${-round(size)}Z`;
  const disc = (i: number) => {
    const r = round(size / 2);
    return `M${round(left + (i + 0.5) * slot - r)} ${MIDDLE}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
  };
  const beats = (from: number, count: number, beat: (i: number) => string) =>
    Array.from({length: count}, (_, i) => beat(from + i)).join("");
  const names = {discriminator: "D", generator: "G"};
  const still = frozen.map((player) => names[player]).join(" and ");
  return {
    view: "turns",
    width: PLANE,
    height: HEIGHT,
    label: `A round: ${n} ${n === 1 ? "step" : "steps"} of D, then ${m} of G. The next step is ${names[next]}’s.${still ? ` ${still} is frozen.` : ""}`,
    layers: [
      path(`beat beat-d${frozen.includes("discriminator") ? " frozen" : ""}`, beats(0, n, square)),
      path(`beat beat-g${frozen.includes("generator") ? " frozen" : ""}`, beats(n, m, disc)),
      path("beat-next", `M${round(left + turn * slot)} ${MIDDLE + LARGEST / 2 + 3}h${round(slot)}`),
      label("tick middle", PLANE / 2, HEIGHT - 1, `D × ${n}, then G × ${m}`)
    ]
  };
}
