import * as Plot from "@observablehq/plot";
import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import type {FigureRow} from "../../src/figures/figure-row.js";
import {apart} from "../../src/figures/rows/apart.js";
import {theQuestion} from "../../src/figures/rows/the-question.js";
import type {Extent} from "../../src/gan/distributions/distribution.js";
import {createSpecification, type SpecificationOverrides} from "../../src/gan/training/specification.js";
import type {Frame} from "../../src/runs/recording.js";
import {type ChartName, charts} from "../../src/views/chart/charts.js";
import {drawChart} from "../../src/views/chart/draw-chart.js";
import {drawOverviews, type OverviewName} from "../../src/views/divergences/draw-overview.js";
import {drawRun, sceneOf, type ViewName} from "../../src/views/draw-run.js";
import type {Panel} from "../../src/views/drawing/layer.js";
import {svgString} from "../../src/views/drawing/svg-string.js";
import {keyHtml} from "../../src/views/legend.js";
import {scoreboardHtml} from "../../src/views/scoreboard/scoreboard.js";
import {texts} from "../../src/words/index.js";
import {
  changed,
  collapsed,
  farOff,
  historyOf,
  lineFrame,
  measurement,
  planeFrame,
  segment,
  square,
  twoHeaps,
  withGrid
} from "./frames.js";
import {comparePicture, storedPictures} from "./stored-picture.js";

/** What a view draws, apart from the frame. */
interface Setting {
  readonly specification?: SpecificationOverrides;
  readonly extent?: Extent;
  readonly pace?: number;
  /** Whether modes are called by their numbers. */
  readonly numbered?: boolean;
}

/** All that these pictures know of how views are drawn is in the next four functions. */
function panel(
  view: ViewName,
  frame: Frame,
  {specification, extent = square, pace = 0, numbered}: Setting = {}
): Panel {
  const row: FigureRow = {...theQuestion, views: [view], charts: numbered ? ["leading"] : [], extent};
  return drawRun(row, sceneOf(row, createSpecification(specification)), frame, pace)[0];
}

function overview(name: OverviewName): string {
  const specifications = apart.runs.map(({overrides}) =>
    createSpecification({...apart.specification, ...overrides})
  );
  const measurements = [0.5, 4.2].map((discriminatorEstimate) => ({...measurement, discriminatorEstimate}));
  return svgString(drawOverviews({overviews: [name]}, specifications, measurements)[0]);
}

function chart(name: ChartName, runs: readonly string[], events = false): string {
  const {document} = parseHTML("<!doctype html><html><body></body></html>");
  return drawChart(Plot, charts[name], {
    series: runs.map((label, i) => ({label, history: historyOf(measurement, i + 1)})),
    budget: 1500,
    happenings: events
      ? [
          {at: 400, label: "D frozen"},
          {at: 900, label: "D released, G reset"}
        ]
      : [],
    document: document as unknown as Document
  }).outerHTML;
}

function html(name: "legend" | "scoreboard"): string {
  if (name === "legend")
    return keyHtml(texts(), [
      panel("data", withGrid(planeFrame())),
      panel("data", lineFrame(), {...onLine}),
      panel("landscape", planeFrame()),
      panel("shares", planeFrame())
    ]);
  return scoreboardHtml(texts(), [
    {
      label: "Nothing but noise",
      measurement: {...measurement, modesCaptured: 0, highQuality: 0, reverseKL: Number.NaN}
    },
    {label: "Plain", measurement},
    {
      label: "With packing",
      measurement: {...measurement, modesCaptured: 8, highQuality: 0.997, reverseKL: 0.02}
    }
  ]);
}

const critic: SpecificationOverrides = {
  loss: {name: "wasserstein-gradient-penalty", weight: 10, sides: "two"}
};
const onLine: Setting = {specification: {data: twoHeaps}, extent: segment};
const plane = planeFrame();
const line = lineFrame();
const {samples} = plane.snapshot;

