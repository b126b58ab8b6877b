/** A penalty on the norm of D's gradient with respect to its input, averaged over some points and added to D's loss. */
export interface GradientPenalty {
  /** Where the gradient is taken: at real samples, at generated ones, or at random points between pairs of them. */
  readonly points: "real" | "fake" | "between";
  /** The penalty at a squared norm, at an update. */
  value(squaredNorm: number, update: number): number;
  /** The penalty's derivative with respect to the gradient is this factor times the gradient. */
  factor(squaredNorm: number, update: number): number;
}

/** weight (|g| - 1)^2, or with one side only where |g| is above 1. */
export function unitNormPenalty(
  points: GradientPenalty["points"],
  weight: number,
  sides: "one" | "two"
): GradientPenalty {
  const distance = (norm: number) => (sides === "one" && norm < 1 ? 0 : norm - 1);
  return {
    points,
    value(squaredNorm) {
      const d = distance(Math.sqrt(squaredNorm));
      return weight * d * d;
    },
    factor(squaredNorm) {
      const norm = Math.sqrt(squaredNorm);
      // At a gradient of exactly 0 the penalty has no direction of descent; we leave such a point alone.
      return norm === 0 ? 0 : (2 * weight * distance(norm)) / norm;
    }
  };
}

/** weight / 2 |g|^2, with a weight that stays or falls. */
export function zeroCentredPenalty(
  points: GradientPenalty["points"],
  weightAt: (update: number) => number
): GradientPenalty {
  return {
    points,
    value: (squaredNorm, update) => 0.5 * weightAt(update) * squaredNorm,
    factor: (_squaredNorm, update) => weightAt(update)
  };
}
