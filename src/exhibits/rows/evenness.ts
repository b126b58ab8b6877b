import {divergenceTerm, kullbackLeibler} from "../../gan/divergences/kullback-leibler.js";
import {log} from "../../gan/numbers/portable-math.js";
import {label, path, round} from "../../views/drawing/layer.js";
import {exhibitRow} from "../exhibit.js";

const MODES = 8;
const equal = new Array<number>(MODES).fill(1 / MODES);
const WIDTH = 480;
const HEIGHT = 190;
const BASE = 160;
const TOP = 18;

/** Shares of eight modes: each of those served gets so many times the share of the one before it. They sum to 1. */
export function sharesOf(served: number, ratio: number): number[] {
  const weights = Array.from({length: MODES}, (_, k) => (k < served ? ratio ** k : 0));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

interface Drawn {
  label(shares: readonly string[], divergence: string): string;
  readonly fair: string;
  term(value: string): string;
}

/** Eight bars and their Kullback-Leibler divergence, with what each bar adds to it. */
export const evenness = exhibitRow({
  id: "evenness",
  handles: {
    served: {low: 1, high: MODES, step: 1, initial: 8},
    ratio: {low: 0.1, high: 1, step: 0.05, initial: 0.75}
  },
  said({served, ratio}) {
    const shares = sharesOf(served, ratio);
    return {divergence: kullbackLeibler(shares, equal), most: log(MODES), first: shares[0], served};
  },
  draw({served, ratio}, words: Drawn, format) {
    const shares = sharesOf(served, ratio);
    const slot = WIDTH / MODES;
    const y = (share: number) => round(BASE - (BASE - TOP) * share);
    const bars = shares.map((share, k) =>
      share > 0 ? `M${round((k + 0.2) * slot)} ${BASE}V${y(share)}h${round(0.6 * slot)}V${BASE}Z` : ""
    );
    const fair = y(1 / MODES);
    return [
      {
        view: "evenness",
        width: WIDTH,
        height: HEIGHT,
        label: words.label(shares.map(format.percent), format.decimal(kullbackLeibler(shares, equal))),
        layers: [
          path("bar", bars.join("")),
          path("axis", `M0 ${BASE}H${WIDTH}`),
          path("target", `M0 ${fair}H${WIDTH}`),
          path("target", `M${WIDTH - 110} ${TOP - 6}h24`),
          label("tick end", WIDTH, TOP - 2, words.fair),
          ...shares.map((share, k) =>
            label("tick middle", round((k + 0.5) * slot), Math.min(y(share), fair) - 5, format.percent(share))
          ),
          // What each bar adds to the sum: those above their due share add, those below take away.
          ...shares.map((share, k) =>
            label(
              "tick middle",
              round((k + 0.5) * slot),
              HEIGHT - 10,
              words.term(format.fixed(divergenceTerm(share, equal[k]), 2))
            )
          )
        ]
      }
    ];
  }
});
