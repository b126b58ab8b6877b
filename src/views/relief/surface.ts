/** Heights on a square grid, asked for anywhere between its points. */
export class Ground {
  readonly #size: number;

  /** @param heights row-major, the first row at the lowest second coordinate */
  constructor(readonly heights: Float64Array) {
    this.#size = Math.sqrt(heights.length);
  }

  /** @param u along a row, @param v from row to row: 0 to 1 */
  at(u: number, v: number): number {
    const last = this.#size - 1;
    const column = Math.min(last, Math.max(0, u * last));
    const row = Math.min(last, Math.max(0, v * last));
    const [c, r] = [Math.min(last - 1, Math.floor(column)), Math.min(last - 1, Math.floor(row))];
    const [du, dv] = [column - c, row - r];
    const height = (dr: number, dc: number) => this.heights[(r + dr) * this.#size + c + dc];
    const near = height(0, 0) + du * (height(0, 1) - height(0, 0));
    const far = height(1, 0) + du * (height(1, 1) - height(1, 0));
    return near + dv * (far - near);
  }
}
