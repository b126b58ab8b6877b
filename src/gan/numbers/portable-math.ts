/**
 * Elementary functions that give the same bits in every engine.
 *
 * ECMAScript leaves the last bits of Math.exp, Math.log, Math.sin and Math.cos to the engine, and one differing bit
 * in a loss makes two runs part company within a few hundred updates. These use only + - * / and comparisons, which
 * IEEE 754 fixes exactly. They agree with the engine's own functions to 2 units in the last place (4.5e-16
 * relative), log1p and tanh to 3 (6e-16).
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_LOW = 6.077100506506192e-11;

/** Written as JavaScript prints it; the double nearest to it is 2^60 exactly. */
const TWO_TO_60 = 1152921504606847000;

/** One double, and its two halves: faster than a DataView. */
const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);
/** Where the half with the sign and the exponent lies: the second on machines that put low bytes first. */
double[0] = 1;
const HIGH = halves[1] === 0 ? 0 : 1;
const LOW = 1 - HIGH;

/** 2^n for n from -1022 to 1023. */
const powers = Float64Array.from({length: 2046}, (_, i) => {
  halves[HIGH] = (i + 1) << 20;
  halves[LOW] = 0;
  return double[0];
});

/** 2 to the power of `exponent`, an integer from -1022 to 1023. */
function powerOfTwo(exponent: number): number {
  return powers[exponent + 1022];
}

/** e^x. Overflows to Infinity above 709.78 and reaches 0 below -708. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -708) return 0;
  if (Number.isNaN(x)) return x;
  const exponent = Math.round(x / Math.LN2);
  const r = x - exponent * LN2_HIGH - exponent * LN2_LOW;
  // Taylor's series on |r| <= ln(2) / 2, where the first term left out is below 4e-18.
  let sum = 1 / 6227020800;
  sum = sum * r + 1 / 479001600;
  sum = sum * r + 1 / 39916800;
  sum = sum * r + 1 / 3628800;
  sum = sum * r + 1 / 362880;
  sum = sum * r + 1 / 40320;
  sum = sum * r + 1 / 5040;
  sum = sum * r + 1 / 720;
  sum = sum * r + 1 / 120;
  sum = sum * r + 1 / 24;
  sum = sum * r + 1 / 6;
  sum = sum * r + 0.5;
  const value = 1 + (r + r * r * sum);
  return exponent === 1024 ? value * powerOfTwo(1023) * 2 : value * powerOfTwo(exponent);
}

/** 2 artanh(s) for |s| <= 0.1716, by its series. */
function twiceArtanh(s: number): number {
  const q = s * s;
  let sum = 1 / 23;
  sum = sum * q + 1 / 21;
  sum = sum * q + 1 / 19;
  sum = sum * q + 1 / 17;
  sum = sum * q + 1 / 15;
  sum = sum * q + 1 / 13;
  sum = sum * q + 1 / 11;
  sum = sum * q + 1 / 9;
  sum = sum * q + 1 / 7;
  sum = sum * q + 1 / 5;
  sum = sum * q + 1 / 3;
  return 2 * (s + s * q * sum);
}

/** The natural logarithm. log(0) is -Infinity; of a negative number it is NaN. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  if (x < 2.2250738585072014e-308) return log(x * TWO_TO_60) - 60 * LN2_HIGH - 60 * LN2_LOW;
  double[0] = x;
  const high = halves[HIGH];
  let exponent = (high >>> 20) - 1023;
  halves[HIGH] = (high & 0x000fffff) | 0x3ff00000;
  let mantissa = double[0];
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  return exponent * LN2_HIGH + (exponent * LN2_LOW + twiceArtanh((mantissa - 1) / (mantissa + 1)));
}

/** log(1 + x), exact to the last bits also where x is small. */
export function log1p(x: number): number {
  // Halving a subnormal number would lose its last bit.
  if (x > -1e-20 && x < 1e-20) return x;
  return x > -0.29 && x < 0.41 ? twiceArtanh(x / (2 + x)) : log(1 + x);
}

/** log(1 + e^x), without overflow. */
export function softplus(x: number): number {
  return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x));
}

/** 1 / (1 + e^-x), without overflow. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const e = exp(x);
  return e / (1 + e);
}

/** The hyperbolic tangent. */
export function tanh(x: number): number {
  if (x > 20) return 1;
  if (x < -20) return -1;
  if (x > -0.2 && x < 0.2) {
    const t = expm1Small(2 * x);
    return t / (t + 2);
  }
  const e = exp(2 * x);
  return (e - 1) / (e + 1);
}

/** e^x - 1 for |x| <= 0.4, where subtracting 1 from e^x would lose digits. */
function expm1Small(x: number): number {
  let sum = 1;
  for (let n = 16; n >= 2; n--) sum = 1 + (x / n) * sum;
  return x * sum;
}

/** sin(x) and cos(x) for |x| up to about 1e5 radians. */
export function sinCos(x: number): {sin: number; cos: number} {
  const quarter = Math.round(x / (Math.PI / 2));
  const r = x - quarter * HALF_PI_HIGH - quarter * HALF_PI_LOW;
  const q = r * r;
  let sin = 0;
  let cos = 0;
  for (let n = 19; n >= 3; n -= 2) sin = (q / (n * (n - 1))) * (1 - sin);
  for (let n = 20; n >= 2; n -= 2) cos = (q / (n * (n - 1))) * (1 - cos);
  sin = r * (1 - sin);
  cos = 1 - cos;
  switch (((quarter % 4) + 4) % 4) {
    case 0:
      return {sin, cos};
    case 1:
      return {sin: cos, cos: -sin};
    case 2:
      return {sin: -sin, cos: -cos};
    default:
      return {sin: -cos, cos: sin};
  }
}
