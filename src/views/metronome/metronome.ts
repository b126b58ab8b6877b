import type {Player} from "../../gan/player.js";
import type {Frame} from "../../runs/run-state.js";
import {type Layer, label, type Panel, path, round} from "../drawing/layer.js";
import {PLANE} from "../plane/plane-scale.js";
import type {Scene} from "../scene.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";

const ROW = 30;
/** Where the beats begin: to the left stands whose they are. */
const LEFT = 56;
const WIDEST = 22;
/** A place in the round is shown if the round takes at least so many pictures. */
const PICTURES = 4;

/**
 * A metronome: one round of n : m as two rows of beats, n squares for D, then m discs for G, so that their lengths compare.
 * Beats of this round that are over are filled, those to come are outlined, and the next one is underlined. When the
 * rounds go by too fast for the eye, a place in the round says nothing and would only flicker: then all are filled.
 */
export const metronome: View = {accepts: () => true, needs: () => ({}), draw, legend: []};

function draw(_: Scene, {turn}: Frame, words: ViewWords, pace: number): Panel {
  const {next, place: reached, frozen, schedule} = turn;
  const {discriminatorSteps: n, generatorSteps: m} = schedule;
  const legible = pace <= Math.max(1, (n + m) / PICTURES);
  const slot = Math.min(WIDEST, (PLANE - LEFT) / Math.max(n, m));
  const size = 0.66 * slot;
  const x = (i: number) => LEFT + i * slot;

  const row = (player: Player, place: number): Layer[] => {
    const isD = player === "discriminator";
    const count = isD ? n : m;
    const first = isD ? 0 : n;
    const y = ROW * (place + 0.5);
    const over = legible ? Math.min(count, Math.max(0, reached - first)) : count;
    const beats = (from: number, to: number) =>
      Array.from({length: to - from}, (_, i) =>
        isD ? square(x(from + i) + slot / 2, y, size) : disc(x(from + i) + slot / 2, y, size)
      ).join("");
    const isFrozen = frozen.includes(player);
    const kind = `beat beat-${isD ? "d" : "g"}${isFrozen ? " frozen" : ""}`;
    const below = y + Math.min(11, size / 2 + 5);
    return [
      label(
        "beat-name",
        0,
        y + 4,
        isFrozen
          ? words.metronome.frozen(words.short[player])
          : words.metronome.beats(words.short[player], words.format.whole(count))
      ),
      path(kind, beats(0, over)),
      path(`${kind} to-come`, beats(over, count)),
      path(
        "beat-next",
        legible && next === player ? `M${round(x(reached - first))} ${below}h${round(slot)}` : ""
      )
    ];
  };

  return {
    view: "metronome",
    width: PLANE,
    height: 2 * ROW,
    label: words.metronome.label({
      n,
      m,
      next: legible ? words.short[next] : null,
      frozen: frozen.map((player) => words.short[player])
    }),
    layers: [...row("discriminator", 0), ...row("generator", 1)]
  };
}

function square(x: number, y: number, size: number): string {
  const side = round(size);
  return `M${round(x - size / 2)} ${round(y - size / 2)}h${side}v${side}h${-side}Z`;
}

function disc(x: number, y: number, size: number): string {
  const r = round(size / 2);
  return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}
