import type {ChosenRun} from "../../figures/chosen-values.js";
import type {FigureRow} from "../../figures/figure-row.js";
import {readingOf} from "../../figures/readings.js";
import {html, type Markup} from "../../markup/html.js";
import type {Frame} from "../../runs/run-state.js";
import {drawRun, panelTitle, viewsOf} from "../../views/draw-run.js";
import type {ViewName} from "../../views/names.js";
import type {Words} from "../../words/words.js";
import {element, showMarkup} from "../element.js";
import {runLabel} from "../run-label.js";
import {Pointing} from "./pointing.js";
import {SvgView} from "./svg-view.js";

/** The layers that D's training gives. */
const ANSWERS = ["score", "arrow"];

export interface RunViewOptions {
  /** To take over with its pictures: the still's, or that of the same run before; made anew if there is none. */
  readonly section: HTMLElement | null;
  /** A piece of its curve, to stand beside its name, if there is one. */
  readonly swatch: Markup | null;
  /** A picture to stand, paler, where there is none of this run so far. */
  readonly placeholder: (view: ViewName) => Element | null;
}

/** One run's part of a figure: its panels and the sentence under them. */
export class RunView {
  readonly section: HTMLElement;
  readonly #views: readonly SvgView[];
  readonly #reading: Element;
  readonly #pointing: Pointing | null;
  readonly names: readonly ViewName[];

  constructor(
    readonly row: FigureRow,
    readonly chosen: ChosenRun,
    readonly words: Words,
    {section, swatch, placeholder}: RunViewOptions
  ) {
    const {scene} = chosen;
    this.names = viewsOf(row.views, scene);
    const label = runLabel(chosen, words);
    this.section = section ?? emptySection(this.names, chosen.id, label, words, placeholder);
    this.section.setAttribute("aria-label", label);
    showMarkup(this.section.querySelector(".run-label")!, html`${swatch}${label}`);
    this.#views = this.names.map((view) => new SvgView(this.panel(view)!));
    this.#reading = this.section.querySelector(".reading")!;
    const hasBothPlanes = this.names.includes("latent") && this.names.includes("plane");
    this.#pointing =
      hasBothPlanes && scene.specification.latent.dimension === 2
        ? new Pointing(this.section, row, scene, words.ui, words.views.format)
        : null;
  }

  get svgs(): readonly SVGSVGElement[] {
    return this.#views.map(({svg}) => svg);
  }

  panel(view: string): HTMLElement | null {
    return this.section.querySelector(`[data-view="${CSS.escape(view)}"]`);
  }

  /** Lets go of the section, for another view of it. */
  retire(): HTMLElement {
    this.#pointing?.remove();
    return this.section;
  }

  /**
   * @param pace see `drawRun`
   * @param untrained whether D has no answer to these samples yet: then its last one stays
   */
  show(frame: Frame, pace: number, untrained = false): void {
    const {words, chosen} = this;
    const {surface: _, pushes: __, ...others} = frame.arrays;
    const shown = untrained ? {...frame, arrays: others} : frame;
    drawRun(this.names, chosen.scene, shown, words.views, pace).forEach((panel, i) => {
      this.#views[i].update(panel, untrained ? ANSWERS : []);
    });
    this.section.classList.toggle("untrained", untrained);
    this.#pointing?.show(frame);
    if (untrained) return;
    const sentence = words.reading(readingOf(frame.measurement, this.row.reading));
    if (this.#reading.textContent !== sentence) this.#reading.textContent = sentence;
  }
}

/** The same elements as in the still, without pictures. */
function emptySection(
  names: readonly ViewName[],
  id: string,
  label: string,
  words: Words,
  placeholder: (view: ViewName) => Element | null
): HTMLElement {
  return element(
    "section",
    {class: "run", "data-run": id, "aria-label": label},
    element("p", {class: "run-label"}),
    element(
      "div",
      {class: "panels"},
      ...names.map((view) => {
        const title = panelTitle(names, view, words.views);
        return element(
          "div",
          {class: "panel", "data-view": view},
          ...(title ? [element("p", {class: "panel-title"}, title)] : []),
          ...[placeholder(view)].filter((picture) => picture !== null)
        );
      })
    ),
    element("p", {class: "reading"})
  );
}
