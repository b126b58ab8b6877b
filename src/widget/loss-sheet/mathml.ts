import type {Expression} from "../../gan/losses/written/expression.js";
import {html, type Markup} from "../../markup/html.js";

/** How strongly things hold together: sums least. */
const [SUM, PRODUCT, POWER, ATOM] = [1, 2, 3, 4];

/**
 * An expression as a formula that browsers draw and read out by themselves. A condition in square brackets is 1 where it holds, and
 * 0 elsewhere.
 */
export function formulaOf(expression: Expression): Markup {
  return html`<math>${part(expression, 0)}</math>`;
}

/** @param within what it stands in: it gets brackets where that holds together more strongly */
function part(expression: Expression, within: number): Markup {
  const {markup, strength} = drawn(expression);
  return strength < within ? bracketed("(", markup, ")") : markup;
}

const sign = (text: string) => html`<mo>${text}</mo>`;
const row = (...parts: Markup[]) => html`<mrow>${parts}</mrow>`;
const bracketed = (open: string, inside: Markup, close: string) => row(sign(open), inside, sign(close));
/** Nothing that is seen: what stands after it is what the function is of. */
const OF = "\u2061";
const names: Readonly<Record<string, string>> = {sigmoid: "σ", sign: "sgn"};

function drawn(expression: Expression): {readonly markup: Markup; readonly strength: number} {
  switch (expression.kind) {
    case "number": {
      const {value} = expression;
      const digits = html`<mn>${String(Math.abs(value))}</mn>`;
      return value < 0 ? {markup: row(sign("−"), digits), strength: SUM} : {markup: digits, strength: ATOM};
    }
    case "score":
      return {markup: html`<mi>${expression.of}</mi>`, strength: ATOM};
    case "minus":
      return {markup: row(sign("−"), part(expression.of, PRODUCT)), strength: SUM};
    case "call": {
      const [first] = expression.of;
      if (expression.name === "exp")
        return {markup: html`<msup><mi>e</mi>${part(first, 0)}</msup>`, strength: POWER};
      if (expression.name === "abs") return {markup: bracketed("|", part(first, 0), "|"), strength: ATOM};
      const all = expression.of.flatMap((one, i) => (i === 0 ? [part(one, 0)] : [sign(","), part(one, 0)]));
      const name = html`<mi>${names[expression.name] ?? expression.name}</mi>`;
      return {markup: row(name, sign(OF), bracketed("(", row(...all), ")")), strength: ATOM};
    }
    case "either": {
      const {left, right, larger, other} = expression;
      const where = (relation: string, value: Expression): Markup[] => {
        const condition = bracketed("[", row(part(left, SUM), sign(relation), part(right, SUM)), "]");
        if (value.kind === "number" && value.value === 0) return [];
        if (value.kind === "number" && value.value === 1) return [condition];
        if (value.kind === "number" && value.value === -1) return [row(sign("−"), condition)];
        return [row(part(value, PRODUCT), condition)];
      };
      const terms = [...where(">", larger), ...where("≤", other)];
      return {
        markup: row(...terms.flatMap((term, i) => (i === 0 ? [term] : [sign("+"), term]))),
        strength: SUM
      };
    }
    case "operation": {
      const {operator, left, right} = expression;
      switch (operator) {
        case "+":
          return {markup: row(part(left, SUM), sign("+"), part(right, SUM)), strength: SUM};
        case "-":
          return {markup: row(part(left, SUM), sign("−"), part(right, PRODUCT)), strength: SUM};
        case "*":
          return {markup: row(part(left, PRODUCT), sign("·"), part(right, PRODUCT)), strength: PRODUCT};
        case "/":
          return {markup: html`<mfrac>${part(left, 0)}${part(right, 0)}</mfrac>`, strength: POWER};
        case "^":
          return {markup: html`<msup>${part(left, ATOM)}${part(right, 0)}</msup>`, strength: POWER};
      }
    }
  }
}
