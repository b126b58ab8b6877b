/**
 * A generator without hidden layers that starts at given parameters makes x = s z + theta: of its parameters the first half
 * are the weights s, row-major, and the second half the biases theta, where there are as many inputs as outputs or one.
 */
export function placeIndex(initial: readonly number[]): number {
  return initial.length / 2;
}

/** theta, its first coordinate: where the generated samples are centred; 0 for a generator that starts elsewhere. */
export function placeOf({initial}: {readonly initial?: readonly number[]}): number {
  return initial ? initial[placeIndex(initial)] : 0;
}
