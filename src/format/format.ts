/** The phrases that a language puts around numbers. */
export interface NumberPhrases {
  /** A share that is above 0 and below what is written. */
  under(percentage: string): string;
  /** A share that is below 1 and above what is written. */
  over(percentage: string): string;
  percentage(number: string): string;
  /** Puts spaces that no line ends at into what belongs together. */
  unbreakable(text: string): string;
}

/** How numbers are written in a language. Every number that a reader sees goes through one of these. */
export interface Format {
  readonly locale: string;
  /** 6,000 */
  whole(value: number): string;
  /** A share as a percentage; what is not quite 0 or 100 % does not read as such. */
  percent(share: number): string;
  /** Three digits that count; small and large ones as powers of ten. */
  decimal(value: number): string;
  /** So many digits after the point, all of them written. */
  fixed(value: number, digits: number): string;
  /** At most so many digits after the point. */
  atMost(value: number, digits: number): string;
  /** A power of ten on an axis: 100, 1 or 0.01, and beyond that with its exponent; empty for what lies between. */
  powerOfTen(value: number): string;
  unbreakable(text: string): string;
}

/** What stands for a number that could not be measured. */
export const NOT_A_NUMBER = "–";

export function createFormat(locale: string, phrases: NumberPhrases): Format {
  // Made once: a formatter looks its locale up anew when it is made, and a figure says numbers 30 times a second.
  const formatters = new Map<string, Intl.NumberFormat>();
  const formatter = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const known = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
    formatters.set(key, known);
    return known;
  };
  const write = (value: number, options: Intl.NumberFormatOptions) =>
    Number.isFinite(value) ? formatter(options).format(value).replace("-", "−") : NOT_A_NUMBER;
  const atMost = (value: number, digits: number) => write(value, {maximumFractionDigits: digits});
  const fixed = (value: number, digits: number) =>
    write(value, {minimumFractionDigits: digits, maximumFractionDigits: digits});
  const decimal = (value: number) => {
    const size = Math.abs(value);
    if (Number.isFinite(value) && value !== 0 && (size < 0.001 || size >= 100_000)) {
      const [digits, power] = value.toExponential(1).split("e");
      return `${fixed(Number(digits), 1)} × 10${raised(Number(power))}`;
    }
    return atMost(Number(value.toPrecision(3)), 6);
  };
  return {
    locale,
    whole: (value) => atMost(value, 0),
    percent(share) {
      if (!Number.isFinite(share)) return NOT_A_NUMBER;
      const value = 100 * share;
      const percentage = (number: string) => phrases.percentage(number);
      if (value > 0 && value < 1) return phrases.unbreakable(phrases.under(percentage("1")));
      if (value < 100 && value > 99.9) return phrases.unbreakable(phrases.over(percentage(fixed(99.9, 1))));
      return phrases.unbreakable(
        percentage(value < 100 && value > 99 ? fixed(value, 1) : atMost(Math.round(value), 0))
      );
    },
    decimal,
    fixed,
    atMost,
    powerOfTen(value) {
      const power = Math.log10(value);
      if (Math.abs(power - Math.round(power)) > 1e-9) return "";
      return Math.abs(power) < 2.5 ? decimal(value) : `10${raised(Math.round(power))}`;
    },
    unbreakable: phrases.unbreakable
  };
}

function raised(power: number): string {
  return [...String(power)].map((sign) => (sign === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(sign)])).join("");
}
