import type {Chosen} from "../../figures/chosen-values.js";
import type {Words} from "../../words/words.js";
import type {FigureState} from "../store/figure-state.js";
import {shown, shownPace} from "../store/selectors.js";
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
    (state) => [shown(state), shownPace(state)],
    (state) => {
      shown(state)?.frames.forEach((frame, i) => {
        this.#views[i].show(frame, shownPace(state));
      });
    }
  );

  show(state: FigureState): void {
    this.#showRuns(state);
    this.#showMoment(state);
  }

  #lay({row, runs}: Chosen): void {
    const isStill = this.#views.length === 0;
    const sectionOf = (id: string) =>
      this.#container.querySelector<HTMLElement>(`[data-run="${CSS.escape(id)}"]`);
    this.#views = runs.map((chosen) => {
      const section = isStill ? sectionOf(chosen.id) : null;
      return new RunView(row, chosen, this.words, section);
    });
    this.#container.replaceChildren(...this.#views.map(({section}) => section));
    this.#container.dataset.runs = String(this.#views.length);
  }
}
