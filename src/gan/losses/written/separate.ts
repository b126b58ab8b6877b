import {type Expression, isConstant, makersAt, mentions} from "./expression.js";

/** A price as the sum of one for a real score and one for a generated score; a part may be missing. */
export interface Separated {
  readonly real: Expression | null;
  readonly fake: Expression | null;
}

/**
 * Takes a sum apart, through brackets that a number multiplies or divides; null where a real and a generated score are charged
 * together, as in a relativistic loss.
 */
export function separated(expression: Expression): Separated | null {
  const {sum, difference, product, quotient, minus, number} = makersAt(expression.at);
  if (!mentions(expression, "fake")) return {real: expression, fake: null};
  if (!mentions(expression, "real")) return {real: null, fake: expression};
  const each = (of: Expression, change: (part: Expression) => Expression) => {
    const parts = separated(of);
    return parts && {real: parts.real && change(parts.real), fake: parts.fake && change(parts.fake)};
  };
  if (expression.kind === "minus") return each(expression.of, minus);
  if (expression.kind !== "operation") return null;
  const {operator, left, right} = expression;
  if (operator === "*" && isConstant(left)) return each(right, (part) => product(left, part));
  if (operator === "*" && isConstant(right)) return each(left, (part) => product(part, right));
  if (operator === "/" && isConstant(right)) return each(left, (part) => quotient(part, right));
  if (operator !== "+" && operator !== "-") return null;
  const [one, other] = [separated(left), separated(right)];
  if (!one || !other) return null;
  const together = (a: Expression | null, b: Expression | null) =>
    b === null ? a : operator === "+" ? sum(a ?? number(0), b) : difference(a ?? number(0), b);
  return {real: together(one.real, other.real), fake: together(one.fake, other.fake)};
}
