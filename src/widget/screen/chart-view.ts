import type {GuessMark} from "../../figures/guess-mark.js";
import {type Axes, placeOn, readAxes, valueAt} from "../../views/chart/axes.js";
import {CHART_HEIGHT, CHART_WIDTH} from "../../views/chart/draw-chart.js";
import {runStroke} from "../../views/chart/run-strokes.js";
import {onHold} from "../behaviours/hold.js";
import {element} from "../element.js";

const SVG = "http://www.w3.org/2000/svg";
const DOT = 4;

/** What a chart's cursor stands at. */
export interface Cursor {
  readonly update: number;
  /** Of each run's curve there; NaN for none. */
  readonly values: readonly number[];
  /** Whether the curves go on beyond it: that part is paler. */
  readonly isEarlier: boolean;
  /** What it says to those who cannot see it. */
  readonly said: string;
  readonly isEnabled: boolean;
}

/** How a chart tells where the reader wants to go. */
export interface ChartSteering {
  /** They pointed at a place of the axis. */
  point(update: number): void;
  /** They pressed a key; returns whether it was one of the axis'. */
  press(key: string): boolean;
}

/** A chart in the page with its cursor, which lies over Plot's drawing: the drawing stays as it is while the cursor moves. */
export class ChartView {
  readonly #frame: HTMLElement;
  #chart: SVGSVGElement;
  #axes: Axes;
  readonly #veil = part("path", "chart-veil");
  readonly #line = part("path", "chart-cursor");
  readonly #dots = part("g", "chart-dots");
  readonly #guess = part("path", "chart-guess");

  /** @param panel the still's, with the recorded runs' chart */
  constructor(
    readonly panel: HTMLElement,
    title: string,
    steering: ChartSteering
  ) {
    this.#chart = panel.querySelector("svg")!;
    this.#axes = readAxes(this.#chart);
    const overlay = part("svg", "chart-overlay") as SVGSVGElement;
    overlay.setAttribute("viewBox", `0 0 ${CHART_WIDTH} ${CHART_HEIGHT}`);
    overlay.setAttribute("aria-hidden", "true");
    overlay.append(this.#guess, this.#veil, this.#line, this.#dots);
    this.#frame = element("div", {
      class: "chart-frame",
      role: "slider",
      tabindex: 0,
      "aria-label": title,
      "aria-valuemin": 0,
      keydown: (event) => {
        if (steering.press((event as KeyboardEvent).key)) event.preventDefault();
      }
    });
    this.#chart.replaceWith(this.#frame);
    this.#frame.append(this.#chart, overlay);
    this.#letPoint(overlay, steering);
  }

  /** Another drawing takes the place of the present one. */
  replace(chart: SVGSVGElement): void {
    this.#chart.replaceWith(chart);
    this.#chart = chart;
    this.#axes = readAxes(chart);
  }

  /** @param isStale whether its curves are of runs that others take the place of */
  showCursor({update, values, isEarlier, said, isEnabled}: Cursor, isStale: boolean): void {
    const {x, y} = this.#axes;
    const at = round(placeOn(x, update));
    const [bottom, top] = y?.range ?? [CHART_HEIGHT, 0];
    this.#line.setAttribute("d", `M${at} ${top}V${bottom}`);
    this.#veil.setAttribute("d", isEarlier ? `M${at} ${top}H${x.range[1] + 2}V${bottom}H${at}Z` : "");
    for (let run = this.#dots.childElementCount; run < values.length; run++) {
      const dot = part("path", "chart-dot");
      dot.setAttribute("stroke", runStroke(run).colour);
      this.#dots.append(dot);
    }
    [...this.#dots.children].forEach((dot, run) => {
      const value = values[run] ?? Number.NaN;
      const isThere = y !== null && !isStale && Number.isFinite(value);
      dot.setAttribute("d", isThere ? circle(at, round(placeOn(y, kept(y, value)))) : "");
    });
    this.panel.classList.toggle("stale", isStale);
    const frame = this.#frame;
    frame.setAttribute("aria-valuemax", String(x.domain[1]));
    frame.setAttribute("aria-valuenow", String(update));
    frame.setAttribute("aria-valuetext", said);
    frame.setAttribute("aria-disabled", String(!isEnabled));
  }

  /** The range that the reader guessed, over the updates that they guessed it of. */
  showGuess(guess: GuessMark | null, name: string): void {
    const {x, y} = this.#axes;
    if (!guess || !y) {
      this.#guess.setAttribute("d", "");
      return;
    }
    const [left, right] = [guess.from, guess.to].map((update) => round(placeOn(x, update)));
    const [bottom, top] = [guess.low, guess.high].map((value) => round(placeOn(y, kept(y, value))));
    this.#guess.setAttribute("d", `M${left} ${bottom}V${top}H${right}V${bottom}Z`);
    if (!this.#guess.hasChildNodes()) {
      const title = document.createElementNS(SVG, "title");
      title.textContent = name;
      this.#guess.append(title);
    }
  }

  #letPoint(overlay: SVGSVGElement, {point}: ChartSteering): void {
    const frame = this.#frame;
    const go = ({clientX}: PointerEvent) => {
      const {left, width, height} = overlay.getBoundingClientRect();
      // The drawing keeps its proportions, in the middle of its box.
      const scale = Math.min(width / CHART_WIDTH, height / CHART_HEIGHT);
      const place = (clientX - left - (width - CHART_WIDTH * scale) / 2) / scale;
      point(Math.round(valueAt(this.#axes.x, place)));
    };
    onHold(frame, {take: () => frame, go});
  }
}

function part(name: "svg" | "g" | "path", kind: string): SVGElement {
  const node = document.createElementNS(SVG, name);
  node.setAttribute("class", kind);
  return node;
}

function circle(x: number, y: number): string {
  return `M${x - DOT} ${y}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0Z`;
}

/** A curve is cut off at the axis' ends, and its dot waits there. */
function kept({domain: [low, high]}: NonNullable<Axes["y"]>, value: number): number {
  return Math.min(Math.max(low, high), Math.max(Math.min(low, high), value));
}

function round(place: number): number {
  return Math.round(10 * place) / 10;
}
