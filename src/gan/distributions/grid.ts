import {checkInteger, checkNotNegative} from "../numbers/check.js";
import type {Distribution} from "./distribution.js";
import {mixture} from "./mixture.js";

export interface GridSpecification {
  readonly name: "grid";
  /** Modes along each side, an integer from 1 to 50. */
  readonly side: number;
  /** Distance between neighbouring modes, 0 or more. */
  readonly spacing: number;
  /** Standard deviation of each mode, above 0. */
  readonly deviation: number;
}

/**
 * Equal Gaussians on a square grid centred at the origin. The benchmark of VEEGAN (Srivastava et al., NeurIPS 2017)
 * and PacGAN (Lin et al., NeurIPS 2018) has side 5, spacing 2 and deviation 0.05.
 *
 * @throws Refusal if a parameter is out of the range that the specification gives
 */
export function grid({side, spacing, deviation}: Omit<GridSpecification, "name">): Distribution {
  checkInteger("grid-side", side, 1, 50);
  checkNotNegative("grid-spacing", spacing);
  const coordinate = (i: number) => (i - (side - 1) / 2) * spacing;
  return mixture(
    Array.from({length: side * side}, (_, i) => ({
      centre: [coordinate(i % side), coordinate(Math.floor(i / side))],
      deviation,
      weight: 1
    }))
  );
}
