import type {FigureRow} from "../../figures/figure-row.js";
import {latentExtent} from "../../views/latent/grid-lines.js";
import {PLANE, type PlaneScale, planeScale} from "../../views/plane/plane-scale.js";
import type {Scene} from "../../views/scene.js";
import type {Texts} from "../../words/en.js";
import {element} from "../element.js";

const SVG = "http://www.w3.org/2000/svg";
/** How near the pointer has to be to a dot or a mode, in the drawing's units. */
const REACH = 16;

type Dot = readonly [x: number, y: number];
/** One z, by its place in the drawing; or all z that land at a mode; or nothing. */
type Pick = {readonly dot: number} | {readonly mode: number} | null;

/**
 * Follows z to x: pointing at a dot of the latent plane rings its image in the data plane, pointing at a mode rings all z
 * that land there. The two inputs do the same for keyboards. It reads the dots off the drawings, so that it works on the
 * still and on the live figure alike: the i-th dot of one plane is the i-th of the other.
 */
export class Pointing {
  readonly #planes: {latent: Plane; data: Plane};
  readonly #modes: readonly Dot[];
  readonly #modeRadius: number;
  readonly #sentence = element("p", {class: "pick-line", "aria-live": "polite"});
  #pointed: Pick = null;
  #chosen: Pick = null;

  /** @param section of a run that shows both planes */
  constructor(
    section: Element,
    row: FigureRow,
    {plane, distribution: {modes}}: Scene,
    readonly text: Texts
  ) {
    const scale = planeScale(plane);
    this.#planes = {
      latent: new Plane(section.querySelector('[data-view="latent"]')!, planeScale(latentExtent)),
      data: new Plane(section.querySelector('[data-view="data"]')!, scale)
    };
    const centres = modes?.centres ?? new Float32Array();
    this.#modes = Array.from({length: modes?.count ?? 0}, (_, k) => [
      scale.x(centres[2 * k]),
      scale.y(centres[2 * k + 1])
    ]);
    this.#modeRadius = 3 * (modes?.deviation ?? 0) * (scale.x(1) - scale.x(0));
    const {latent, data} = this.#planes;
    latent.onPoint((at) => this.#point(at && nearest(latent.dots(), at, (dot) => ({dot}))));
    data.onPoint((at) => this.#point(at && nearest(this.#modes, at, (mode) => ({mode}))));
    section.querySelector(".panels")?.after(this.#inputs(section, row), this.#sentence);
    this.refresh();
  }

  /** Call after the drawings changed. */
  refresh(): void {
    const pick = this.#pointed ?? this.#chosen;
    const {latent, data} = this.#planes;
    // Reading the dots off the drawings takes time, and most pictures are drawn with nothing picked.
    const from = pick ? latent.dots() : [];
    const to = pick ? data.dots() : [];
    const picked = pick === null ? [] : "dot" in pick ? [pick.dot] : this.#landingAt(pick.mode, to);
    latent.ring(picked.map((i) => from[i]).filter(Boolean));
    data.ring(
      "mode" in (pick ?? {})
        ? [this.#modes[(pick as {mode: number}).mode]]
        : picked.map((i) => to[i]).filter(Boolean)
    );
    this.#sentence.textContent =
      pick === null
        ? this.text.pointHint
        : "dot" in pick
          ? this.text.pointed(latent.units(from[pick.dot]), data.units(to[pick.dot]))
          : this.text.landing(pick.mode + 1, picked.length, to.length);
  }

  #landingAt(mode: number, dots: readonly Dot[]): number[] {
    const centre = this.#modes[mode];
    return dots.flatMap((dot, i) => (distance(dot, centre) <= this.#modeRadius ? [i] : []));
  }

  #point(pick: Pick): void {
    this.#pointed = pick;
    this.refresh();
  }

  #inputs(section: Element, row: FigureRow): HTMLElement {
    const {text} = this;
    const id = `${row.id}-${(section as HTMLElement).dataset.run}`;
    const slider = element("input", {
      type: "range",
      id: `${id}-z`,
      min: 0,
      max: row.samples,
      step: 1,
      value: 0
    });
    const select = element(
      "select",
      {id: `${id}-mode`},
      element("option", {value: ""}, text.noMode),
      ...this.#modes.map((_, k) => element("option", {value: k}, text.mode(k + 1)))
    );
    const choose = (pick: Pick) => {
      this.#chosen = pick;
      this.refresh();
    };
    slider.addEventListener("input", () => {
      select.value = "";
      choose(slider.value === "0" ? null : {dot: Number(slider.value) - 1});
    });
    select.addEventListener("input", () => {
      slider.value = "0";
      choose(select.value === "" ? null : {mode: Number(select.value)});
    });
    return element(
      "div",
      {class: "follow", role: "group", "aria-label": text.follow},
      element("span", {class: "knob"}, element("label", {for: slider.id}, text.followZ), slider),
      element("span", {class: "knob"}, element("label", {for: select.id}, text.followMode), select)
    );
  }
}

/** One plane's drawing, with rings laid over it. */
class Plane {
  readonly #overlay = document.createElementNS(SVG, "path");

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

  /** The generated dots, in the order of their samples. */
  dots(): Dot[] {
    const d = this.panel.querySelector("path.generated")?.getAttribute("d") ?? "";
    return [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]);
  }

  ring(dots: readonly Dot[]): void {
    const r = 6;
    this.#overlay.setAttribute(
      "d",
      dots.map(([x, y]) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`).join("")
    );
  }

  /** A dot's coordinates in the plane's own units, in words. */
  units(dot: Dot | undefined): string {
    if (!dot) return "–";
    const unit = this.scale.x(1) - this.scale.x(0);
    const written = (value: number) => value.toFixed(2).replace("-", "−");
    return `(${written((dot[0] - this.scale.x(0)) / unit)}, ${written((this.scale.y(0) - dot[1]) / unit)})`;
  }

  onPoint(listen: (at: Dot | null) => void): void {
    this.panel.addEventListener("pointermove", (event) => {
      const {clientX, clientY} = event as PointerEvent;
      const {left, top, width} = this.#overlay.ownerSVGElement!.getBoundingClientRect();
      listen([((clientX - left) * PLANE) / width, ((clientY - top) * PLANE) / width]);
    });
    this.panel.addEventListener("pointerleave", () => listen(null));
  }
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
