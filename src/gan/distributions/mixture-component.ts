/** One round Gaussian of a mixture. */
export interface MixtureComponent {
  readonly centre: readonly number[];
  /** Standard deviation along every axis, above 0. */
  readonly deviation: number;
  /** Relative weight, above 0; weights need not sum to 1. */
  readonly weight: number;
}
