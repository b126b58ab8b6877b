import type {FigureRow} from "../../figures/figure-row.js";
import type {Member} from "../../views/comparison.js";
import {comparisons} from "../../views/comparisons.js";
import {scoreboardHtml} from "../../views/scoreboard/scoreboard.js";
import type {Words} from "../../words/words.js";
import {showMarkup} from "../element.js";
import {runLabel} from "../run-label.js";
import type {FigureState} from "../store/figure-state.js";
import {isUntrained, shown} from "../store/selectors.js";
import {whenChanged} from "../store/when-changed.js";
import {SvgView} from "./svg-view.js";

/** What a figure draws of all its runs together at the update shown. */
export class Together {
  readonly #comparisons: readonly SvgView[];
  readonly #scoreboard: Element | null;

  constructor(
    host: Element,
    readonly row: FigureRow,
    readonly words: Words
  ) {
    this.#scoreboard = host.querySelector(".scoreboard");
    this.#comparisons = [...host.querySelectorAll(".comparison")].map((node) => new SvgView(node));
  }

  show(state: FigureState): void {
    this.#showMoment(state);
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
          measurement: isUntrained(state)
            ? {...moment.frames[i].measurement, discriminatorEstimate: Number.NaN}
            : moment.frames[i].measurement
        })
      );
      row.comparisons?.forEach((name, i) => {
        const panel = comparisons[name](members, words.views);
        this.#comparisons[i].update(panel, isUntrained(state) ? ["estimate"] : []);
      });
      if (this.#scoreboard) showMarkup(this.#scoreboard, scoreboardHtml(words.views, members));
    }
  );
}
