/**
 * Share of the scores that are on the right side of 0, from 0 to 1: above it for real data, below it for generated
 * data. A score of exactly 0 is undecided and counts half, so that a discriminator that says 0 everywhere has 0.5. NaN
 * counts as wrong.
 *
 * Scores are raw (logits): D(x) of Goodfellow et al. (arXiv:1406.2661) is their sigmoid, and 0 stands for D(x) = 1/2.
 * A critic's scores have no such zero, so that its accuracy says little.
 *
 * @returns NaN if there are no scores at all
 */
export function discriminatorAccuracy(realScores: ArrayLike<number>, fakeScores: ArrayLike<number>): number {
  let right = 0;
  for (let i = 0; i < realScores.length; i++) right += decided(realScores[i]);
  for (let i = 0; i < fakeScores.length; i++) right += decided(-fakeScores[i]);
  return right / (realScores.length + fakeScores.length);
}

function decided(score: number): number {
  if (score > 0) return 1;
  return score === 0 ? 0.5 : 0;
}
