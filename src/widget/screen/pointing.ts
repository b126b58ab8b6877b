import type {FigureRow} from "../../figures/figure-row.js";
import {type Format, NOT_A_NUMBER} from "../../format/format.js";
import type {Frame} from "../../runs/run-state.js";
import {latentExtent} from "../../views/latent/grid-lines.js";
import {PLANE, type PlaneScale, planeScale} from "../../views/plane/plane-scale.js";
import type {Scene} from "../../views/scene.js";
import type {UiWords} from "../../words/en/ui.js";
import {element, selectValue} from "../element.js";

const SVG = "http://www.w3.org/2000/svg";
/** How near the pointer has to be to a dot or a mode, in the drawing's units. */
const REACH = 16;

type Dot = readonly [x: number, y: number];
/** One z, by its index; or all z that land at a mode; or nothing. */
type Pick = {readonly dot: number} | {readonly mode: number} | null;

/**
 * Follows z to x: pointing at a dot of the latent plane rings its image in the data plane, pointing at a mode rings all z
 * that land there. The two inputs do the same for keyboards. The i-th latent of a frame is the i-th sample's.
 */
export class Pointing {
  readonly #planes: {latent: Plane; data: Plane};
  readonly #modes: readonly Dot[];
  readonly #modeRadius: number;
  readonly #sentence = element("p", {class: "pick-line", "aria-live": "polite"});
  #latents: readonly Dot[] = [];
  #samples: readonly Dot[] = [];
  #pointed: Pick = null;
  #chosen: Pick = null;
  readonly #nodes: readonly Element[];
  /** A slider for z and a list of modes; they wait for the first frame, as the still has no numbers. */
  readonly #inputs: readonly (HTMLInputElement | HTMLSelectElement)[];

