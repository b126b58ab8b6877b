import type {ChosenRun, FigureValues} from "../../figures/chosen-values.js";
import type {FigureRow} from "../../figures/figure-row.js";
import type {Frame} from "../../runs/recording.js";
import {type ChartName, charts} from "../../views/chart/charts.js";
import {drawChart} from "../../views/chart/draw-chart.js";
import {happenings} from "../../views/chart/event-marks.js";
import {drawOverviews} from "../../views/divergences/draw-overview.js";
import {scoreboardHtml} from "../../views/scoreboard/scoreboard.js";
import type {Texts} from "../../words/en.js";
import {SvgView} from "./svg-view.js";

/** What a figure draws of all its runs together: charts over the updates, and overviews of the present state. */
export class TogetherView {
  readonly #overviews: readonly SvgView[];
  readonly #scoreboard: Element | null;
  readonly #hosts: ReadonlyMap<ChartName, Element>;
  /** Plot is loaded when the first live chart is drawn, so that a page that is only read does without. */
  #plot: typeof import("@observablehq/plot") | null = null;
  /** What the charts show, so that nothing is drawn twice. */
  #drawn = "";

  constructor(
    host: Element,
    readonly row: FigureRow,
    readonly text: Texts
  ) {
    this.#scoreboard = host.querySelector(".scoreboard");
    this.#overviews = [...host.querySelectorAll(".overview")].map((node) => new SvgView(node));
    this.#hosts = new Map(
      (row.charts ?? []).map((name) => [name, host.querySelector(`[data-chart="${CSS.escape(name)}"]`)!])
    );
  }

  async load(): Promise<void> {
    if (this.#hosts.size > 0) this.#plot ??= await import("@observablehq/plot");
  }

  /** @param moved whether the reader did something to the players that was not planned */
  show(values: FigureValues, runs: readonly ChosenRun[], frames: readonly Frame[], moved: boolean): void {
    if (this.#overviews.length > 0) {
      const specifications = values.plans().map(({specification}) => specification);
      const measurements = frames.map(({snapshot}) => snapshot.measurement);
      drawOverviews(this.row, specifications, measurements).forEach((panel, i) => {
        this.#overviews[i].update(panel);
      });
    }
    if (this.#scoreboard) {
      const contestants = runs.map(({run: {label}}, i) => ({
        label,
        measurement: frames[i].snapshot.measurement
      }));
      this.#scoreboard.innerHTML = scoreboardHtml(this.text, contestants);
    }
    const Plot = this.#plot;
    const lengths = frames.map(({history}) => history.length);
    const drawn = `${runs.map(({run}) => run.id)} ${lengths} ${moved}`;
    if (!Plot || drawn === this.#drawn) return;
    this.#drawn = drawn;
    const series = runs.map(({run}, i) => ({label: run.short ?? run.label, history: frames[i].history}));
    for (const [name, chartHost] of this.#hosts) {
      const svg = drawChart(Plot, charts[name], {
        series,
        budget: this.row.budget,
        happenings: moved ? [] : happenings(this.row),
        document
      });
      const old = chartHost.querySelector("svg");
      if (old) old.replaceWith(svg);
      else chartHost.append(svg);
    }
  }
}
