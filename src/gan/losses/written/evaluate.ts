import type {Expression, Place} from "./expression.js";
import {functions, power} from "./functions.js";

/** A price, or a slope of one, of D's scores of a real and of a generated sample. */
export type Evaluated = (real: number, fake: number) => number;

/** An expression as a function: of functions that call each other, and nothing that is read as a script. */
export function evaluated(expression: Expression): Evaluated {
  switch (expression.kind) {
    case "number": {
      const {value} = expression;
      return () => value;
    }
    case "score":
      return expression.of === "real" ? (real) => real : (_, fake) => fake;
    case "minus": {
      const of = evaluated(expression.of);
      return (real, fake) => -of(real, fake);
    }
    case "call": {
      const {value} = functions[expression.name];
      const [first, second] = expression.of.map(evaluated);
      return second
        ? (real, fake) => value(first(real, fake), second(real, fake))
        : (real, fake) => value(first(real, fake));
    }
    case "either": {
      const [left, right, larger, other] = [
        expression.left,
        expression.right,
        expression.larger,
        expression.other
      ].map(evaluated);
      return (real, fake) => (left(real, fake) > right(real, fake) ? larger : other)(real, fake);
    }
    case "operation": {
      const left = evaluated(expression.left);
      const right = evaluated(expression.right);
      switch (expression.operator) {
        case "+":
          return (real, fake) => left(real, fake) + right(real, fake);
        case "-":
          return (real, fake) => left(real, fake) - right(real, fake);
        case "*":
          return (real, fake) => left(real, fake) * right(real, fake);
        case "/":
          return (real, fake) => left(real, fake) / right(real, fake);
        case "^":
          return (real, fake) => power(left(real, fake), right(real, fake));
      }
    }
  }
}

/** The place of the innermost part that is no finite number at these scores, though all that it is made of is; null if none. */
export function brokenAt(expression: Expression, real: number, fake: number): Place | null {
  for (const part of used(expression, real, fake)) {
    const place = brokenAt(part, real, fake);
    if (place) return place;
  }
  return Number.isFinite(evaluated(expression)(real, fake)) ? null : expression.at;
}

/** The parts that are looked at for these scores. */
function used(expression: Expression, real: number, fake: number): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "score":
      return [];
    case "minus":
      return [expression.of];
    case "operation":
      return [expression.left, expression.right];
    case "call":
      return expression.of;
    case "either": {
      const {left, right, larger, other} = expression;
      const isLarger = evaluated(left)(real, fake) > evaluated(right)(real, fake);
      return [left, right, isLarger ? larger : other];
    }
  }
}
