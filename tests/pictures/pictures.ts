import * as Plot from "@observablehq/plot";
import {parseHTML} from "linkedom";
import type {FigureRow} from "../../src/figures/figure-row.js";
import {apart} from "../../src/figures/rows/apart.js";
import {theQuestion} from "../../src/figures/rows/the-question.js";
import {sceneOf} from "../../src/figures/scene.js";
import type {Extent} from "../../src/gan/distributions/distribution.js";
import {createSpecification, type SpecificationOverrides} from "../../src/gan/training/specification.js";
import type {Markup} from "../../src/markup/html.js";
import type {Frame} from "../../src/runs/run-state.js";
import {drawChart} from "../../src/views/chart/draw-chart.js";
import {eventMarks} from "../../src/views/chart/event-marks.js";
import {type ChartName, charts} from "../../src/views/charts.js";
import {comparisons} from "../../src/views/comparisons.js";
import {drawRun} from "../../src/views/draw-run.js";
import type {Panel} from "../../src/views/drawing/layer.js";
import {svgString} from "../../src/views/drawing/svg-string.js";
import {views as registry} from "../../src/views/index.js";
import {legendHtml} from "../../src/views/legend.js";
import type {ComparisonName, ViewName} from "../../src/views/names.js";
import {scoreboardHtml} from "../../src/views/scoreboard/scoreboard.js";
import type {Words} from "../../src/words/words.js";
import {
  collapsed,
  digits,
  digitsFrame,
  farOff,
  historyOf,
  lineFrame,
  measurement,
  planeFrame,
  segment,
  sliceFrame,
  square,
  twoHeaps,
  uneven,
  withArrays,
  withGrid,
  withMeasured,
  withTurn
} from "./frames.js";

/** What a view draws, apart from the frame. */
interface Setting {
  readonly specification?: SpecificationOverrides;
  readonly extent?: Extent;
  readonly pace?: number;
  /** Whether modes are called by their numbers. */
  readonly numbered?: boolean;
  /** Whether they are called by their letters. */
  readonly lettered?: boolean;
  readonly samples?: number;
}

const critic: SpecificationOverrides = {
  loss: {name: "wasserstein-gradient-penalty", weight: 10, sides: "two"}
};
const onLine: Setting = {specification: {data: twoHeaps}, extent: segment};
const plane = planeFrame();
const line = lineFrame();
const samples = plane.arrays.samples!;

function steps(discriminatorSteps: number, generatorSteps: number): Pick<Frame["turn"], "schedule"> {
  return {schedule: {discriminatorSteps, generatorSteps}};
}

/** A picture of every kind, for fixed frames. */
export interface Picture {
  /** Where it is stored. */
  readonly file: string;
  readonly draw: () => string;
}

