/** One mark or many of a kind, as plain data: drawn the same in Node and in the browser. Colours are the class's. */
export type Layer = PathLayer | TextLayer | RasterLayer;

export interface PathLayer {
  readonly kind: "path";
  readonly class: string;
  readonly d: string;
}

export interface TextLayer {
  readonly kind: "text";
  readonly class: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A picture made of pixels, in the box that starts at (x, y). */
export interface RasterLayer {
  readonly kind: "image";
  readonly class: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The pixels as an address that needs no network: see `bitmap.ts`. */
  readonly href: string;
}

/** A drawing: layers in a box, from back to front, and a sentence for those who cannot see it. */
export interface Panel {
  readonly view: string;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly layers: readonly Layer[];
}

export function path(className: string, d: string): PathLayer {
  return {kind: "path", class: className, d};
}

export function label(className: string, x: number, y: number, text: string): TextLayer {
  return {kind: "text", class: className, x, y, text};
}

/** A coordinate with one decimal: a tenth of a unit is below what a screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
