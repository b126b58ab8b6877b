/** What made an experiment's results: data/experiments/<id>.json, beside the CSV. */
export interface Provenance {
  readonly experiment: string;
  /** Repeats them. */
  readonly command: string;
  readonly seeds: readonly number[];
  readonly runs: number;
  /** Of training, added up over all runs. */
  readonly seconds: number;
  /** Of the last run. */
  readonly date: string;
  readonly versions: {readonly node: string; readonly tfjs: string; readonly project: string};
  /** In words. */
  readonly machine: string;
}
