import type * as PlotModule from "@observablehq/plot";
import type {Format} from "../../format/format.js";
import type {Measurement} from "../../runs/measurement.js";
import {type Chart, type ChartName, charts} from "../charts.js";
import type {ViewWords} from "../view-words.js";
import {type Axis, writeAxes} from "./axes.js";
import type {EventMark} from "./event-marks.js";
import {labelsApart} from "./labels-apart.js";
import {placesApart} from "./places-apart.js";
import {runStroke} from "./run-strokes.js";

/** One run's line. */
export interface Series {
  readonly label: string;
  readonly history: readonly Measurement[];
}

export interface ChartRequest {
  readonly series: readonly Series[];
  /** The last update that the axis has to show. */
  readonly budget: number;
  readonly events?: readonly EventMark[];
  /** Makes the elements: the page's, or a stand-in where there is no page. */
  readonly document: Document;
}

/** In the drawing's units; the style sheet scales it. */
export const CHART_WIDTH = 420;
export const CHART_HEIGHT = 190;
const LEFT = 46;
/** Room under the axis for its numbers and its name. */
const BELOW = 36;
/** Of a name on a phone, where it is largest: the width of a letter, and the height of a line. */
const LETTER = 7.6;
const LINE = 14;
/** More names than this on an axis run into each other. */
const MOST_NAMES = 12;

/** Room about the only height that there is, of which an axis would have all digits; where there are several they say it. */
function around(heights: readonly number[]): [number, number] | undefined {
  const [only] = heights;
  return only !== undefined && heights.every((height) => height === only)
    ? [Math.floor(only) - 1, Math.ceil(only) + 1]
    : undefined;
}

