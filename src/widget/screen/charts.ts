import type {FigureRow} from "../../figures/figure-row.js";
import type {Measurement} from "../../runs/measurement.js";
import {drawChart} from "../../views/chart/draw-chart.js";
import {eventMarks} from "../../views/chart/event-marks.js";
import {onCurve} from "../../views/chart/on-curve.js";
import {type Chart, type ChartName, charts} from "../../views/charts.js";
import type {Words} from "../../words/words.js";
import {nearestUpdate, updateAfterKey} from "../controls/timeline-keys.js";
import type {Dispatch} from "../part.js";
import {shortRunLabel} from "../run-label.js";
import type {FigureState} from "../store/figure-state.js";
import {endOf, eventsToMark, historiesOf, momentsOf, shown, shownUpdate} from "../store/selectors.js";
import {whenChanged} from "../store/when-changed.js";
import {ChartView, type Cursor} from "./chart-view.js";

/** What a figure draws over the updates of its runs, with a cursor at the state shown. */
export class Charts {
  readonly #views: ReadonlyMap<ChartName, ChartView>;
  #latest: FigureState | null = null;
  /** Plot is loaded with the first run, so that a page that is only read does without. */
  #plot: typeof import("@observablehq/plot") | null = null;

  constructor(
    host: Element,
    row: FigureRow,
    readonly words: Words,
    readonly dispatch: Dispatch
  ) {
    const steering = {
      point: (update: number) => this.#go((updates) => nearestUpdate(updates, update)),
      press: (key: string) => this.#go((updates, {at, end}) => updateAfterKey(key, updates, at, end))
    };
    this.#views = new Map(
      (row.charts ?? []).map((name) => {
        const panel = host.querySelector<HTMLElement>(`[data-chart="${CSS.escape(name)}"]`)!;
        return [name, new ChartView(panel, words.views.chart.titles[name], steering)];
      })
    );
  }

  async load(): Promise<void> {
    this.#plot ??= await import("@observablehq/plot");
  }

  show(state: FigureState): void {
    if (this.#views.size === 0) return;
    this.#latest = state;
    this.#showCurves(state);
    this.#showCursor(state);
    for (const [name, view] of this.#views)
      view.showGuess(state.guess?.chart === name ? state.guess : null, this.words.ui.predict.mark);
  }

  /** Shows the state that the reader asked for; returns whether there was one. */
  #go(choose: (updates: readonly number[], now: {at: number; end: number}) => number | null): boolean {
    const state = this.#latest;
    if (!state) return false;
    const updates = momentsOf(state).map(({update}) => update);
    if (updates.length < 2) return false;
    const at = shownUpdate(state);
    const update = choose(updates, {at, end: endOf(state)});
    if (update === null) return false;
    if (update !== at || shown(state) === undefined)
      this.dispatch({type: "look-at", update: update === updates.at(-1) ? Infinity : update});
    return true;
  }

  // From one measurement to the next they stay the same, and the recorded runs' are the still's: all of them, if it was not
  // silent.
  readonly #showCurves = whenChanged<FigureState>(
    (state) => [
      state.charts,
      state.chosen,
      state.isLive,
      isToldOfFilm(state),
      eventsToMark(state),
      endOf(state),
      state.histories.map(({length}) => length).join()
    ],
    (state) => {
      const Plot = this.#plot;
      const histories = state.isLive || isToldOfFilm(state) ? (historiesOf(state) ?? []) : [];
      if (!Plot || histories.length === 0) return;
      const {words} = this;
      const series = state.chosen.runs.map((run, i) => ({
        label: shortRunLabel(run, words),
        history: histories[i]
      }));
      const events = eventMarks(eventsToMark(state), words.views);
      for (const [name, view] of this.#views)
        view.replace(drawChart(Plot, name, {series, budget: endOf(state), events, document}, words.views));
    }
  );

  readonly #showCursor = whenChanged<FigureState>(
    (state) => [
      state.chosen,
      shown(state),
      shownUpdate(state),
      endOf(state),
      historiesOf(state),
      momentsOf(state).length > 1,
      state.charts
    ],
    (state) => {
      // The curves of runs that others take the place of stand until those begin; nobody is to take them for theirs.
      const isStale = state.isLive && (state.histories.length === 0 || !this.#plot);
      for (const [name, view] of this.#views) view.showCursor(this.#cursorOf(state, name), isStale);
    }
  );

  #cursorOf(state: FigureState, name: ChartName): Cursor {
    const {chart: text, format} = this.words.views;
    const chart: Chart = charts[name];
    const update = shownUpdate(state);
    const histories = historiesOf(state) ?? [];
    const frames = shown(state)?.frames;
    const values = histories.map((history) => onCurve(chart, history, update));
    const {runs} = state.chosen;
    const said = runs.map((run, i) => {
      // In passing some of it is not measured: then it is what the curve has.
      const own = frames ? chart.value(frames[i].measurement as Measurement) : Number.NaN;
      const value = Number.isFinite(own) ? own : (values[i] ?? Number.NaN);
      return {
        label: runs.length > 1 ? shortRunLabel(run, this.words) : null,
        value: Number.isFinite(value) ? format.atMost(Number(value.toPrecision(3)), 3) : null
      };
    });
    const last = Math.max(0, ...histories.map((history) => history.at(-1)?.update ?? 0));
    return {
      update,
      values,
      isEarlier: update < last,
      said: text.at(format.whole(update), said),
      isEnabled: momentsOf(state).length > 1
    };
  }
}

/** Whether the recorded runs are shown beyond where their still broke off. */
function isToldOfFilm({silentUntil, isTold, isLive, wanted, film}: FigureState): boolean {
  return silentUntil !== null && isTold && !isLive && !wanted && film.phase === "loaded";
}
