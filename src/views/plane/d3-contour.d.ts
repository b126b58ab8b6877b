/** The part of d3-contour that is used here; the package has no types of its own. */
declare module "d3-contour" {
  interface MultiPolygon {
    readonly value: number;
    /** Polygons, each a list of closed rings of [column, row]. */
    readonly coordinates: [number, number][][][];
  }
  interface Contours {
    (values: readonly number[]): MultiPolygon[];
    size(size: [number, number]): Contours;
    thresholds(levels: readonly number[]): Contours;
  }
  export function contours(): Contours;
}
