import type {Distribution, Extent} from "../gan/distributions/distribution.js";
import type {Loss} from "../gan/losses/loss.js";
import type {Specification} from "../gan/training/specification.js";
import type {Walk} from "./walk/walk-path.js";

/** What the drawings of a run have in common, worked out once: the run, and what its figure shows of it. */
export interface Scene {
  readonly specification: Specification;
  readonly distribution: Distribution;
  readonly loss: Loss;
  /** What the data plane, or line, shows. */
  readonly extent: Extent;
  /** Generated samples that are drawn. */
  readonly samples: number;
  /** Generated samples that get an arrow along the way they are pushed. */
  readonly arrows: number;
  /** Whether D's favourite point is looked for, on as many points of its surface as a standing picture has. */
  readonly favourite: boolean;
  /** Whether the modes that most samples were nearest to before are joined by arrows. */
  readonly trail: boolean;
  /** Whether the latent plane stands beside the data's. */
  readonly latentPlane: boolean;
  /** The walk through the latent slice, where a reader has taken one. */
  readonly walk?: Walk;
  /** What modes are called by in the pictures, if by anything. */
  readonly modeNames: "numbers" | "letters" | "digits" | null;
}
