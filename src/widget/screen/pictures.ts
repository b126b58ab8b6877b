import type {Chosen} from "../../figures/chosen-values.js";
import {swatchOf} from "../../views/chart/run-strokes.js";
import {viewsOf} from "../../views/draw-run.js";
import type {ViewName} from "../../views/names.js";
import type {Walk} from "../../views/walk/walk-path.js";
import type {Words} from "../../words/words.js";
import type {FigureState} from "../store/figure-state.js";
import {isUntrained, shown, shownPace} from "../store/selectors.js";
import {whenChanged} from "../store/when-changed.js";
import {RunView} from "./run-view.js";

/** A picture as it stands in the page. */
export interface NamedPicture {
  readonly name: string;
  readonly svg: SVGSVGElement;
}

/** The runs of a figure, side by side: the still's sections are taken over as long as they show the row's own runs. */
export class Pictures {
  readonly #container: HTMLElement;
  #views: readonly RunView[] = [];
  #walk: Walk | null = null;

  constructor(
    host: HTMLElement,
    readonly words: Words
  ) {
    this.#container = host.querySelector<HTMLElement>(".runs")!;
  }

  get named(): readonly NamedPicture[] {
    return this.#views.flatMap(({chosen, names, svgs}) =>
      svgs.map((svg, i) => ({name: `${chosen.id}-${names[i]}`, svg}))
    );
  }

  readonly #showRuns = whenChanged<FigureState>(
    ({chosen}) => [chosen],
    ({chosen}) => this.#lay(chosen)
  );

  readonly #showMoment = whenChanged<FigureState>(
    (state) => [shown(state), shownPace(state), state.asRelief],
    (state) => {
      const {asRelief} = state;
      shown(state)?.frames.forEach((frame, i) => {
        this.#views[i].show(frame, shownPace(state), {asRelief, isUntrained: isUntrained(state)});
      });
    }
  );

  show(state: FigureState): void {
    this.#showRuns(state);
    this.#showMoment(state);
  }

  /** One walk goes through the slices of all runs. */
  #take(walk: Walk): void {
    this.#walk = walk;
    for (const view of this.#views) view.walk(walk);
  }

  #lay({row, runs}: Chosen): void {
    const before = [...this.#container.querySelectorAll<HTMLElement>(".run")];
    for (const view of this.#views) view.retire();
    // A change of settings leaves the pictures, paler, until those of the new runs are there: nothing moves.
    const placeholder = (place: number) => (view: ViewName) =>
      [before[place], ...before]
        .map((section) => section?.querySelector(`[data-view="${view}"] svg`)?.cloneNode(true))
        .find((picture): picture is Element => picture !== undefined) ?? null;
    this.#views = runs.map((chosen, i) => {
      const names = viewsOf(row.views, chosen.scene);
      const section = before.find(({dataset}) => dataset.run === chosen.id);
      const isAlike = section && viewsIn(section).join() === names.join();
      const swatch = String(swatchOf(row, i, runs.length) ?? "");
      return new RunView(row, chosen, this.words, isAlike ? section : null, swatch, placeholder(i), (walk) =>
        this.#take(walk)
      );
    });
    if (this.#walk) this.#take(this.#walk);
    this.#container.replaceChildren(...this.#views.map(({section}) => section));
    this.#container.dataset.runs = String(this.#views.length);
  }
}

function viewsIn(section: Element): (string | undefined)[] {
  return [...section.querySelectorAll<HTMLElement>("[data-view]")].map(({dataset}) => dataset.view);
}
