import {Refusal, type WhyNotWritten} from "../../numbers/refusal.js";
import type {Player} from "../../player.js";
import type {Expression, FunctionName, Operator, Place} from "./expression.js";
import {functions, writable} from "./functions.js";

/** How long a price may be, in characters, and how deep its brackets may go. */
export const LONGEST_PRICE = 300;
const DEEPEST = 40;

interface Token {
  readonly kind: "number" | "name" | "sign" | "end";
  readonly text: string;
  readonly at: Place;
}

/** A refusal that points at a place of a price's text. */
export function refused(
  player: Player,
  text: string,
  at: Place,
  why: WhyNotWritten,
  more: {readonly real?: number; readonly fake?: number} = {}
): Refusal {
  return new Refusal("written-loss", {
    player,
    piece: text.slice(at.from, at.to),
    from: at.from,
    why,
    ...more
  });
}

/**
 * Reads a price: numbers, `real` and `fake`, + - * / ^, brackets and the functions of the language. ^ binds most and to the
 * right, and a minus in front of it less: -2^2 is -4.
 *
 * A library is not used for it: of those that differentiate, the best kept (mathjs) weighs 50 kB and more, knows no maximum, no
 * minimum and no softplus, forgets where in the text things stand, and rounds by the browser's own functions; and a new version
 * of it would be allowed to give other bits. Tests compare slopes with differences and losses with autodiff.
 *
 * @param player whose price it is, for what is said of it
 * @throws Refusal that points at the place, if it is no such price
 */
export function parsePrice(text: string, player: Player): Expression {
  if (text.length > LONGEST_PRICE)
    throw refused(player, text, {from: LONGEST_PRICE, to: text.length}, "too-long");
  const tokens = tokensOf(text, player);
  let next = 0;
  let depth = 0;

  const isSign = (...signs: string[]) => tokens[next].kind === "sign" && signs.includes(tokens[next].text);
  const refuse = (token: Token, why: WhyNotWritten) => refused(player, text, token.at, why);
  const over = (from: Expression | Token, to: Expression | Token): Place => ({
    from: from.at.from,
    to: to.at.to
  });
  const operation = (token: Token, left: Expression, right: Expression): Expression => ({
    kind: "operation",
    operator: token.text as Operator,
    left,
    right,
    at: over(left, right)
  });

  function sum(): Expression {
    let left = product();
    while (isSign("+", "-")) left = operation(tokens[next++], left, product());
    return left;
  }

  function product(): Expression {
    let left = signed();
    while (isSign("*", "/")) left = operation(tokens[next++], left, signed());
    return left;
  }

  function signed(): Expression {
    if (!isSign("-", "+")) return power();
    const token = tokens[next++];
    const of = deeper(token, signed);
    return token.text === "+" ? of : {kind: "minus", of, at: over(token, of)};
  }

  function power(): Expression {
    const base = atom();
    if (!isSign("^")) return base;
    const token = tokens[next++];
    return operation(token, base, deeper(token, signed));
  }

  function atom(): Expression {
    const token = tokens[next];
    if (token.kind === "end") throw refuse(token, next === 0 ? "empty" : "unfinished");
    next++;
    if (token.kind === "number") return {kind: "number", value: Number(token.text), at: token.at};
    if (token.kind === "name") return named(token);
    if (token.text !== "(") throw refuse(token, "unexpected");
    const inside = deeper(token, sum);
    return {...inside, at: over(token, closing(token))};
  }

  function named(token: Token): Expression {
    const {text: name, at} = token;
    if (name === "real" || name === "fake") return {kind: "score", of: name, at};
    if (!Object.hasOwn(functions, name) || !writable.includes(name as FunctionName))
      throw refuse(token, stepped.includes(name) ? "no-slope" : "unknown-name");
    if (!isSign("(")) throw refuse(token, "needs-brackets");
    const opening = tokens[next++];
    const of = [deeper(opening, sum)];
    while (isSign(",")) {
      next++;
      of.push(deeper(opening, sum));
    }
    const whole = over(token, closing(opening));
    const {takes} = functions[name as FunctionName];
    if (of.length !== takes) throw refused(player, text, whole, takes === 1 ? "takes-one" : "takes-two");
    return {kind: "call", name: name as FunctionName, of, at: whole};
  }

  function closing(opening: Token): Token {
    if (isSign(")")) return tokens[next++];
    throw tokens[next].kind === "end" ? refuse(opening, "not-closed") : refuse(tokens[next], "unexpected");
  }

  function deeper(token: Token, what: () => Expression): Expression {
    if (++depth > DEEPEST) throw refuse(token, "too-deep");
    const inside = what();
    depth--;
    return inside;
  }

  const whole = sum();
  if (tokens[next].kind !== "end") throw refuse(tokens[next], "unexpected");
  return whole;
}

/** Functions of a staircase, which are flat wherever they have a slope. */
const stepped: readonly string[] = ["floor", "ceil", "round", "trunc", "sign", "step", "heaviside"];

/** Signs that people write for others. */
const alike: Readonly<Record<string, string>> = {"−": "-", "·": "*", "×": "*", "÷": "/", "**": "^"};

function tokensOf(text: string, player: Player): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = /\s+|((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|([A-Za-z_]\w*)|(\*\*|[-+*/^(),−·×÷])/y;
  while (pattern.lastIndex < text.length) {
    const from = pattern.lastIndex;
    const found = pattern.exec(text);
    if (!found) {
      // A character of two halves is named whole.
      const {length} = String.fromCodePoint(text.codePointAt(from)!);
      throw refused(player, text, {from, to: from + length}, "strange");
    }
    const [all, number, name, sign] = found;
    const at = {from, to: from + all.length};
    if (number !== undefined) {
      if (!Number.isFinite(Number(number))) throw refused(player, text, at, "too-large");
      tokens.push({kind: "number", text: number, at});
    } else if (name !== undefined) tokens.push({kind: "name", text: name, at});
    else if (sign !== undefined) tokens.push({kind: "sign", text: alike[sign] ?? sign, at});
  }
  return [...tokens, {kind: "end", text: "", at: {from: text.length, to: text.length}}];
}
