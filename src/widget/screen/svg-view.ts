import type {Layer, Panel} from "../../views/drawing/layer.js";

const SVG = "http://www.w3.org/2000/svg";

/** Keeps an `<svg>` in the page in step with a panel: what did not change is not touched. */
export class SvgView {
  readonly #svg: SVGSVGElement;
  #shown: readonly Layer[] = [];
  #label = "";

  /** @param host its picture, if it has one, is replaced by the first update */
  constructor(host: Element) {
    this.#svg = host.querySelector("svg") ?? host.appendChild(document.createElementNS(SVG, "svg"));
  }

  get svg(): SVGSVGElement {
    return this.#svg;
  }

  update({width, height, label, layers}: Panel): void {
    const svg = this.#svg;
    if (this.#shown.length === 0) {
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      svg.setAttribute("role", "img");
    }
    if (label !== this.#label) svg.setAttribute("aria-label", label);
    this.#label = label;
    const alike =
      layers.length === this.#shown.length && layers.every((layer, i) => layer.kind === this.#shown[i].kind);
    if (!alike) {
      svg.replaceChildren(...layers.map(({kind}) => document.createElementNS(SVG, kind)));
      this.#shown = [];
    }
    layers.forEach((layer, i) => {
      const before = this.#shown[i];
      const node = svg.children[i];
      if (layer.class !== before?.class) node.setAttribute("class", layer.class);
      if (layer.kind === "path") {
        if (before?.kind !== "path" || layer.d !== before.d) node.setAttribute("d", layer.d);
      } else if (
        before?.kind !== "text" ||
        layer.text !== before.text ||
        layer.x !== before.x ||
        layer.y !== before.y
      ) {
        node.setAttribute("x", String(layer.x));
        node.setAttribute("y", String(layer.y));
        node.textContent = layer.text;
      }
    });
    this.#shown = layers;
  }
}
