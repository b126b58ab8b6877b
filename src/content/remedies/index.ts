import type {ScaleId} from "../../experiments/scales.js";
import type {FigureId} from "../../figures/index.js";
import type {KnobValues} from "../../figures/knobs/index.js";
import type {SpecificationOverrides} from "../../gan/training/specification.js";
import {recipeOf} from "../../recipes/index.js";
import type {ReferenceKey} from "../references.js";
import type {Contestant, OtherRemedy, RemedyId} from "./remedy-id.js";

/** Where a remedy can be seen live: a figure on a page, with what its address says. */
interface Live {
  readonly page: string;
  readonly figure: FigureId;
  readonly values?: KnobValues;
  readonly runs?: readonly string[];
}

/** What a card says of a remedy, besides its words and what is in `formulas.ts`. */
export interface RemedyCard<Id extends RemedyId = RemedyId> {
  readonly id: Id;
  /** The work that proposes it; null if it is older than GANs. */
  readonly paper: ReferenceKey | null;
  /** What differs from the default specification. */
  readonly overrides: SpecificationOverrides;
  /** A recorded run that has it, whose last state is the card's picture; null if no figure has one. */
  readonly picture: {readonly figure: FigureId; readonly run: string} | null;
  /** The measured scale of the number that says how strong it is; null if it has none, or none was measured. */
  readonly scale: ScaleId | null;
  readonly live: Live;
}

/** What all contestants of the race have to beat. */
const plain: Contestant = "non-saturating";

function raced<Id extends Contestant>(id: Id, scale: ScaleId | null = null): RemedyCard<Id> {
  const {paper, overrides} = recipeOf(id);
  return {
    id,
    // That every recipe's paper is among the references is for a test to say.
    paper: paper as ReferenceKey,
    overrides,
    picture: {figure: "race", run: id},
    scale,
    live: {page: "./what-helps", figure: "race", runs: id === plain ? [plain] : [plain, id]}
  };
}

function inTheLaboratory<Id extends OtherRemedy>(
  id: Id,
  card: Pick<RemedyCard, "paper" | "overrides">,
  values: KnobValues
): RemedyCard<Id> {
  return {
    id,
    ...card,
    picture: null,
    scale: null,
    live: {page: "./laboratory", figure: "laboratory", values}
  };
}

const slowToTurn = {name: "adam", rate: 1e-3, beta1: 0.9, beta2: 0.999} as const;

/** In the order of the page: losses, what is asked of D's slope, what D sees, which G is shown, how fast they go. */
const cards: {readonly [Id in RemedyId]: RemedyCard<Id>} = {
  "non-saturating": raced("non-saturating"),
  minimax: raced("minimax"),
  "least-squares": raced("least-squares"),
  hinge: raced("hinge"),
  "relativistic-pairing": inTheLaboratory(
    "relativistic-pairing",
    {paper: "relativistic", overrides: {loss: {name: "relativistic-pairing"}}},
    {loss: "relativistic-pairing"}
  ),
  "wasserstein-clipping": raced("wasserstein-clipping", "clip"),
  "wasserstein-gradient-penalty": raced("wasserstein-gradient-penalty", "gradient-penalty-weight"),
  r1: raced("r1", "r1-weight"),
  r2: inTheLaboratory("r2", {paper: "dirac", overrides: {remedies: [{name: "r2", weight: 0.1}]}}, {r2: 0.1}),
  "spectral-normalization": raced("spectral-normalization"),
  unrolling: raced("unrolling"),
  packing: raced("packing", "packed-samples"),
  "minibatch-deviation": raced("minibatch-deviation"),
  "instance-noise": raced("instance-noise", "noise-deviation"),
  "label-smoothing": inTheLaboratory(
    "label-smoothing",
    {paper: "salimans2016", overrides: {remedies: [{name: "label-smoothing", target: 0.9}]}},
    {smooth: 0.9}
  ),
  "generator-averaging": raced("generator-averaging", "averaging-decay"),
  "two-learning-rates": raced("two-learning-rates", "rate-factor"),
  "rate-decay": inTheLaboratory(
    "rate-decay",
    {
      paper: null,
      overrides: {remedies: [{name: "rate-decay", shape: "cosine", until: 6000, floor: 0.05}]}
    },
    {decay: "cosine"}
  ),
  beta1: {
    id: "beta1",
    paper: "adam",
    overrides: {generator: {optimizer: slowToTurn}, discriminator: {optimizer: slowToTurn}},
    picture: {figure: "cures", run: "default-adam"},
    scale: "beta1",
    live: {page: "./my-gan-has-collapsed", figure: "cures", runs: ["default-adam", "usual"]}
  }
};

/** A card for every remedy. Adding one is a row above, one in `formulas.ts`, and its words in `src/words`. */
export const remedyCards: readonly RemedyCard[] = Object.values(cards);
