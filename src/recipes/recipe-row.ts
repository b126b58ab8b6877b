import type {SpecificationOverrides} from "../gan/training/specification.js";

/** A way to train a GAN as its paper proposes it, on the article's networks and data. */
export interface RecipeRow<Id extends string = string> {
  readonly id: Id;
  /** Key of the reference that proposes it. */
  readonly paper: string;
  /** What differs from the default specification; the data and the seed are left to whoever runs it. */
  readonly overrides: SpecificationOverrides;
}