  /** @param section of a run that shows both planes */
  constructor(
    section: Element,
    row: FigureRow,
    {extent, distribution: {heaps}}: Scene,
    readonly text: UiWords,
    readonly format: Format
  ) {
    // What the build has put there, to keep the room.
    for (const node of section.querySelectorAll(".follow, .pick-line, .overlay")) node.remove();
    this.#planes = {
      latent: new Plane(section.querySelector('[data-view="latent"]')!, planeScale(latentExtent)),
      data: new Plane(section.querySelector('[data-view="plane"]')!, planeScale(extent))
    };
    this.#modes = heaps ? pointsOf(heaps.centres) : [];
    this.#modeRadius = 3 * (heaps?.deviation ?? 0);
    const {latent, data} = this.#planes;
    latent.onPoint((at) => this.#point(at && nearest(this.#latents.map(latent.place), at, (dot) => ({dot}))));
    data.onPoint((at) => this.#point(at && nearest(this.#modes.map(data.place), at, (mode) => ({mode}))));
    const {node, inputs} = this.#createInputs(section, row);
    this.#inputs = inputs;
    section.querySelector(".panels")?.after(node, this.#sentence);
    this.#nodes = [node, this.#sentence];
    this.#refresh();
  }

  /** The frame that the planes show now. */
  show({arrays: {latents = new Float32Array(), samples = new Float32Array()}}: Frame): void {
    this.#latents = pointsOf(latents);
    this.#samples = pointsOf(samples);
    for (const input of this.#inputs) input.disabled = false;
    this.#refresh();
  }

  remove(): void {
    for (const node of this.#nodes) node.remove();
    for (const plane of Object.values(this.#planes)) plane.remove();
  }

  #refresh(): void {
    const isThere = this.#latents.length > 0;
    const pick = isThere ? (this.#pointed ?? this.#chosen) : null;
    const {latent, data} = this.#planes;
    const picked = pick === null ? [] : "dot" in pick ? [pick.dot] : this.#landingAt(pick.mode);
    const isMode = pick !== null && "mode" in pick;
    latent.ring(picked.flatMap((i) => this.#latents.slice(i, i + 1)));
    data.ring(isMode ? [this.#modes[pick.mode]] : picked.flatMap((i) => this.#samples.slice(i, i + 1)));
    this.#sentence.textContent =
      pick === null
        ? isThere
          ? this.text.pointHint
          : this.text.pointLater
        : "dot" in pick
          ? this.text.pointed(this.#inWords(this.#latents[pick.dot]), this.#inWords(this.#samples[pick.dot]))
          : this.text.landing(pick.mode + 1, picked.length, this.#samples.length);
  }

  /** A point's coordinates. */
  #inWords(point: Dot | undefined): string {
    return point ? `(${point.map((value) => this.format.fixed(value, 2)).join(", ")})` : NOT_A_NUMBER;
  }

  #landingAt(mode: number): number[] {
    const centre = this.#modes[mode];
    return this.#samples.flatMap((dot, i) => (distance(dot, centre) <= this.#modeRadius ? [i] : []));
  }

  #point(pick: Pick): void {
    this.#pointed = pick;
    this.#refresh();
  }

  #createInputs(section: Element, row: FigureRow) {
    const {text} = this;
    const id = `${row.id}-${(section as HTMLElement).dataset.run}`;
    const slider = element("input", {
      type: "range",
      id: `${id}-z`,
      min: 0,
      max: row.samples,
      step: 1,
      value: 0,
      disabled: true
    });
    const select = element(
      "select",
      {id: `${id}-mode`, disabled: true},
      element("option", {value: ""}, text.noMode),
      ...this.#modes.map((_, k) => element("option", {value: k}, text.mode(k + 1)))
    );
    const choose = (pick: Pick) => {
      this.#chosen = pick;
      this.#refresh();
    };
    slider.addEventListener("input", () => {
      selectValue(select, "");
      choose(slider.value === "0" ? null : {dot: Number(slider.value) - 1});
    });
    select.addEventListener("input", () => {
      slider.value = "0";
      choose(select.value === "" ? null : {mode: Number(select.value)});
    });
    const node = element(
      "div",
      {class: "follow", role: "group", "aria-label": text.follow},
      element("span", {class: "knob"}, element("label", {for: slider.id}, text.followZ), slider),
      element("span", {class: "knob"}, element("label", {for: select.id}, text.followMode), select)
    );
    return {node, inputs: [slider, select]};
  }
}

/** One plane's drawing, with rings laid over it. */
class Plane {
  readonly #overlay = document.createElementNS(SVG, "path");
  readonly #gone = new AbortController();

  constructor(
    readonly panel: Element,
    readonly scale: PlaneScale
  ) {
    const layer = document.createElementNS(SVG, "svg");
    layer.setAttribute("viewBox", `0 0 ${PLANE} ${PLANE}`);
    layer.setAttribute("class", "overlay");
    layer.setAttribute("aria-hidden", "true");
    this.#overlay.setAttribute("class", "picked");
    layer.append(this.#overlay);
    panel.append(layer);
  }

  /** Where a point of the plane is drawn. */
  readonly place = ([x, y]: Dot): Dot => [this.scale.x(x), this.scale.y(y)];

  /** Puts a ring around each of some points of the plane. */
  ring(points: readonly Dot[]): void {
    const r = 6;
    const dots = points.map(this.place).filter(([x, y]) => Number.isFinite(x + y));
    this.#overlay.setAttribute(
      "d",
      dots.map(([x, y]) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`).join("")
    );
  }

  remove(): void {
    this.#overlay.ownerSVGElement?.remove();
    this.#gone.abort();
  }

  /** @param listen takes the place in the drawing, or null once the pointer is gone */
  onPoint(listen: (at: Dot | null) => void): void {
    const {signal} = this.#gone;
    const point = (event: Event) => {
      const {clientX, clientY} = event as PointerEvent;
      const {left, top, width} = this.#overlay.ownerSVGElement!.getBoundingClientRect();
      listen([((clientX - left) * PLANE) / width, ((clientY - top) * PLANE) / width]);
    };
    this.panel.addEventListener("pointermove", point, {signal});
    // A finger leaves as soon as it is lifted: what it has pointed at stays until it points elsewhere.
    this.panel.addEventListener("pointerdown", point, {signal});
    const leave = (event: Event) => {
      if ((event as PointerEvent).pointerType !== "touch") listen(null);
    };
    this.panel.addEventListener("pointerleave", leave, {signal});
  }
}

/** A plane's points, row-major, as pairs. */
function pointsOf(points: Float32Array): Dot[] {
  return Array.from({length: points.length / 2}, (_, i) => [points[2 * i], points[2 * i + 1]]);
}

function nearest(dots: readonly Dot[], at: Dot, pick: (index: number) => Pick): Pick {
  let best: Pick = null;
  let smallest = REACH;
  dots.forEach((dot, i) => {
    const far = distance(dot, at);
    if (far < smallest) {
      smallest = far;
      best = pick(i);
    }
  });
  return best;
}

function distance(a: Dot, b: Dot): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
