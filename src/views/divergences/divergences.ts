import type {MixtureComponent} from "../../gan/distributions/mixture-component.js";
import {jensenShannon1D} from "../../gan/divergences/jensen-shannon-1d.js";
import {wasserstein1D} from "../../gan/divergences/wasserstein-1d.js";
import {placeOf} from "../../gan/network/linear-generator.js";
import type {Comparison} from "../comparison.js";
import {label, path, round} from "../drawing/layer.js";

const WIDTH = 320;
const HEIGHT = 200;
const TOP = 44;
const FLOOR = 172;
const LEFT = 36;
const RIGHT = 8;
const POINTS = 71;

interface Distance {
  readonly view: "jensen-shannon" | "wasserstein";
  /** What the picture's height stands for. */
  highest(reach: number): number;
  exact(real: readonly MixtureComponent[], generated: readonly MixtureComponent[]): number;
}

export const jensenShannon = comparisonOf({
  view: "jensen-shannon",
  highest: () => Math.LN2,
  exact: jensenShannon1D
});

export const wasserstein = comparisonOf({
  view: "wasserstein",
  highest: (reach) => reach,
  exact: wasserstein1D
});

/**
 * A distance between the data and a generated Gaussian at theta, exactly, for every theta; a disc where the figure is; and a
 * ring for what the trained D or critic makes of it: of the runs, the one whose loss estimates this distance.
 */
function comparisonOf({view, highest, exact}: Distance): Comparison {
  return (members, words) => {
    const {comparisons, format} = words;
    const title = comparisons.titles[view];
    const [{scene}] = members;
    const {data, generator} = scene.specification;
    const reach = scene.extent.high[0];
    const top = highest(reach);
    const real = data.name === "mixture" ? data.components : [];
    const generated = (theta: number): MixtureComponent[] => [
      {centre: [theta], deviation: Math.abs(generator.network.initial?.[0] ?? 1), weight: 1}
    ];
    const theta = placeOf(generator.network);
    const width = WIDTH - LEFT - RIGHT;
    const x = (value: number) => round(LEFT + (width * (value + reach)) / (2 * reach));
    const y = (value: number) => round(FLOOR - (FLOOR - TOP) * Math.min(1.15, Math.max(-0.1, value / top)));
    const here = exact(real, generated(theta));
    const curve = curveOf(view, reach, real, generated, exact);
    const estimating = members.find(({scene: {loss}}) => loss.estimate?.of === view);
    const estimate = estimating?.measurement.discriminatorEstimate ?? Number.NaN;
    const ring = (value: number, r: number) =>
      `M${x(theta) - r} ${y(value)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    const {decimal, whole} = format;
    return {
      view,
      width: WIDTH,
      height: HEIGHT,
      label: comparisons.label(title, decimal(theta), decimal(here), decimal(estimate)),
      layers: [
        path("axis", `M${LEFT} ${FLOOR}H${LEFT + width}`),
        path("curve", `M${curve.map(([at, value]) => `${x(at)} ${y(value)}`).join("L")}`),
        path("cursor", `M${x(theta)} ${TOP - 8}V${FLOOR}`),
        path("exact", ring(here, 4)),
        ...(Number.isFinite(estimate) ? [path("estimate", ring(estimate, 6))] : []),
        label("head", LEFT, 12, title),
        label("tick", LEFT, 27, comparisons.numbers(decimal(here), decimal(estimate))),
        label("tick end", LEFT - 5, y(top) + 4, decimal(top)),
        label("tick end", LEFT - 5, FLOOR + 4, whole(0)),
        label("tick", LEFT, HEIGHT - 12, comparisons.from(whole(-reach))),
        label("tick middle", x(0), HEIGHT - 12, whole(0)),
        label("tick end", LEFT + width, HEIGHT - 12, whole(reach))
      ]
    };
  };
}

/** The curves do not change while a figure trains, and integrals take time. */
const cache = new Map<string, [number, number][]>();

function curveOf(
  view: string,
  reach: number,
  real: readonly MixtureComponent[],
  generated: (theta: number) => MixtureComponent[],
  exact: Distance["exact"]
): [number, number][] {
  const key = view + JSON.stringify([reach, real, generated(0)]);
  let curve = cache.get(key);
  if (!curve) {
    curve = Array.from({length: POINTS}, (_, i) => {
      const theta = reach * ((2 * i) / (POINTS - 1) - 1);
      return [theta, exact(real, generated(theta))];
    });
    cache.set(key, curve);
  }
  return curve;
}
