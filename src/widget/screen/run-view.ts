import type {ChosenRun} from "../../figures/chosen-values.js";
import type {FigureRow} from "../../figures/figure-row.js";
import type {Specification} from "../../gan/training/specification.js";
import type {Frame} from "../../runs/recording.js";
import {drawRun, panelTitle, sceneOf} from "../../views/draw-run.js";
import type {Scene} from "../../views/scene.js";
import type {Texts} from "../../words/en.js";
import {reading} from "../../words/reading.js";
import {element} from "../element.js";
import {Pointing} from "./pointing.js";
import {SvgView} from "./svg-view.js";

/** One run's part of a figure: its panels and the sentence under them. */
export class RunView {
  readonly section: HTMLElement;
  readonly #views: readonly SvgView[];
  readonly #reading: Element;
  readonly #pointing: Pointing | null;
  #scene: Scene;

  /** @param section of the still, to take over; made anew if there is none */
  constructor(
    readonly row: FigureRow,
    readonly chosen: ChosenRun,
    specification: Specification,
    text: Texts,
    section: HTMLElement | null
  ) {
    this.section = section ?? emptySection(row, chosen.run.id, chosen.run.label, text);
    this.#scene = sceneOf(row, specification);
    this.#views = row.views.map((view) => new SvgView(this.panel(view)!));
    this.#reading = this.section.querySelector(".reading")!;
    const hasBothPlanes = row.views.includes("latent") && row.views.includes("data");
    const is2D = specification.latent.dimension === 2 && this.#scene.distribution.dimension === 2;
    this.#pointing = hasBothPlanes && is2D ? new Pointing(this.section, row, this.#scene, text) : null;
  }

  get svgs(): readonly SVGSVGElement[] {
    return this.#views.map(({svg}) => svg);
  }

  get scene(): Scene {
    return this.#scene;
  }

  panel(view: string): HTMLElement | null {
    return this.section.querySelector(`[data-view="${CSS.escape(view)}"]`);
  }

  /** @param pace see `drawRun` */
  show(frame: Frame, pace: number): void {
    drawRun(this.row, this.#scene, frame, pace).forEach((panel, i) => {
      this.#views[i].update(panel);
    });
    this.#pointing?.refresh();
    const sentence = reading(frame.snapshot.measurement, this.row.reading);
    if (this.#reading.textContent !== sentence) this.#reading.textContent = sentence;
  }
}

/** The same elements as in the still, without pictures. */
function emptySection(row: FigureRow, id: string, label: string, text: Texts): HTMLElement {
  return element(
    "section",
    {class: "run", "data-run": id, "aria-label": label},
    element("p", {class: "run-label"}, label),
    element(
      "div",
      {class: "panels"},
      ...row.views.map((view) => {
        const title = panelTitle(row, view, text);
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
