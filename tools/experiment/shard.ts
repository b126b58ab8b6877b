/** One of several machines that share an experiment's runs. */
export interface Shard {
  /** From 1 to `of`. */
  readonly index: number;
  readonly of: number;
}

/** @throws RangeError unless the text is i/k with 1 <= i <= k */
export function parseShard(text: string): Shard {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const [index, of] = [Number(match?.[1]), Number(match?.[2])];
  if (!(index >= 1 && index <= of))
    throw new RangeError(`A shard is given as i/k, for example 1/4, not as "${text}".`);
  return {index, of};
}

/** Every `of`th run from the `index`th on, so that long cells are spread over the shards. */
export function shardOf<T>(runs: readonly T[], {index, of}: Shard): T[] {
  return runs.filter((_, i) => i % of === index - 1);
}