/** Every view has a row here, or it is a type error. */
const views: Record<ViewName, Record<string, (view: ViewName) => Panel>> = {
  data: {
    plane: (view) => panel(view, plane),
    "plane-critic": (view) => panel(view, plane, {specification: critic}),
    "plane-far-off": (view) => panel(view, farOff(plane, 12)),
    "plane-far-off-all": (view) => panel(view, farOff(plane, 40)),
    "plane-grid": (view) => panel(view, withGrid(plane)),
    "plane-least-squares": (view) => panel(view, plane, {specification: {loss: {name: "least-squares"}}}),
    "plane-no-modes": (view) =>
      panel(
        view,
        changed(planeFrame({name: "parallel-lines"}), {
          measurement: {...measurement, modes: 0, shares: [], favourite: undefined}
        }),
        {specification: {data: {name: "parallel-lines"}}}
      ),
    "plane-no-surface": (view) =>
      panel(
        view,
        changed(plane, {surface: plane.snapshot.surface!.map((score, i) => (i === 5 ? Number.NaN : score))})
      ),
    "plane-numbered": (view) => panel(view, plane, {numbered: true}),
    line: (view) => panel(view, line, onLine),
    "line-critic": (view) => panel(view, line, {...onLine, specification: {...critic, data: twoHeaps}}),
    "line-far-off": (view) =>
      panel(
        view,
        changed(line, {
          samples: line.snapshot.samples.map((x, i) => (i === 0 ? Number.NaN : i < 9 ? 1e6 : x))
        }),
        onLine
      ),
    "line-least-squares": (view) =>
      panel(view, line, {...onLine, specification: {data: twoHeaps, loss: {name: "least-squares"}}})
  },
  latent: {
    latent: (view) => panel(view, plane),
    "latent-grid": (view) => panel(view, withGrid(plane)),
    "latent-one-dimension": (view) =>
      panel(view, {...plane, latents: line.latents}, {specification: {latent: {dimension: 1}}}),
    "latent-four-dimensions": (view) => panel(view, {...plane}, {specification: {latent: {dimension: 4}}})
  },
  shares: {
    shares: (view) => panel(view, plane),
    "shares-none": (view) =>
      panel(view, changed(plane, {measurement: {...measurement, shares: measurement.shares.map(() => 0)}})),
    "shares-no-modes": (view) =>
      panel(view, changed(plane, {measurement: {...measurement, modes: 0, shares: []}}))
  },
  landscape: {
    landscape: (view) => panel(view, plane),
    "landscape-collapsed": (view) => panel(view, collapsed(plane)),
    "landscape-far-off": (view) =>
      panel(view, changed(plane, {samples: samples.map((_, i) => (i === 0 ? Number.NaN : 99))}))
  },
  turns: {
    metronome: (view) => panel(view, changed(plane, {turn: 4}), steps(2, 5)),
    "metronome-fast": (view) => panel(view, changed(plane, {turn: 4}), {...steps(2, 5), pace: 60}),
    "metronome-frozen": (view) => panel(view, changed(plane, {frozen: ["discriminator"]}), steps(1, 10))
  }
};

function steps(discriminatorSteps: number, generatorSteps: number): Setting {
  return {specification: {schedule: {discriminatorSteps, generatorSteps}}};
}

const overviews: Record<OverviewName, () => string> = {
  "jensen-shannon": () => overview("jensen-shannon"),
  wasserstein: () => overview("wasserstein")
};

const pictures: readonly {readonly file: string; readonly draw: () => string}[] = [
  ...Object.entries(views).flatMap(([view, cases]) =>
    Object.entries(cases).map(([name, draw]) => ({
      file: `${name}.svg`,
      draw: () => svgString(draw(view as ViewName))
    }))
  ),
  ...(Object.keys(charts) as ChartName[]).map((name) => ({
    file: `chart-${name}.svg`,
    draw: () => chart(name, ["one"])
  })),
  {file: "chart-several-runs.svg", draw: () => chart("modes", ["1 : 1", "1 : 10", "5 : 1"])},
  {file: "chart-several-runs-separate.svg", draw: () => chart("leading", ["1 : 1", "1 : 10"])},
  {file: "chart-events.svg", draw: () => chart("gradient", ["one"], true)},
  ...Object.entries(overviews).map(([name, draw]) => ({file: `overview-${name}.svg`, draw})),
  {file: "legend.html", draw: () => html("legend")},
  {file: "scoreboard.html", draw: () => html("scoreboard")}
];

test.each(pictures)("$file is drawn as stored", ({file, draw}) => comparePicture(file, draw()));

test("every stored picture that is not of a still is still drawn", () => {
  const stored = storedPictures().filter((file) => !file.startsWith("still-"));
  expect(stored, "delete what is not drawn any more").toEqual(pictures.map(({file}) => file).sort());
});
