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

  /** @param kept classes of layers that stay as they are where the panel does not have them */
  update({width, height, label, layers}: Panel, kept: readonly string[] = []): void {
    const svg = this.#svg;
    if (this.#shown.length === 0) {
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      svg.setAttribute("role", "img");
      svg.setAttribute("translate", "no");
    }
    if (label !== this.#label) svg.setAttribute("aria-label", label);
    this.#label = label;
    // Up to the first that is of another kind they stay: what comes and goes, a remark in a corner, is drawn last.
    const before = this.#shown;
    const other = layers.findIndex(
      (layer, i) =>
        layer.kind !== before[i]?.kind || (layer.class !== before[i].class && kept.includes(before[i].class))
    );
    const alike = other < 0 ? layers.length : other;
    if (alike < Math.max(layers.length, before.length)) {
      const rest = [...svg.children].slice(alike);
      const stay = rest.filter((node) => kept.includes(node.getAttribute("class") ?? ""));
      for (const node of rest) node.remove();
      svg.append(...layers.slice(alike).map(({kind}) => document.createElementNS(SVG, kind)), ...stay);
      this.#shown = before.slice(0, alike);
    }
    layers.forEach((layer, i) => {
      show(svg.children[i], layer, this.#shown[i]);
    });
    this.#shown = layers;
  }
}

/** Writes what differs from the layer that the node showed before. */
function show(node: Element, layer: Layer, before: Layer | undefined): void {
  const {kind: _, class: name, ...attributes} = layer;
  if (name !== before?.class) node.setAttribute("class", name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (before && (before as unknown as Record<string, unknown>)[attribute] === value) continue;
    if (attribute === "text") node.textContent = String(value);
    else node.setAttribute(attribute, String(value));
  }
}
