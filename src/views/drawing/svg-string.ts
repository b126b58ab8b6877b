import {attributes, html, type Markup} from "../../markup/html.js";
import type {Layer, Panel} from "./layer.js";

/**
 * A panel as SVG, for a page that has no script yet.
 *
 * @param place attributes that put it somewhere in another drawing
 */
export function svgString({width, height, label, layers}: Panel, place: Record<string, number> = {}): Markup {
  return html`<svg${attributes(place)} viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${layers.map(layerString)}</svg>`;
}

export function layerString(layer: Layer): Markup {
  switch (layer.kind) {
    case "path":
      return html`<path class="${layer.class}" d="${layer.d}"/>`;
    case "text":
      return html`<text class="${layer.class}" x="${layer.x}" y="${layer.y}">${layer.text}</text>`;
    case "image":
      return html`<image class="${layer.class}" x="${layer.x}" y="${layer.y}" width="${layer.width}" height="${layer.height}" href="${layer.href}"/>`;
  }
}
