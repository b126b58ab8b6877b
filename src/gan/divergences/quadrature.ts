/** The positive nodes of Kronrod's 15-point rule on [-1, 1]; every second one is a node of Gauss's 7-point rule. */
const NODES = [
  0.9914553711208126, 0.9491079123427585, 0.8648644233597691, 0.7415311855993945, 0.5860872354676911,
  0.4058451513773972, 0.20778495500789848
];
const KRONROD_CENTRE = 0.20948214108472782;
const KRONROD = [
  0.022935322010529224, 0.06309209262997856, 0.10479001032225019, 0.14065325971552592, 0.1690047266392679,
  0.19035057806478542, 0.20443294007529889
];
const GAUSS_CENTRE = 0.4179591836734694;
const GAUSS = [0.1294849661688697, 0.27970539148927664, 0.3818300505051189];

/** Halvings after which the integral is given as it stands: noise, not the function, is then being resolved. */
const MOST_HALVINGS = 2000;

interface Interval {
  readonly low: number;
  readonly high: number;
  readonly integral: number;
  /** Difference of the two rules: an upper bound on the error in all but contrived cases. */
  readonly error: number;
}

/**
 * The integral of a function from the first to the last of `breaks`, by globally adaptive Gauss-Kronrod quadrature
 * (Piessens et al., QUADPACK, 1983: QAG with the 15-point rule). The interval on which the two rules differ most is
 * halved until all differences together are below the tolerance, which deals with kinks and jumps; but a peak that
 * falls between all nodes goes unseen. So `breaks` must hold a few points in and around every narrow feature.
 *
 * @param breaks at least two ascending numbers; equal ones are harmless
 * @param tolerance absolute error of the whole that is aimed at, above 0
 * @returns NaN if the function gives NaN or infinities anywhere
 */
export function integrate(f: (x: number) => number, breaks: readonly number[], tolerance = 1e-9): number {
  const intervals: Interval[] = [];
  for (let i = 1; i < breaks.length; i++) {
    if (breaks[i] > breaks[i - 1]) intervals.push(estimate(f, breaks[i - 1], breaks[i]));
  }
  for (let halvings = 0; halvings < MOST_HALVINGS; halvings++) {
    let total = 0;
    let worst = 0;
    for (const [i, {error}] of intervals.entries()) {
      total += error;
      if (error > intervals[worst].error) worst = i;
    }
    // Written so that NaN ends the search.
    if (!(total > tolerance)) break;
    const {low, high} = intervals[worst];
    const middle = (low + high) / 2;
    intervals[worst] = estimate(f, low, middle);
    intervals.push(estimate(f, middle, high));
  }
  return intervals.reduce((sum, {integral}) => sum + integral, 0);
}

function estimate(f: (x: number) => number, low: number, high: number): Interval {
  const middle = (low + high) / 2;
  const half = (high - low) / 2;
  const centre = f(middle);
  let kronrod = KRONROD_CENTRE * centre;
  let gauss = GAUSS_CENTRE * centre;
  for (let i = 0; i < NODES.length; i++) {
    const pair = f(middle - half * NODES[i]) + f(middle + half * NODES[i]);
    kronrod += KRONROD[i] * pair;
    if (i % 2 === 1) gauss += GAUSS[(i - 1) / 2] * pair;
  }
  return {low, high, integral: kronrod * half, error: Math.abs(kronrod - gauss) * half};
}
