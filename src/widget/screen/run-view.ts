import type {ChosenRun} from "../../figures/chosen-values.js";
import type {FigureRow} from "../../figures/figure-row.js";
import {readingOf} from "../../figures/readings.js";
import type {Frame} from "../../runs/run-state.js";
import {drawRun, panelTitle, viewsOf} from "../../views/draw-run.js";
import type {ViewName} from "../../views/names.js";
import type {Words} from "../../words/words.js";
import {element} from "../element.js";
import {runLabel} from "../run-label.js";
import {Pointing} from "./pointing.js";
import {SvgView} from "./svg-view.js";

/** One run's part of a figure: its panels and the sentence under them. */
export class RunView {
  readonly section: HTMLElement;
  readonly #views: readonly SvgView[];
  readonly #reading: Element;
  readonly #pointing: Pointing | null;
  readonly names: readonly ViewName[];

  /** @param section of the still, to take over; made anew if there is none, or if it shows other views */
  constructor(
    readonly row: FigureRow,
    readonly chosen: ChosenRun,
    readonly words: Words,
    section: HTMLElement | null
  ) {
    const {scene} = chosen;
    this.names = viewsOf(row.views, scene);
    this.section = section ?? emptySection(this.names, chosen.id, runLabel(chosen, words), words);
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

  /** @param pace see `drawRun` */
  show(frame: Frame, pace: number): void {
    const {words, chosen} = this;
    drawRun(this.names, chosen.scene, frame, words.views, pace).forEach((panel, i) => {
      this.#views[i].update(panel);
    });
    this.#pointing?.show(frame);
    const sentence = words.reading(readingOf(frame.measurement, this.row.reading));
    if (this.#reading.textContent !== sentence) this.#reading.textContent = sentence;
  }
}

/** The same elements as in the still, without pictures. */
function emptySection(names: readonly ViewName[], id: string, label: string, words: Words): HTMLElement {
  return element(
    "section",
    {class: "run", "data-run": id, "aria-label": label},
    element("p", {class: "run-label"}, label),
    element(
      "div",
      {class: "panels"},
      ...names.map((view) => {
        const title = panelTitle(names, view, words.views);
        return element(
          "div",
          {class: "panel", "data-view": view},
          ...(title ? [element("p", {class: "panel-title"}, title)] : [])
        );
      })
    ),
    element("p", {class: "reading"})
  );
}
