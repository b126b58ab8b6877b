import type {ChosenRun} from "../../figures/chosen-values.js";
import type {FigureRow} from "../../figures/figure-row.js";
import type {RunEvent} from "../../runs/plan.js";
import type {Frame} from "../../runs/run-state.js";
import {drawChart} from "../../views/chart/draw-chart.js";
import {eventMarks} from "../../views/chart/event-marks.js";
import type {ChartName} from "../../views/charts.js";
import {comparisons} from "../../views/comparisons.js";
import type {Scene} from "../../views/scene.js";
import {scoreboardHtml} from "../../views/scoreboard/scoreboard.js";
import type {Words} from "../../words/words.js";
import {SvgView} from "./svg-view.js";

/** What a figure draws of all its runs together: charts over the updates, and comparisons of the present state. */
export class TogetherView {
  readonly #comparisons: readonly SvgView[];
  readonly #scoreboard: Element | null;
  readonly #hosts: ReadonlyMap<ChartName, Element>;
  /** Plot is loaded when the first live chart is drawn, so that a page that is only read does without. */
  #plot: typeof import("@observablehq/plot") | null = null;
  /** What the charts show, so that nothing is drawn twice. */
  #drawn = "";

  constructor(
    host: Element,
    readonly row: FigureRow,
    readonly words: Words
  ) {
    this.#scoreboard = host.querySelector(".scoreboard");
    this.#comparisons = [...host.querySelectorAll(".comparison")].map((node) => new SvgView(node));
    this.#hosts = new Map(
      (row.charts ?? []).map((name) => [name, host.querySelector(`[data-chart="${CSS.escape(name)}"]`)!])
    );
  }

  async load(): Promise<void> {
    if (this.#hosts.size > 0) this.#plot ??= await import("@observablehq/plot");
  }

  /** @param events that were or will be done to the players */
  show(
    runs: readonly ChosenRun[],
    scenes: readonly Scene[],
    frames: readonly Frame[],
    events: readonly RunEvent[]
  ): void {
    const {row, words} = this;
    const members = runs.map(({run: {label}}, i) => ({
      label,
      scene: scenes[i],
      measurement: frames[i].measurement
    }));
    row.comparisons?.forEach((name, i) => {
      this.#comparisons[i].update(comparisons[name](members, words.views));
    });
    if (this.#scoreboard) this.#scoreboard.innerHTML = String(scoreboardHtml(words.views, members));
    const Plot = this.#plot;
    const lengths = frames.map(({history}) => history.length);
    const drawn = `${runs.map(({run}) => run.id)} ${lengths} ${JSON.stringify(events)}`;
    if (!Plot || drawn === this.#drawn) return;
    this.#drawn = drawn;
    const series = runs.map(({run}, i) => ({label: run.short ?? run.label, history: frames[i].history}));
    for (const [name, chartHost] of this.#hosts) {
      const svg = drawChart(
        Plot,
        name,
        {series, budget: row.budget, events: eventMarks(events, words.views), document},
        words.views
      );
      const old = chartHost.querySelector("svg");
      if (old) old.replaceWith(svg);
      else chartHost.append(svg);
    }
  }
}
