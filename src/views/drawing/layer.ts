/** One mark or many of a kind, as plain data: drawn the same in Node and in the browser. Colours are the class's. */
export type Layer =
  | {readonly kind: "path"; readonly class: string; readonly d: string}
  | {
      readonly kind: "text";
      readonly class: string;
      readonly x: number;
      readonly y: number;
      readonly text: string;
    };

/** A drawing: layers in a box, from back to front, and a sentence for those who cannot see it. */
export interface Panel {
  readonly view: string;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly layers: readonly Layer[];
}

export function path(className: string, d: string): Layer {
  return {kind: "path", class: className, d};
}

export function label(className: string, x: number, y: number, text: string): Layer {
  return {kind: "text", class: className, x, y, text};
}

/** A coordinate with one decimal: a tenth of a unit is below what a screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
