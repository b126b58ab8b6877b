import type {ChosenRun} from "../../figures/chosen-values.js";
import type {FigureRow} from "../../figures/figure-row.js";
import {readingOf} from "../../figures/readings.js";
import type {Frame} from "../../runs/run-state.js";
import {drawRun, panelTitle, viewsOf} from "../../views/draw-run.js";
import type {ViewName} from "../../views/names.js";
import type {Scene} from "../../views/scene.js";
import {namesOnWalk} from "../../views/walk/walk.js";
import {firstWalk, type Walk} from "../../views/walk/walk-path.js";
import type {Words} from "../../words/words.js";
import {element} from "../element.js";
import {runLabel} from "../run-label.js";
import {Pointing} from "./pointing.js";
import {SvgView} from "./svg-view.js";
import {Walking} from "./walking.js";

/** The layers that D's training gives. */
const ANSWERS = ["score", "arrow"];

/** One run's part of a figure: its panels and the sentence under them. */
export class RunView {
  readonly section: HTMLElement;
  readonly #views: SvgView[];
  readonly #reading: Element;
  readonly #pointing: Pointing | null;
  readonly #walking: Walking | null;
  /** The run's, with the walk that the reader takes. */
  #scene: Scene;
  #shown: Parameters<RunView["show"]> | null = null;
  readonly names: readonly ViewName[];
  /** What the panels are drawn as: the plane may be a relief. */
  #drawnAs: readonly ViewName[];

  /**
   * @param section to take over with its pictures: the still's, or that of the same run before; made anew if there is none
   * @param placeholders a picture to stand, paler, where there is none of this run so far
   * @param takeWalk is told of each walk that the reader takes through this run's slice of z
   */
  constructor(
    readonly row: FigureRow,
    readonly chosen: ChosenRun,
    readonly words: Words,
    section: HTMLElement | null,
    /** A piece of its curve as HTML, to stand beside its name, if there is one. */
    swatch: string,
    placeholders: (view: ViewName) => Element | null = () => null,
    takeWalk: (walk: Walk) => void = (walk) => this.walk(walk)
  ) {
    const {scene} = chosen;
    this.names = viewsOf(row.views, scene);
    this.#drawnAs = this.names;
    const label = runLabel(chosen, words);
    this.section = section ?? emptySection(this.names, chosen.id, words, placeholders);
    this.section.setAttribute("aria-label", label);
    const head = this.section.querySelector(".run-label")!;
    head.innerHTML = swatch;
    head.append(label);
    this.#views = this.names.map((view) => new SvgView(this.panel(view)!));
    this.#reading = this.section.querySelector(".reading")!;
    const hasBothPlanes = this.names.includes("latent") && this.names.includes("plane");
    this.#pointing =
      hasBothPlanes && scene.specification.latent.dimension === 2
        ? new Pointing(this.section, row, scene, words.ui, words.views.format)
        : null;
    this.#scene = scene;
    const slice = this.panel("walk");
    this.#walking = slice && new Walking(slice, words.ui, takeWalk);
  }

  get svgs(): readonly SVGSVGElement[] {
    return this.#views.map(({svg}) => svg);
  }

  panel(view: string): HTMLElement | null {
    const panels = this.section.querySelectorAll<HTMLElement>("[data-view]");
    return Array.from(panels).find(({dataset}) => dataset.view === view) ?? null;
  }

  /** Lets go of the section, for another view of it. */
  retire(): HTMLElement {
    this.#pointing?.remove();
    this.#walking?.remove();
    return this.section;
  }

  /** Shows what is on this walk through the slice of z. */
  walk(walk: Walk): void {
    this.#scene = {...this.#scene, walk};
    if (this.#shown) this.show(...this.#shown);
  }

  /**
   * @param pace see `drawRun`
   * @param isUntrained whether D has no answer to these samples yet: then its last one stays
   * @param asRelief whether the plane is a relief of D's scores
   */
  show(frame: Frame, pace: number, {isUntrained: untrained = false, asRelief = false} = {}): void {
    const {words} = this;
    this.#shown = [frame, pace, {isUntrained: untrained, asRelief}];
    this.#draw(asRelief);
    const {surface: _, pushes: __, ...others} = frame.arrays;
    const shown = untrained ? {...frame, arrays: others} : frame;
    drawRun(this.#drawnAs, this.#scene, shown, words.views, pace).forEach((panel, i) => {
      this.#views[i].update(panel, untrained ? ANSWERS : []);
    });
    this.section.classList.toggle("untrained", untrained);
    this.#pointing?.show(frame);
    this.#walking?.show(this.#scene.walk ?? firstWalk, namesOnWalk(this.#scene, frame, words.views));
    if (untrained) return;
    const sentence = words.reading(readingOf(frame.measurement, this.row.reading));
    if (this.#reading.textContent !== sentence) this.#reading.textContent = sentence;
  }

  /** Lets the plane's panel be drawn as a relief, or as a plane again. */
  #draw(asRelief: boolean): void {
    this.#drawnAs = this.names.map((name, i) => {
      const as = name === "plane" && asRelief ? "relief" : name;
      if (as === this.#drawnAs[i]) return as;
      const panel = this.panel(name)!;
      panel.classList.toggle("as-relief", asRelief);
      // Another drawing in the same element.
      this.#views[i] = new SvgView(panel);
      return as;
    });
  }
}

/** The same elements as in the still, without pictures. */
function emptySection(
  names: readonly ViewName[],
  id: string,
  words: Words,
  placeholders: (view: ViewName) => Element | null
): HTMLElement {
  return element(
    "section",
    {class: "run", role: "group", "data-run": id},
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
          ...[placeholders(view)].filter((picture) => picture !== null)
        );
      })
    ),
    element("p", {class: "reading"})
  );
}
