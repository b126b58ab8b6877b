import {type Expression, isConstant, makersAt, type Score} from "./expression.js";
import {functions} from "./functions.js";

/**
 * The derivative of a price with respect to one of its scores, as an expression. Two at most are taken of a price: of each, the
 * slope that a player goes along, and that slope's own for looking ahead through D's steps.
 */
export function derivativeOf(expression: Expression, score: Score): Expression {
  const make = makersAt(expression.at);
  const {number, minus, sum, difference, product, quotient, power, call} = make;
  const of = (part: Expression) => derivativeOf(part, score);
  switch (expression.kind) {
    case "number":
      return number(0);
    case "score":
      return number(expression.of === score ? 1 : 0);
    case "minus":
      return minus(of(expression.of));
    case "call":
      return functions[expression.name].slope(expression.of, expression.of.map(of), make);
    case "either":
      return make.either(expression.left, expression.right, of(expression.larger), of(expression.other));
    case "operation": {
      const {operator, left: u, right: v} = expression;
      const [du, dv] = [of(u), of(v)];
      switch (operator) {
        case "+":
          return sum(du, dv);
        case "-":
          return difference(du, dv);
        case "*":
          return sum(product(du, v), product(u, dv));
        case "/":
          return isConstant(v)
            ? quotient(du, v)
            : quotient(difference(product(du, v), product(u, dv)), power(v, number(2)));
        case "^":
          return isConstant(v)
            ? product(product(v, power(u, difference(v, number(1)))), du)
            : product(power(u, v), sum(product(dv, call("log", u)), quotient(product(v, du), u)));
      }
    }
  }
}
