/** Where a part of an expression stands in its text: from a character to before another, counted from 0. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** D's score of a real sample, or of a generated one. */
export type Score = "real" | "fake";

export type Operator = "+" | "-" | "*" | "/" | "^";

/** Functions that an expression may call. `sign` comes of differentiating only: nothing can be learnt from its slope. */
export type FunctionName = "exp" | "log" | "abs" | "min" | "max" | "sigmoid" | "softplus" | "tanh" | "sign";

/** A price of scores, as a tree. What a derivative is made of stands where the text has what it comes from. */
export type Expression =
  | ({readonly kind: "number"; readonly value: number} & Placed)
  | ({readonly kind: "score"; readonly of: Score} & Placed)
  | ({readonly kind: "minus"; readonly of: Expression} & Placed)
  | ({
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    } & Placed)
  | ({readonly kind: "call"; readonly name: FunctionName; readonly of: readonly Expression[]} & Placed)
  /** `larger` where left > right, else `other`: the slope of a maximum or a minimum. */
  | ({
      readonly kind: "either";
      readonly left: Expression;
      readonly right: Expression;
      readonly larger: Expression;
      readonly other: Expression;
    } & Placed);

interface Placed {
  readonly at: Place;
}

export type Call = Extract<Expression, {kind: "call"}>;

/** The expressions that one is made of. */
export function partsOf(expression: Expression): readonly Expression[] {
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
    case "either":
      return [expression.left, expression.right, expression.larger, expression.other];
  }
}

export function mentions(expression: Expression, score: Score): boolean {
  if (expression.kind === "score") return expression.of === score;
  return partsOf(expression).some((part) => mentions(part, score));
}

/** Whether it is a number whatever the scores are. */
export function isConstant(expression: Expression): boolean {
  return !mentions(expression, "real") && !mentions(expression, "fake");
}

/**
 * Makers of expressions that leave out what changes nothing (0 added, 1 multiplied), so that derivatives stay short. They
 * compute with + - * / only, which give the same bits everywhere. All parts of what they make stand at one place.
 */
export function makersAt(at: Place) {
  const number = (value: number): Expression => ({kind: "number", value, at});
  const is = (expression: Expression, value: number) =>
    expression.kind === "number" && expression.value === value;
  const operation = (operator: Operator, left: Expression, right: Expression): Expression => ({
    kind: "operation",
    operator,
    left,
    right,
    at
  });
  const minus = (of: Expression): Expression => {
    if (of.kind === "number") return number(0 - of.value);
    return of.kind === "minus" ? of.of : {kind: "minus", of, at};
  };
  return {
    number,
    minus,
    sum(left: Expression, right: Expression): Expression {
      if (is(left, 0)) return right;
      if (is(right, 0)) return left;
      if (left.kind === "number" && right.kind === "number") return number(left.value + right.value);
      return right.kind === "minus" ? operation("-", left, right.of) : operation("+", left, right);
    },
    difference(left: Expression, right: Expression): Expression {
      if (is(right, 0)) return left;
      if (is(left, 0)) return minus(right);
      if (left.kind === "number" && right.kind === "number") return number(left.value - right.value);
      return right.kind === "minus" ? operation("+", left, right.of) : operation("-", left, right);
    },
    product(left: Expression, right: Expression): Expression {
      if (is(left, 0) || is(right, 0)) return number(0);
      if (is(left, 1)) return right;
      if (is(right, 1)) return left;
      if (is(left, -1)) return minus(right);
      if (is(right, -1)) return minus(left);
      if (left.kind === "number" && right.kind === "number") return number(left.value * right.value);
      if (left.kind === "minus") return minus(operation("*", left.of, right));
      return right.kind === "minus" ? minus(operation("*", left, right.of)) : operation("*", left, right);
    },
    quotient(left: Expression, right: Expression): Expression {
      if (is(left, 0)) return number(0);
      return is(right, 1) ? left : operation("/", left, right);
    },
    power(left: Expression, right: Expression): Expression {
      if (is(right, 0)) return number(1);
      return is(right, 1) ? left : operation("^", left, right);
    },
    call(name: FunctionName, ...of: Expression[]): Expression {
      return {kind: "call", name, of, at};
    },
    /** One of two, by which of two others is larger; it need not be asked where both are the same number. */
    either(left: Expression, right: Expression, larger: Expression, other: Expression): Expression {
      if (larger.kind === "number" && other.kind === "number" && larger.value === other.value) return other;
      return {kind: "either", left, right, larger, other, at};
    }
  };
}

export type Makers = ReturnType<typeof makersAt>;
