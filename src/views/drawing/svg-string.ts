import type {Layer, Panel} from "./layer.js";

/** A panel as SVG text, for a page that has no script yet. */
export function svgString({width, height, label, layers}: Panel): string {
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(label)}">${layers.map(layerString).join("")}</svg>`;
}

export function layerString(layer: Layer): string {
  return layer.kind === "path"
    ? `<path class="${escapeText(layer.class)}" d="${layer.d}"/>`
    : `<text class="${escapeText(layer.class)}" x="${layer.x}" y="${layer.y}">${escapeText(layer.text)}</text>`;
}

/** Text that is safe between tags and inside double quotes. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