/** @param called what a run is called in the language, where these pictures make a name up */
export function pictures(
  {views: words, figures}: Pick<Words, "views" | "figures">,
  called: (name: string) => string = (name) => name
): readonly Picture[] {
  /** All that these pictures know of how views are drawn is in the next four functions. */
  function panel(
    view: ViewName,
    frame: Frame,
    {specification, extent = square, pace = 0, numbered, lettered, samples}: Setting = {}
  ): Panel {
    const row: FigureRow = {
      ...theQuestion,
      views: lettered ? [view, "letters"] : [view],
      charts: numbered ? ["leading"] : [],
      ...(samples && {samples}),
      extent
    };
    return drawRun([view], sceneOf(row, createSpecification(specification)), frame, words, pace)[0];
  }

  function comparison(name: ComparisonName): string {
    const members = apart.runs.map(({id, overrides}, i) => ({
      label: figures.apart.runs[id].label,
      scene: sceneOf(apart, createSpecification({...apart.specification, ...overrides})),
      measurement: {...measurement, discriminatorEstimate: [0.5, 4.2][i]}
    }));
    return String(svgString(comparisons[name](members, words)));
  }

  function chart(name: ChartName, runs: readonly string[], events = false): string {
    const {document} = parseHTML("<!doctype html><html><body></body></html>");
    return drawChart(
      Plot,
      name,
      {
        series: runs.map((label, i) => ({label: called(label), history: historyOf(measurement, i + 1)})),
        budget: 1500,
        events: events
          ? eventMarks(
              [
                {at: 400, freeze: ["discriminator"]},
                {at: 900, release: ["discriminator"], reset: "generator"}
              ],
              words
            )
          : [],
        document: document as unknown as Document
      },
      words
    ).outerHTML;
  }

  function html(name: "legend" | "scoreboard"): Markup {
    if (name === "legend")
      return legendHtml(words, Object.values(registry), [
        panel("diagram", planeFrame()),
        panel("plane", withGrid(planeFrame())),
        panel("line", lineFrame(), {...onLine}),
        panel("landing", planeFrame()),
        panel("landscape", planeFrame()),
        panel("relief", planeFrame()),
        panel("hill", lineFrame(), onLine),
        panel("shares", planeFrame()),
        panel("letters", collapsed(planeFrame()))
      ]);
    return scoreboardHtml(words, [
      {
        label: called("Nothing but noise"),
        measurement: {...measurement, modesCaptured: 0, modesServed: 0, highQuality: 0, reverseKL: Number.NaN}
      },
      {label: called("Plain"), measurement},
      {
        label: called("With packing"),
        measurement: {...measurement, modesCaptured: 8, modesServed: 8, highQuality: 0.997, reverseKL: 0.02}
      }
    ]);
  }

  /** Every view has a row here, or it is a type error. */
  const views: Record<ViewName, Record<string, (view: ViewName) => Panel>> = {
    diagram: {
      diagram: (view) => panel(view, withGrid(plane)),
      "diagram-d-moved": (view) => panel(view, withTurn(withGrid(plane), {outOfTurn: "discriminator"})),
      "diagram-critic": (view) => panel(view, withGrid(plane), {specification: critic}),
      "diagram-far-off": (view) => panel(view, farOff(withGrid(plane), 12))
    },
    plane: {
      plane: (view) => panel(view, plane),
      "plane-critic": (view) => panel(view, plane, {specification: critic}),
      "plane-far-off": (view) => panel(view, farOff(plane, 12)),
      "plane-far-off-all": (view) => panel(view, farOff(plane, 40)),
      "plane-grid": (view) => panel(view, withGrid(plane)),
      "plane-least-squares": (view) => panel(view, plane, {specification: {loss: {name: "least-squares"}}}),
      "plane-no-modes": (view) =>
        panel(
          view,
          withMeasured(planeFrame({name: "parallel-lines"}), {modes: 0, shares: [], favourite: undefined}),
          {specification: {data: {name: "parallel-lines"}}}
        ),
      "plane-no-surface": (view) =>
        panel(
          view,
          withArrays(plane, {
            surface: plane.arrays.surface!.map((score, i) => (i === 5 ? Number.NaN : score))
          })
        ),
      "plane-lettered": (view) => panel(view, plane, {lettered: true}),
      "plane-numbered": (view) => panel(view, plane, {numbered: true})
    },
    line: {
      line: (view) => panel(view, line, onLine),
      "line-critic": (view) => panel(view, line, {...onLine, specification: {...critic, data: twoHeaps}}),
      "line-far-off": (view) =>
        panel(
          view,
          withArrays(line, {
            samples: line.arrays.samples!.map((x, i) => (i === 0 ? Number.NaN : i < 9 ? 1e6 : x))
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
        panel(view, withArrays(plane, {latents: line.arrays.latents}), {
          specification: {latent: {dimension: 1}}
        }),
      "latent-four-dimensions": (view) => panel(view, {...plane}, {specification: {latent: {dimension: 4}}})
    },
    shares: {
      shares: (view) => panel(view, plane),
      "shares-uneven": (view) =>
        panel(view, withMeasured(plane, {modes: 2, shares: [0.7, 0.2]}), {specification: {data: uneven}}),
      "shares-digits": (view) => panel(view, digitsFrame(), {specification: {data: digits}}),
      "shares-none": (view) => panel(view, withMeasured(plane, {shares: measurement.shares.map(() => 0)})),
      "shares-no-modes": (view) => panel(view, withMeasured(plane, {modes: 0, shares: []}))
    },
    letters: {
      letters: (view) => panel(view, plane),
      "letters-collapsed": (view) => panel(view, collapsed(plane)),
      "letters-far-off": (view) =>
        panel(view, withArrays(plane, {samples: samples.map((_, i) => (i < 2 ? Number.NaN : 99))})),
      "letters-grid": (view) =>
        panel(view, plane, {specification: {data: {name: "grid", side: 5, spacing: 0.5, deviation: 0.02}}}),
      "letters-none": (view) => panel(view, withArrays(plane, {samples: samples.map(() => Number.NaN)}))
    },
    landscape: {
      landscape: (view) => panel(view, plane),
      "landscape-collapsed": (view) => panel(view, collapsed(plane)),
      "landscape-far-off": (view) =>
        panel(view, withArrays(plane, {samples: samples.map((_, i) => (i === 0 ? Number.NaN : 99))}))
    },
    landing: {
      landing: (view) => panel(view, plane),
      "landing-collapsed": (view) => panel(view, collapsed(plane)),
      "landing-far-off": (view) => panel(view, farOff(plane, 12))
    },
    relief: {
      relief: (view) => panel(view, plane),
      "relief-critic": (view) => panel(view, plane, {specification: critic}),
      "relief-flat": (view) =>
        panel(view, withArrays(plane, {surface: plane.arrays.surface!.map((score) => score / 1000)})),
      "relief-no-surface": (view) =>
        panel(view, withArrays(farOff(plane, 12), {surface: plane.arrays.surface!.map(() => Number.NaN)}))
    },
    hill: {
      hill: (view) => panel(view, line, onLine),
      "hill-critic": (view) => panel(view, line, {...onLine, specification: {...critic, data: twoHeaps}}),
      "hill-far-off": (view) =>
        panel(
          view,
          withArrays(line, {samples: line.arrays.samples!.map((x, i) => (i < 9 ? Number.NaN : 40 * x))}),
          onLine
        )
    },
    metronome: {
      metronome: (view) => panel(view, withTurn(plane, {place: 4, ...steps(2, 5)})),
      "metronome-fast": (view) => panel(view, withTurn(plane, {place: 4, ...steps(2, 5)}), {pace: 60}),
      "metronome-frozen": (view) => panel(view, withTurn(plane, {frozen: ["discriminator"], ...steps(1, 10)}))
    },
    tiles: {
      tiles: (view) => panel(view, digitsFrame(), {specification: {data: digits}, samples: 16})
    },
    walk: {
      walk: (view) => panel(view, sliceFrame(), {specification: {data: digits, latent: {dimension: 16}}}),
      // As it is in a film.
      "walk-coarse": (view) =>
        panel(view, sliceFrame(7), {specification: {data: digits, latent: {dimension: 16}}})
    },
    neighbours: {
      neighbours: (view) => panel(view, digitsFrame(), {specification: {data: digits}})
    }
  };

  const drawnTogether: Record<ComparisonName, () => string> = {
    "jensen-shannon": () => comparison("jensen-shannon"),
    wasserstein: () => comparison("wasserstein")
  };

  return [
    ...Object.entries(views).flatMap(([view, cases]) =>
      Object.entries(cases).map(([name, draw]) => ({
        file: `${name}.svg`,
        draw: () => String(svgString(draw(view as ViewName)))
      }))
    ),
    ...(Object.keys(charts) as ChartName[]).map((name) => ({
      file: `chart-${name}.svg`,
      draw: () => chart(name, ["one"])
    })),
    {file: "chart-several-runs.svg", draw: () => chart("modes", ["1 : 1", "1 : 10", "5 : 1"])},
    {file: "chart-several-runs-separate.svg", draw: () => chart("leading", ["1 : 1", "1 : 10"])},
    {file: "chart-events.svg", draw: () => chart("gradient", ["one"], true)},
    ...Object.entries(drawnTogether).map(([name, draw]) => ({file: `comparison-${name}.svg`, draw})),
    {file: "legend.html", draw: () => String(html("legend"))},
    {file: "scoreboard.html", draw: () => String(html("scoreboard"))}
  ];
}
