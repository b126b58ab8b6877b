import type {FigureRow} from "../../figures/figure-row.js";
import {drawChart} from "../../views/chart/draw-chart.js";
import {eventMarks} from "../../views/chart/event-marks.js";
import type {ChartName} from "../../views/charts.js";
import type {Member} from "../../views/comparison.js";
import {comparisons} from "../../views/comparisons.js";
import {scoreboardHtml} from "../../views/scoreboard/scoreboard.js";
import type {Words} from "../../words/words.js";
import {showMarkup} from "../element.js";
import {runLabel, shortRunLabel} from "../run-label.js";
import type {FigureState} from "../store/figure-state.js";
import {eventsToMark, shown} from "../store/selectors.js";
import {whenChanged} from "../store/when-changed.js";
import {SvgView} from "./svg-view.js";

/** What a figure draws of all its runs together: charts over the updates, and comparisons of the present state. */
export class Together {
  readonly #comparisons: readonly SvgView[];
  readonly #scoreboard: Element | null;
  readonly #hosts: ReadonlyMap<ChartName, Element>;
  /** Plot is loaded when the first live chart is drawn, so that a page that is only read does without. */
  #plot: typeof import("@observablehq/plot") | null = null;

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
    this.#plot ??= await import("@observablehq/plot");
  }

  show(state: FigureState): void {
    this.#showMoment(state);
    this.#showCharts(state);
  }

  readonly #showMoment = whenChanged<FigureState>(
    (state) => [shown(state), state.chosen],
    (state) => {
      const moment = shown(state);
      if (!moment) return;
      const {row, words} = this;
      const members = state.chosen.runs.map(
        (run, i): Member => ({
          label: runLabel(run, words),
          scene: run.scene,
          measurement: moment.frames[i].measurement
        })
      );
      row.comparisons?.forEach((name, i) => {
        this.#comparisons[i].update(comparisons[name](members, words.views));
      });
      if (this.#scoreboard) showMarkup(this.#scoreboard, scoreboardHtml(words.views, members));
    }
  );

  // From one measurement to the next they stay the same.
  readonly #showCharts = whenChanged<FigureState>(
    (state) => [
      state.charts,
      state.chosen,
      eventsToMark(state),
      shown(state)
        ?.frames.map(({history}) => history.length)
        .join()
    ],
    (state) => {
      const Plot = this.#plot;
      const moment = shown(state);
      if (!Plot || !moment) return;
      const {row, words} = this;
      const series = state.chosen.runs.map((run, i) => ({
        label: shortRunLabel(run, words),
        history: moment.frames[i].history
      }));
      const events = eventMarks(eventsToMark(state), words.views);
      for (const [name, host] of this.#hosts) {
        const svg = drawChart(Plot, name, {series, budget: row.budget, events, document}, words.views);
        const old = host.querySelector("svg");
        if (old) old.replaceWith(svg);
        else host.append(svg);
      }
    }
  );
}
