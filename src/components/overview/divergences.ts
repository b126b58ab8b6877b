import {knobs} from "../../figures/knobs/index.js";
import {REACH} from "../../figures/knobs/line.js";
import type {MixtureComponent} from "../../gan/distributions/mixture.js";
import {jensenShannon1D} from "../../gan/divergences/jensen-shannon-1d.js";
import {wasserstein1D} from "../../gan/divergences/wasserstein-1d.js";
import type {Measurement} from "../../gan/snapshot.js";
import type {Specification} from "../../gan/specification.js";
import {decimal} from "../../text/reading.js";
import {type Layer, label, type Panel, path, round} from "../picture/layer.js";

const WIDTH = 660;
const HEIGHT = 210;
const TOP = 34;
const FLOOR = 168;
const GAP = 40;
const LEFT = 34;
const POINTS = 71;

interface Distance {
  readonly title: string;
  readonly highest: number;
  exact(real: readonly MixtureComponent[], generated: readonly MixtureComponent[]): number;
  /** Whether a run's D estimates it. */
  estimatedBy(specification: Specification): boolean;
}

const distances: readonly Distance[] = [
  {
    title: "Jensen-Shannon, nats",
    highest: Math.LN2,
    exact: jensenShannon1D,
    estimatedBy: ({loss}) => !loss.name.startsWith("wasserstein")
  },
  {
    title: "Wasserstein",
    highest: REACH,
    exact: wasserstein1D,
    estimatedBy: ({loss}) => loss.name.startsWith("wasserstein")
  }
];

/**
 * Both distances between the data and a generated Gaussian at theta, exactly, for every theta; a mark where the figure
 * is; and a dot for what the trained D or critic makes of it.
 */
export function divergencesPanel(
  specifications: readonly Specification[],
  measurements: readonly Measurement[]
): Panel {
  const [{data}] = specifications;
  const real = data.name === "mixture" ? data.components : [];
  const generated = (theta: number): MixtureComponent[] => [
    {centre: [theta], deviation: Math.abs(specifications[0].generator.network.initial?.[0] ?? 1), weight: 1}
  ];
  const theta = Number(knobs.theta.read(specifications[0]));
  const width = (WIDTH - GAP) / 2 - LEFT;
  const said: string[] = [];
  const layers = distances.flatMap(({title, highest, exact, estimatedBy}, i): Layer[] => {
    const left = LEFT + i * (width + LEFT + GAP);
    const x = (value: number) => round(left + (width * (value + REACH)) / (2 * REACH));
    const y = (value: number) =>
      round(FLOOR - (FLOOR - TOP) * Math.min(1.15, Math.max(-0.1, value / highest)));
    const here = exact(real, generated(theta));
    const curve = curveOf(title, real, generated, exact);
    const run = specifications.findIndex(estimatedBy);
    const estimate = measurements[run]?.discriminatorEstimate ?? Number.NaN;
    const ring = (value: number, r: number) =>
      `M${x(theta) - r} ${y(value)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    said.push(`${title}: exactly ${decimal(here)}, by the trained network ${decimal(estimate)}`);
    return [
      path("axis", `M${left} ${FLOOR}H${left + width}`),
      path("curve", `M${curve.map(([at, value]) => `${x(at)} ${y(value)}`).join("L")}`),
      path("cursor", `M${x(theta)} ${TOP - 8}V${FLOOR}`),
      path("exact", ring(here, 4)),
      ...(Number.isFinite(estimate) ? [path("estimate", ring(estimate, 6))] : []),
      label("head", left, 12, title),
      label("tick", left, 26, `exact ${decimal(here)}, trained ${decimal(estimate)}`),
      label("tick end", left - 5, y(highest) + 4, decimal(highest)),
      label("tick end", left - 5, FLOOR + 4, "0"),
      label("tick", left, HEIGHT - 26, `θ = −${REACH}`),
      label("tick middle", x(0), HEIGHT - 26, "0"),
      label("tick end", left + width, HEIGHT - 26, String(REACH))
    ];
  });
  layers.push(
    label(
      "tick middle",
      WIDTH / 2,
      HEIGHT - 6,
      "Line and small ring: exact. Large ring: what the trained network says."
    )
  );
  return {view: "divergences", width: WIDTH, height: HEIGHT, label: `${said.join(". ")}.`, layers};
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
