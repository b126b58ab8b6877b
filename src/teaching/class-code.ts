/** What a class's code holds of a run's end. */
export interface ClassResult {
  /** Which run it is, the seed aside (`class-run.ts`): from 0 to 1,023. */
  readonly tag: number;
  /** From 0 to 1,048,575. */
  readonly seed: number;
  readonly modesCaptured: number;
  readonly modesServed: number;
  /** A share, kept to a thousandth. */
  readonly highQuality: number;
}

/** Why a text is no code. */
export type CodeFault = "length" | "sign" | "check" | "version" | "impossible";

/** Digits and letters without I, L, O and U: Crockford's base 32, https://www.crockford.com/base32.html. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** What one writes for another sign. */
const ALIKE: Readonly<Record<string, string>> = {O: "0", I: "1", L: "1"};

const VERSION = 1;
/** Signs for the version, the tag, the seed, the modes captured and served, and the share in thousandths. */
const WIDTHS = [1, 2, 4, 1, 1, 2];
const THOUSAND = 1000;
export const LENGTH = WIDTHS.reduce((sum, width) => sum + width, 0) + 1;
/** Hyphens stand after so many. */
const GROUP = 4;

/** "17Q0-0428-8KWX", or null for numbers that do not fit in. The same result has always the same code. */
export function writeCode({tag, seed, modesCaptured, modesServed, highQuality}: ClassResult): string | null {
  const fields = [VERSION, tag, seed, modesCaptured, modesServed, Math.round(THOUSAND * highQuality)];
  if (!fields.every((value, i) => Number.isInteger(value) && value >= 0 && value < 32 ** WIDTHS[i]))
    return null;
  const signs = fields.flatMap((value, i) => digits(value, WIDTHS[i]));
  const code = [...signs, remainder([...signs, 0])].map((digit) => SIGNS[digit]).join("");
  return code.match(new RegExp(`.{${GROUP}}`, "g"))!.join("-");
}

/** Reads a code, with hyphens or without, in capitals or not. */
export function readCode(text: string): ClassResult | CodeFault {
  const signs = [...text.replaceAll(/[\s\p{Pd}]/gu, "").toUpperCase()].map((sign) =>
    SIGNS.indexOf(ALIKE[sign] ?? sign)
  );
  if (signs.length !== LENGTH) return "length";
  if (signs.includes(-1)) return "sign";
  if (remainder(signs) !== 0) return "check";
  let from = 0;
  const [version, tag, seed, modesCaptured, modesServed, thousandths] = WIDTHS.map((width) => {
    from += width;
    return signs.slice(from - width, from).reduce((value, digit) => 32 * value + digit, 0);
  });
  if (version !== VERSION) return "version";
  if (thousandths > THOUSAND || modesServed > modesCaptured) return "impossible";
  return {tag, seed, modesCaptured, modesServed, highQuality: thousandths / THOUSAND};
}

function digits(value: number, width: number): number[] {
  return Array.from({length: width}, (_, i) => Math.floor(value / 32 ** (width - 1 - i)) % 32);
}

/**
 * The last sign makes this 0: a Reed-Solomon code with one check sign over the field of 32 elements (Reed and Solomon,
 * "Polynomial codes over certain finite fields", 1960). It finds every wrong sign, and every two that changed places.
 */
function remainder(signs: readonly number[]): number {
  return signs.reduce((sum, digit) => timesAlpha(sum) ^ digit, 0);
}

/** Times the field's generator, a root of x^5 + x^2 + 1. */
function timesAlpha(element: number): number {
  return element & 16 ? (element << 1) ^ 0b100101 : element << 1;
}
