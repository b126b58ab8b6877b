import {element} from "../element.js";

/** Hands the reader a file. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], {type}));
  element("a", {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Pixels of a saved picture for each of the page's: enough for a slide. */
const SHARPNESS = 3;

/**
 * A drawing as a picture of pixels.
 *
 * @param paper the colour behind it
 * @throws Error if the browser cannot draw it
 */
export async function pngOf(svg: SVGSVGElement, paper: string): Promise<Blob> {
  const {width, height} = svg.getBoundingClientRect();
  const sized = svgAsText(svg).replace("<svg", `<svg width="${width}" height="${height}"`);
  const url = URL.createObjectURL(new Blob([sized], {type: "image/svg+xml"}));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = element("canvas", {
      width: Math.round(SHARPNESS * width),
      height: Math.round(SHARPNESS * height)
    });
    const context = canvas.getContext("2d")!;
    context.fillStyle = paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The canvas gave no picture."))));
    });
  } finally {
    URL.revokeObjectURL(url);
  }
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
