import type {MixtureComponent} from "../../gan/distributions/mixture-component.js";
import {Refusal, type WhyNoHeaps} from "../../gan/numbers/refusal.js";

/** Characters at most, and heaps at most. */
export const LONGEST_HEAPS = 1500;
const MOST = 64;
const FARTHEST = 100;
const NARROWEST = 1e-4;
const HEAVIEST = 1e4;

const number = String.raw`\s*([-−+]?(?:\d+\.?\d*|\.\d+)(?:e[-−+]?\d+)?)\s*`;
const heap = new RegExp(`^${number}(?:,${number})?(?:±|\\+-)${number}(?:[×*]${number})?$`, "i");

/**
 * Heaps as a reader writes them, with semicolons between: "-1, 0 ± 0.1 × 2; 1, 0 ± 0.1" are two in the plane, the first with twice the
 * data; "4 ± 1.25" is one on a line. In place of ± and × there may stand +- and *.
 *
 * @throws Refusal that points at the heap that is none
 */
export function readHeaps(text: string): readonly MixtureComponent[] {
  const heaps: MixtureComponent[] = [];
  let from = 0;
  // A semicolon at the end begins no other heap.
  for (const piece of text.replace(/[;\s]+$/, "").split(";")) {
    const said = piece.trim();
    const refuse = (why: WhyNoHeaps) =>
      new Refusal("written-heaps", {piece: said, from: from + piece.indexOf(said), why});
    const found = heap.exec(said);
    if (!found) throw refuse("not-a-heap");
    const [x, y, deviation, weight] = found.slice(1).map((one) => one && Number(one.replaceAll("−", "-")));
    const one = componentOf(Number(x), y, Number(deviation), weight);
    if (!one) throw refuse("too-far");
    if (heaps.length > 0 && heaps[0].centre.length !== one.centre.length) throw refuse("dimensions");
    if (heaps.length === MOST) throw refuse("too-many");
    heaps.push(one);
    from += piece.length + 1;
  }
  return heaps;
}

type Found = number | "" | undefined;

/** Null where a number is out of its range. */
function componentOf(x: number, y: Found, deviation: number, weight: Found): MixtureComponent | null {
  const within = (value: number, low: number, high: number) => value >= low && value <= high;
  // Adding 0 makes a zero of a negative one.
  const centre = (typeof y === "number" ? [x, y] : [x]).map((place) => place + 0);
  const share = typeof weight === "number" ? weight : 1;
  const isGood =
    centre.every((place) => within(place, -FARTHEST, FARTHEST)) &&
    within(deviation, NARROWEST, FARTHEST) &&
    within(share, NARROWEST, HEAVIEST);
  return isGood ? {centre, deviation, weight: share} : null;
}

/** The text that `readHeaps` reads back. */
export function writeHeaps(heaps: readonly MixtureComponent[]): string {
  return heaps
    .map(({centre, deviation, weight}) => {
      const times = weight === 1 ? "" : ` × ${weight}`;
      return `${centre.join(", ")} ± ${deviation}${times}`;
    })
    .join("; ");
}
