import {knobs} from "../../figures/knobs/index.js";
import {REACH} from "../../figures/knobs/line.js";
import type {MixtureComponent} from "../../gan/distributions/mixture.js";
import {jensenShannon1D} from "../../gan/divergences/jensen-shannon-1d.js";
import {wasserstein1D} from "../../gan/divergences/wasserstein-1d.js";
import type {Measurement} from "../../gan/evaluation/snapshot.js";
import type {Specification} from "../../gan/training/specification.js";
import {decimal} from "../../words/reading.js";
import {label, type Panel, path, round} from "../drawing/layer.js";

const WIDTH = 320;
const HEIGHT = 200;
const TOP = 44;
const FLOOR = 172;
const LEFT = 36;
const RIGHT = 8;
const POINTS = 71;

interface Distance {
  readonly view: string;
  readonly title: string;
  readonly highest: number;
  exact(real: readonly MixtureComponent[], generated: readonly MixtureComponent[]): number;
  /** Whether a run's D estimates it. */
  estimatedBy(specification: Specification): boolean;
}

export const jensenShannonPanel = panelOf({
  view: "jensen-shannon",
  title: "Jensen-Shannon, nats",
  highest: Math.LN2,
  exact: jensenShannon1D,
  estimatedBy: ({loss}) => !loss.name.startsWith("wasserstein")
});

export const wassersteinPanel = panelOf({
  view: "wasserstein",
  title: "Wasserstein",
  highest: REACH,
  exact: wasserstein1D,
  estimatedBy: ({loss}) => loss.name.startsWith("wasserstein")
});

/**
 * A distance between the data and a generated Gaussian at theta, exactly, for every theta; a disc where the figure is; and a
 * ring for what the trained D or critic makes of it.
 */
function panelOf({view, title, highest, exact, estimatedBy}: Distance) {
  return (specifications: readonly Specification[], measurements: readonly Measurement[]): Panel => {
    const [{data, generator}] = specifications;
    const real = data.name === "mixture" ? data.components : [];
    const generated = (theta: number): MixtureComponent[] => [
      {centre: [theta], deviation: Math.abs(generator.network.initial?.[0] ?? 1), weight: 1}
    ];
    const theta = Number(knobs.theta.read(specifications[0]));
    const width = WIDTH - LEFT - RIGHT;
    const x = (value: number) => round(LEFT + (width * (value + REACH)) / (2 * REACH));
    const y = (value: number) =>
      round(FLOOR - (FLOOR - TOP) * Math.min(1.15, Math.max(-0.1, value / highest)));
    const here = exact(real, generated(theta));
    const curve = curveOf(title, real, generated, exact);
    const run = specifications.findIndex(estimatedBy);
    const estimate = measurements[run]?.discriminatorEstimate ?? Number.NaN;
    const ring = (value: number, r: number) =>
      `M${x(theta) - r} ${y(value)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    const numbers = `disc, exact: ${decimal(here)}; ring, trained: ${decimal(estimate)}`;
    return {
      view,
      width: WIDTH,
      height: HEIGHT,
      label: `${title}, from data to a heap at θ, for each θ. At θ = ${decimal(theta)}: exactly ${decimal(here)}, by the trained network ${decimal(estimate)}.`,
      layers: [
        path("axis", `M${LEFT} ${FLOOR}H${LEFT + width}`),
        path("curve", `M${curve.map(([at, value]) => `${x(at)} ${y(value)}`).join("L")}`),
        path("cursor", `M${x(theta)} ${TOP - 8}V${FLOOR}`),
        path("exact", ring(here, 4)),
        ...(Number.isFinite(estimate) ? [path("estimate", ring(estimate, 6))] : []),
        label("head", LEFT, 12, title),
        label("tick", LEFT, 27, numbers),
        label("tick end", LEFT - 5, y(highest) + 4, decimal(highest)),
        label("tick end", LEFT - 5, FLOOR + 4, "0"),
        label("tick", LEFT, HEIGHT - 12, `θ = −${REACH}`),
        label("tick middle", x(0), HEIGHT - 12, "0"),
        label("tick end", LEFT + width, HEIGHT - 12, String(REACH))
      ]
    };
  };
}

/** The curves do not change while a figure trains, and integrals take time. */
const cache = new Map<string, [number, number][]>();

function curveOf(
  title: string,
  real: readonly MixtureComponent[],
  generated: (theta: number) => MixtureComponent[],
  exact: Distance["exact"]
): [number, number][] {
  const key = title + JSON.stringify([real, generated(0)]);
  let curve = cache.get(key);
  if (!curve) {
    curve = Array.from({length: POINTS}, (_, i) => {
      const theta = REACH * ((2 * i) / (POINTS - 1) - 1);
      return [theta, exact(real, generated(theta))];
    });
    cache.set(key, curve);
  }
  return curve;
}
