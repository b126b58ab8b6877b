import type {Distribution} from "./distribution.js";
import {mixture} from "./mixture.js";

export interface GridSpecification {
  readonly name: "grid";
  /** Modes along each side, at least 1. */
  readonly side: number;
  /** Distance between neighbouring modes. */
  readonly spacing: number;
  /** Standard deviation of each mode. */
  readonly deviation: number;
}

/**
 * Equal Gaussians on a square grid centred at the origin. The benchmark of VEEGAN (Srivastava et al., NeurIPS 2017)
 * and PacGAN (Lin et al., NeurIPS 2018) has side 5, spacing 2 and deviation 0.05.
 */
export function grid({side, spacing, deviation}: Omit<GridSpecification, "name">): Distribution {
  const coordinate = (i: number) => (i - (side - 1) / 2) * spacing;
  return mixture(
    Array.from({length: side * side}, (_, i) => ({
      centre: [coordinate(i % side), coordinate(Math.floor(i / side))],
      deviation,
      weight: 1
    }))
  );
}
