import type {Layer, Panel} from "./layer.js";

/** A panel as SVG text, for a page that has no script yet. */
export function svgString({width, height, label, layers}: Panel): string {
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(label)}">${layers.map(layerString).join("")}</svg>`;
}

export function layerString(layer: Layer): string {
  const name = escapeText(layer.class);
  switch (layer.kind) {
    case "path":
      return `<path class="${name}" d="${layer.d}"/>`;
    case "text":
      return `<text class="${name}" x="${layer.x}" y="${layer.y}">${escapeText(layer.text)}</text>`;
    case "image":
      return `<image class="${name}" x="${layer.x}" y="${layer.y}" width="${layer.width}" height="${layer.height}" href="${escapeText(layer.href)}"/>`;
  }
}

/** Text that is safe between tags and inside double quotes. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