/** A time line of one quantity for all runs, as Plot draws it: in Node for the still, in the page for the live figure. */
export function drawChart(
  Plot: typeof PlotModule,
  name: ChartName,
  {series, budget, events = [], document}: ChartRequest,
  words: ViewWords
): SVGSVGElement {
  const chart: Chart = charts[name];
  const {format} = words;
  const points = series.flatMap(({history}, run) =>
    history
      .map((measurement) => ({run, update: measurement.update, value: chart.value(measurement)}))
      .filter(({value}) => Number.isFinite(value) && (chart.scale !== "log" || value > 0))
  );
  const [example] = series.flatMap(({history}) => history.slice(-1));
  const powers =
    chart.scale === "log" && points.length > 0 ? powersAround(points.map(({value}) => value)) : null;
  const target = example && chart.target?.(example);
  const landmarks = landmarksOf(chart, series, words);
  const heights = [...points.map(({value}) => value), ...landmarks.map(({at}) => at), target ?? []].flat();
  const domain = powers
    ? [powers[0], powers[powers.length - 1]]
    : ((example && chart.domain?.(example)) ?? around(heights));
  // What stands for a name needs its number on the axis.
  const named =
    chart.separate && domain && domain[1] - domain[0] <= MOST_NAMES
      ? Array.from({length: domain[1] - domain[0] + 1}, (_, i) => domain[0] + i)
      : null;
  const last = Math.max(budget, ...points.map(({update}) => update));
  const inDomain = ({value}: {value: number}) => !domain || (value >= domain[0] && value <= domain[1]);
  const ends = series.map((_, run) => points.findLast((point) => point.run === run)).filter((end) => !!end);
  const marginRight = series.length > 1 ? nameWidth(ends.map(({run}) => series[run].label)) : 26;
  const right = CHART_WIDTH - marginRight;
  const highest = landmarks.find(({at}) => landmarks.every((other) => other.at <= at));
  const lines = series.map((_, run) =>
    chart.separate
      ? Plot.dot(
          points.filter((point) => point.run === run && inDomain(point)),
          {
            x: "update",
            y: "value",
            r: 2,
            symbol: runStroke(run).symbol,
            ...(run === 0 ? {fill: runStroke(run).colour} : {stroke: runStroke(run).colour}),
            className: "curve"
          }
        )
      : Plot.lineY(
          points.filter((point) => point.run === run),
          {
            x: "update",
            y: "value",
            stroke: runStroke(run).colour,
            strokeWidth: 1.6,
            strokeDasharray: runStroke(run).dash,
            clip: true,
            className: "curve"
          }
        )
  );
  const placedEvents = labelsApart(
    events.map(({at, label}) => ({x: LEFT + (at / last) * (right - LEFT) - 3, label})),
    [LEFT - 3, CHART_WIDTH],
    (label) => 8 + LETTER * label.length
  );
  const svg = Plot.plot({
    document,
    className: "chart",
    width: CHART_WIDTH,
    height: CHART_HEIGHT,
    marginLeft: LEFT,
    marginRight,
    marginTop: events.length > 0 ? 20 : 14,
    marginBottom: BELOW,
    x: {
      domain: [0, last],
      label: words.chart.updates,
      labelAnchor: "center",
      labelArrow: "none",
      ticks: 4,
      tickFormat: format.whole
    },
    y: {
      type: chart.scale ?? "linear",
      domain,
      label: null,
      ticks:
        powers?.filter((_, i) => (powers.length - 1 - i) % Math.ceil(powers.length / 5) === 0) ?? named ?? 4,
      // Plot's own would have "m" for a thousandth, and English for the rest.
      tickFormat: chart.scale === "log" ? format.powerOfTen : plainTicks(format),
      grid: true,
      nice: !domain
    },
    marks: [
      ...(target === undefined
        ? []
        : [Plot.ruleY([target], {stroke: "var(--real)", strokeDasharray: "3 3"})]),
      ...(landmarks.length === 0
        ? []
        : [
            Plot.ruleY(landmarks, {y: "at", stroke: "currentColor", strokeDasharray: "1 3"}),
            ...landmarks.map((landmark) =>
              Plot.text([landmark], {
                y: "at",
                text: "label",
                frameAnchor: "left",
                // The highest stands under its line: above it are the events' names.
                ...(landmark === highest && events.length > 0
                  ? {lineAnchor: "top", dy: 3}
                  : {lineAnchor: "bottom", dy: -2}),
                dx: clearOf(events.map(({at}) => (at / last) * (right - LEFT))),
                fill: "currentColor",
                stroke: "var(--sheet)",
                strokeWidth: 4
              })
            )
          ]),
      ...(events.length === 0
        ? []
        : [
            Plot.ruleX(events, {x: "at", stroke: "var(--discriminator)", strokeWidth: 1.5}),
            ...placedEvents.flatMap(({label, left, x}, i) =>
              label === null
                ? []
                : [
                    Plot.text([events[i]], {
                      x: "at",
                      text: "label",
                      frameAnchor: "top",
                      textAnchor: "start",
                      dx: left - x - 3,
                      dy: -13,
                      fill: "var(--discriminator)",
                      fontWeight: 600
                    })
                  ]
            )
          ]),
      ...lines,
      ...(series.length > 1
        ? [
            Plot.text(
              ends,
              apart(Plot, {
                x: "update",
                y: "value",
                text: ({run}: {run: number}) => series[run].label,
                textAnchor: "start",
                dx: 6,
                fill: "currentColor",
                // While a run is under way the names stand among other lines.
                stroke: "var(--sheet)",
                strokeWidth: 4,
                fontWeight: 600,
                className: "curve-name"
              })
            )
          ]
        : [])
    ]
  }) as SVGSVGElement & PlotModule.Plot;
  const x = axisOf(svg.scale("x"))!;
  svg.setAttribute("data-axes", writeAxes({x, y: points.length > 0 ? axisOf(svg.scale("y")) : null}));
  label(svg, name, {series, landmarks}, words);
  // The page's style sheet has its rules: a page under a strict policy refuses style elements.
  svg.querySelector("style")?.remove();
  return svg;
}

