/**
 * Work that can be interrupted: it yields wherever it may be left for a while, or for good. Who leaves it for good ends it
 * with `return`; everything is then as it was before the piece of work began.
 */
export type Pieces<Result> = Generator<void, Result, void>;

/** Does the work in one go. */
export function finish<Result>(work: Pieces<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
