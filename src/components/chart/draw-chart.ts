import type * as PlotModule from "@observablehq/plot";
import type {Measurement} from "../../gan/snapshot.js";
import {powerOfTen} from "../../text/reading.js";
import type {Chart} from "./charts.js";

/** One run's line. */
export interface Series {
  readonly label: string;
  readonly history: readonly Measurement[];
}

/** Something that happened to the players, marked on the axis of updates. */
export interface Happening {
  readonly at: number;
  readonly label: string;
}

export interface ChartRequest {
  readonly series: readonly Series[];
  /** The last update that the axis has to show. */
  readonly budget: number;
  readonly happenings?: readonly Happening[];
  /** Makes the elements: the page's, or a stand-in where there is no page. */
  readonly document: Document;
}

/** In the drawing's units; the style sheet scales it. */
const WIDTH = 420;
const HEIGHT = 190;
/** More names than this on an axis run into each other. */
const MOST_NAMES = 12;
/** Runs are told apart by their dashes and by their names, not by colour: colours mean real, generated and D. */
const DASHES = ["none", "7 3", "2 3", "9 3 2 3"];

/** A time line of one quantity for all runs, as Plot draws it: in Node for the still, in the page for the live figure. */
export function drawChart(
  Plot: typeof PlotModule,
  chart: Chart,
  {series, budget, happenings = [], document}: ChartRequest
): SVGSVGElement {
  const points = series.flatMap(({history}, run) =>
    history
      .map((measurement) => ({run, update: measurement.update, value: chart.value(measurement)}))
      .filter(({value}) => Number.isFinite(value) && (chart.scale !== "log" || value > 0))
  );
  const [example] = series.flatMap(({history}) => history.slice(-1));
  const domain = example && chart.domain?.(example);
  const target = example && chart.target?.(example);
  // What stands for a name needs its number on the axis.
  const named =
    chart.separate && domain && domain[1] - domain[0] <= MOST_NAMES
      ? Array.from({length: domain[1] - domain[0] + 1}, (_, i) => domain[0] + i)
      : null;
  const last = Math.max(budget, ...points.map(({update}) => update));
  const inDomain = ({value}: {value: number}) => !domain || (value >= domain[0] && value <= domain[1]);
  const lines = series.map((_, run) =>
    chart.separate
      ? Plot.dot(
          points.filter((point) => point.run === run && inDomain(point)),
          {
            x: "update",
            y: "value",
            r: 2,
            fill: "currentColor"
          }
        )
      : Plot.lineY(
          points.filter((point) => point.run === run),
          {
            x: "update",
            y: "value",
            stroke: "currentColor",
            strokeWidth: 1.6,
            strokeDasharray: DASHES[run % DASHES.length],
            clip: true
          }
        )
  );
  const ends = series.map((_, run) => points.findLast((point) => point.run === run)).filter((end) => !!end);
  const svg = Plot.plot({
    document,
    className: "chart",
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 46,
    marginRight: series.length > 1 ? 92 : 26,
    marginTop: happenings.length > 0 ? 20 : 14,
    marginBottom: 32,
    x: {
      domain: [0, last],
      label: "update",
      ticks: 4,
      tickFormat: (update: number) => update.toLocaleString("en")
    },
    y: {
      type: chart.scale ?? "linear",
      domain,
      label: null,
      ticks: named ?? 4,
      // Plot's own would have "m" for a thousandth.
      tickFormat: chart.scale === "log" ? powerOfTen : named ? "d" : undefined,
      grid: true,
      nice: !domain
    },
    marks: [
      ...(target === undefined
        ? []
        : [Plot.ruleY([target], {stroke: "var(--real)", strokeDasharray: "3 3"})]),
      ...(happenings.length === 0
        ? []
        : [
            Plot.ruleX(happenings, {x: "at", stroke: "var(--discriminator)", strokeWidth: 1.5}),
            Plot.text(happenings, {
              x: "at",
              text: "label",
              frameAnchor: "top",
              textAnchor: "start",
              dx: -3,
              dy: -13,
              fill: "var(--discriminator)",
              fontWeight: 600
            })
          ]),
      ...lines,
      ...(series.length > 1
        ? [
            Plot.text(spread(ends, points, chart.scale === "log"), {
              x: "update",
              y: "value",
              text: ({run}: {run: number}) => series[run].label,
              textAnchor: "start",
              dx: 6,
              fill: "currentColor",
              fontWeight: 600
            })
          ]
        : [])
    ]
  }) as SVGSVGElement;
  label(svg, chart, series);
  return svg;
}

interface End {
  readonly run: number;
  readonly update: number;
  readonly value: number;
}

/** Ends of lines that nearly coincide would print their names on top of each other: they are moved apart. */
function spread(ends: readonly End[], all: readonly End[], log: boolean): End[] {
  const placeOf = ({value}: End) => (log ? Math.log10(value) : value);
  const scaled = ends.map((end) => ({...end, place: placeOf(end)}));
  const places = all.map(placeOf);
  const gap = (Math.max(...places) - Math.min(...places)) * 0.08;
  scaled.sort((a, b) => a.place - b.place);
  for (let i = 1; i < scaled.length; i++)
    scaled[i].place = Math.max(scaled[i].place, scaled[i - 1].place + gap);
  return scaled.map(({place, ...end}) => ({...end, value: log ? 10 ** place : place}));
}

/** Words for those who cannot see it. Plot labels groups that have no role, which screen readers may not read. */
function label(svg: SVGSVGElement, chart: Chart, series: readonly Series[]): void {
  for (const group of svg.querySelectorAll("[aria-label]")) group.removeAttribute("aria-label");
  const ends = series.map(({label, history}) => {
    const value = history.length > 0 ? chart.value(history[history.length - 1]) : Number.NaN;
    const said = Number.isFinite(value) ? Number(value.toPrecision(3)).toLocaleString("en") : "not measured";
    return series.length > 1 ? `${label}: ${said}` : said;
  });
  svg.setAttribute("role", "img");
  svg.setAttribute(
    "aria-label",
    `${chart.title} over the updates. At the last one shown: ${ends.join("; ")}.`
  );
}
