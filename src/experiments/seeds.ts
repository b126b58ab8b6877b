/**
 * Which seeds are for what. A number that the article reports is of reporting seeds alone: nobody saw what they give before
 * the experiment's tests and settings were written down.
 */

/** All that is reported. */
export const reportingSeeds: readonly number[] = Array.from({length: 20}, (_, i) => 11 + i);

/** Settings were chosen on these; they are never reported. */
export const tuningSeeds: readonly number[] = [101, 102, 103, 104];

/** From before there were reporting seeds: the tests of some claims were written with these in view. */
export const earlierSeeds: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8];
