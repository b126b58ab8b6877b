import type {FigureRow} from "../../figures/figure-row.js";
import {historyAsCsv} from "../../runs/history-csv.js";
import type {Measurement} from "../../runs/measurement.js";
import {element} from "../element.js";
import type {RunView} from "../screen/run-view.js";

/** Hands the reader a file. */
export function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], {type}));
  element("a", {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A drawing with its colours written into it, so that it looks the same without the page's style sheet. */
export function svgAsText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const inlined = [
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-dasharray",
    "opacity",
    "font-family",
    "font-size",
    "font-weight",
    "text-anchor"
  ];
  const originals = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((node, i) => {
    const style = getComputedStyle(originals[i]);
    for (const property of inlined) node.setAttribute(property, style.getPropertyValue(property));
    node.removeAttribute("class");
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

/** @param histories of the runs, in the order of their views */
export function downloadHistories(
  figure: string,
  views: readonly RunView[],
  histories: readonly (readonly Measurement[])[]
): void {
  const runs = histories.map((history, i) => ({id: views[i].chosen.run.id, history}));
  download(`${figure}.csv`, "text/csv", historyAsCsv(runs));
}

export function downloadPictures({id}: FigureRow, views: readonly RunView[]): void {
  for (const {svgs, chosen, names} of views)
    svgs.forEach((svg, i) => {
      download(`${id}-${chosen.run.id}-${names[i]}.svg`, "image/svg+xml", svgAsText(svg));
    });
}
