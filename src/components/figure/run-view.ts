import type {FigureRow, FigureRun} from "../../figures/figure-row.js";
import type {Frame} from "../../figures/recording.js";
import type {Texts} from "../../text/en.js";
import {reading} from "../../text/reading.js";
import {drawRun, sceneOf} from "../picture/draw-run.js";
import type {Scene} from "../picture/panels.js";
import {SvgView} from "../picture/svg-view.js";
import {Pointing} from "./pointing.js";

/** One run's part of a figure: its panels and the sentence under them. */
export class RunView {
  readonly #scene: Scene;
  readonly #views: readonly SvgView[];
  readonly #reading: Element;
  readonly #pointing: Pointing | null;

  constructor(
    host: Element,
    readonly row: FigureRow,
    readonly run: FigureRun,
    text: Texts
  ) {
    const section = host.querySelector(`[data-run="${CSS.escape(run.id)}"]`);
    if (!section) throw new Error(`The still of "${row.id}" lacks the run "${run.id}".`);
    this.#scene = sceneOf(row, run);
    this.#views = row.views.map((view) => new SvgView(section.querySelector(`[data-view="${view}"]`)!));
    this.#reading = section.querySelector(".reading")!;
    const hasBothPlanes = row.views.includes("latent") && row.views.includes("data");
    this.#pointing = hasBothPlanes ? new Pointing(section, row, text) : null;
  }

  get svgs(): readonly SVGSVGElement[] {
    return this.#views.map(({svg}) => svg);
  }

  show(frame: Frame): void {
    drawRun(this.row, this.#scene, frame).forEach((panel, i) => {
      this.#views[i].update(panel);
    });
    this.#pointing?.refresh();
    const sentence = reading(frame.snapshot.measurement);
    if (this.#reading.textContent !== sentence) this.#reading.textContent = sentence;
  }
}