function axisOf(scale: PlotModule.Scale | undefined): Axis | null {
  const [low, high] = scale?.domain ?? [];
  const [from, to] = scale?.range ?? [];
  const numbers = [low, high, from, to].map((number) => Math.round(1e6 * Number(number)) / 1e6);
  if (!numbers.every(Number.isFinite)) return null;
  return {
    domain: [numbers[0], numbers[1]],
    range: [numbers[2], numbers[3]],
    isLog: scale?.type === "log"
  };
}

/** What values mean to the runs as they stand, each with its number, once. */
function landmarksOf(
  chart: Chart,
  series: readonly Series[],
  {chart: said, format}: ViewWords
): {at: number; label: string}[] {
  const all = series.flatMap(({history}) =>
    history.slice(-1).flatMap((last) => chart.landmarks?.(last) ?? [])
  );
  return all
    .filter(({at, meaning}, i) => all.findIndex((one) => one.at === at && one.meaning === meaning) === i)
    .map(({at, meaning}) => ({at, label: said.landmarks[meaning](format.atMost(at, 2))}));
}

/** Room before a landmark's name: it begins behind events that are so near the axis that they would run through it. */
function clearOf(events: readonly number[]): number {
  return 4 + Math.max(0, ...events.filter((x) => x < (CHART_WIDTH - LEFT) / 4));
}

/** Powers of ten, from one that no value is below to one that none is above. */
function powersAround(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({length: last - first + 1}, (_, i) => 10 ** (first + i));
}

/** Numbers on an axis: all of them with as many digits after the point as tell them apart. */
function plainTicks({fixed}: Format): TickFormat {
  const write = (tick: number, _: number, ticks: Iterable<number>) => fixed(tick, digitsOf(ticks));
  // Plot gives all the ticks as well, which its types do not say.
  return write as TickFormat;
}

type TickFormat = (tick: number, i: number) => string;

function digitsOf(ticks: Iterable<number>): number {
  const digits = Array.from(ticks, (tick) => String(Number(tick.toPrecision(9))).split(".")[1]?.length ?? 0);
  return Math.max(0, ...digits);
}

/** Lines that end near each other would print their names over each other: the names are moved apart. */
function apart(Plot: typeof PlotModule, options: PlotModule.TextOptions): PlotModule.TextOptions {
  return Plot.initializer(options, (data, facets, channels, {y: scale}) => {
    // By now the channel holds plain numbers, which its type does not say.
    const places = Array.from(channels.y?.value as unknown as ArrayLike<number>, (end) => scale!(end));
    return {data, facets, channels: {y: {value: placesApart(places, LINE, CHART_HEIGHT - BELOW)}}};
  });
}

/** Room for the longest name beside the lines that there are, and for the gap before it. */
function nameWidth(names: readonly string[]): number {
  return 12 + LETTER * Math.max(2, ...names.map((name) => name.length));
}

/** Words for those who cannot see it. Plot labels groups that have no role, which screen readers may not read. */
function label(
  svg: SVGSVGElement,
  name: ChartName,
  {series, landmarks}: {series: readonly Series[]; landmarks: readonly {label: string}[]},
  {chart, format}: ViewWords
): void {
  for (const group of svg.querySelectorAll("[aria-label]")) group.removeAttribute("aria-label");
  const {value: read}: Chart = charts[name];
  const ends = series.map(({label, history}) => {
    const value = history.length > 0 ? read(history[history.length - 1]) : Number.NaN;
    return {
      label: series.length > 1 ? label : null,
      value: Number.isFinite(value) ? format.atMost(Number(value.toPrecision(3)), 3) : null
    };
  });
  svg.setAttribute("role", "img");
  svg.setAttribute(
    "aria-label",
    chart.label(
      chart.titles[name],
      ends,
      landmarks.map(({label}) => label)
    )
  );
}
