import type {MixtureComponent} from "../../gan/distributions/mixture-component.js";
import {jensenShannon1D} from "../../gan/divergences/jensen-shannon-1d.js";
import {mixture1D} from "../../gan/divergences/mixture-1d.js";
import {wasserstein1D} from "../../gan/divergences/wasserstein-1d.js";
import {label, path, round} from "../../views/drawing/layer.js";
import {exhibitRow} from "../exhibit.js";

const GRAINS = 40;
const REACH = 7;
const WIDTH = 640;
const HEIGHT = 190;
const [ABOVE, BELOW] = [44, 140];

/** The data and the generated heap of the figure "Two ways to say how far". */
const heaps: readonly MixtureComponent[] = [-1.5, 1.5].map((at) => ({
  centre: [at],
  deviation: 0.4,
  weight: 1
}));
const generated = (theta: number): readonly MixtureComponent[] => [
  {centre: [theta], deviation: 0.5, weight: 1}
];

/** So many grains that each stand for an equal part of a mixture, in order: its quantiles, by halving. */
export function grainsOf(components: readonly MixtureComponent[], count = GRAINS): number[] {
  const {cdf} = mixture1D(components);
  return Array.from({length: count}, (_, i) => {
    let [low, high] = [-50, 50];
    for (let halving = 0; halving < 50; halving++) {
      const middle = (low + high) / 2;
      if (cdf(middle) < (i + 0.5) / count) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  });
}

const real = grainsOf(heaps);

/**
 * Where every grain goes: on a line the cheapest way to carry one heap of sand to another keeps the grains in their order
 *: how far they go
 * on average is the Wasserstein-1 distance (Vallender, Theory of Probability and its Applications 18(4), 1974).
 */
export function ways(theta: number): {readonly from: number; readonly to: number}[] {
  return grainsOf(generated(theta)).map((from, i) => ({from, to: real[i]}));
}

interface Drawn {
  label(theta: string, mean: string): string;
  readonly data: string;
  readonly generated: string;
}

export const sand = exhibitRow({
  id: "sand",
  handles: {theta: {low: -6, high: 6, step: 0.1, initial: 4}},
  drag: {handle: "theta", valueAt: (share) => 2 * REACH * share - REACH},
  said({theta}) {
    return {
      theta,
      wasserstein: wasserstein1D(heaps, generated(theta)),
      jensenShannon: jensenShannon1D(heaps, generated(theta)),
      most: Math.LN2
    };
  },
  draw({theta}, words: Drawn, format) {
    const x = (value: number) => round((WIDTH * (value + REACH)) / (2 * REACH));
    const lines = ways(theta);
    const mean = lines.reduce((sum, {from, to}) => sum + Math.abs(from - to), 0) / lines.length;
    return [
      {
        view: "sand",
        width: WIDTH,
        height: HEIGHT,
        label: words.label(format.decimal(theta), format.decimal(mean)),
        layers: [
          path("axis", `M0 ${ABOVE}H${WIDTH}M0 ${BELOW}H${WIDTH}`),
          path("way", lines.map(({from, to}) => `M${x(from)} ${BELOW}L${x(to)} ${ABOVE}`).join("")),
          path("real", real.map((at) => `M${round(x(at) - 4)} ${ABOVE}h8M${x(at)} ${ABOVE - 4}v8`).join("")),
          path("generated", lines.map(({from}) => `M${x(from)} ${BELOW}h0`).join("")),
          label("head", 4, ABOVE - 14, words.data),
          label("head", 4, BELOW + 22, words.generated),
          ...[-6, -3, 0, 3, 6].map((at) => label("tick middle", x(at), HEIGHT - 6, format.whole(at)))
        ]
      }
    ];
  }
});
