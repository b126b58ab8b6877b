/** One way to turn a gradient into a step. */
export interface Optimizer {
  /** How many numbers it remembers per parameter. */
  readonly slots: number;
  /** Powers of decay rates: what it remembers beside the slots. Fresh ones for a new run. */
  initialScalars(): number[];
  /**
   * parameters <- parameters - rate * direction, in place.
   *
   * @param memory the slots, each as long as `parameters`; updated in place
   * @param scalars as `initialScalars` gave them; updated in place
   */
  step(
    parameters: Float32Array,
    gradient: Float32Array,
    memory: readonly Float32Array[],
    scalars: number[],
    rate: number
  ): void;
}
