/** A price on the norm of D's gradient with respect to its input, averaged over some points and added to D's loss. */
export interface GradientPenalty {
  /** Where the gradient is taken: at real samples, at generated ones, or at random points between pairs of them. */
  readonly points: "real" | "fake" | "between";
  /** The price of a squared norm. */
  value(squaredNorm: number): number;
  /** The price's derivative with respect to the gradient is this factor times the gradient. */
  factor(squaredNorm: number): number;
}

/** weight (|g| - 1)^2, or with one side only where |g| is above 1. */
export function unitGradient(
  points: GradientPenalty["points"],
  weight: number,
  sides: "one" | "two"
): GradientPenalty {
  const excess = (norm: number) => (sides === "one" && norm < 1 ? 0 : norm - 1);
  return {
    points,
    value(squaredNorm) {
      const e = excess(Math.sqrt(squaredNorm));
      return weight * e * e;
    },
    factor(squaredNorm) {
      const norm = Math.sqrt(squaredNorm);
      // At a gradient of exactly 0 the price has no direction of descent; we leave such a point alone.
      return norm === 0 ? 0 : (2 * weight * excess(norm)) / norm;
    }
  };
}

/** weight / 2 |g|^2. */
export function zeroCentred(points: GradientPenalty["points"], weight: number): GradientPenalty {
  return {points, value: (squaredNorm) => 0.5 * weight * squaredNorm, factor: () => weight};
}
