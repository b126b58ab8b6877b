import {createLoss} from "../losses/index.js";
import type {Loss, PairFunction, Terms} from "../losses/loss.js";
import {Refusal} from "../numbers/refusal.js";
import {type CombinedRemedies, combineRemedies} from "../remedies/combine.js";
import {createRemedy} from "../remedies/index.js";
import {sumOf} from "./score-slopes.js";
import type {Specification} from "./specification.js";

/** A loss and its remedies, put together: what one training run does. */
export interface TrainingRule extends Omit<CombinedRemedies, "realTarget"> {
  readonly loss: Loss;
  /** What each score is charged by itself, with label smoothing where that was asked for; null in a loss of pairs. */
  readonly terms: Terms | null;
  /** What D is charged for a real and a generated score. */
  readonly forDiscriminator: PairFunction;
  readonly packing: number;
}

/** @throws Refusal if a loss and a remedy, or two remedies, make no sense together; its code says why */
export function createTrainingRule(
  specification: Pick<Specification, "loss" | "remedies" | "batch">
): TrainingRule {
  const loss = createLoss(specification.loss);
  const names = specification.remedies.map(({name}) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice) throw new Refusal("remedy-twice", {remedy: twice});
  const {realTarget, ...combined} = combineRemedies(
    specification.remedies.map((remedy) => ({name: remedy.name, remedy: createRemedy(remedy)}))
  );
  const penalties = [...(loss.penalty ? [loss.penalty] : []), ...combined.penalties];
  const terms = smoothed(loss, realTarget);
  const forDiscriminator = loss.pairs ? loss.pairs.forDiscriminator : sumOf(terms!);
  const packing = combined.packing ?? 1;
  if (specification.batch % packing !== 0)
    throw new Refusal("packs-do-not-divide-batch", {packing, batch: specification.batch});
  checkTogether(loss, {...combined, penalties});
  return {...combined, loss, terms, forDiscriminator, penalties, packing};
}

/** @throws Refusal if the loss has no labels to smooth */
function smoothed(loss: Loss, target: number | undefined): Terms | null {
  if (target === undefined) return loss.pairs ? null : loss;
  if (loss.pairs || !loss.onRealWithTarget) throw new Refusal("label-smoothing-without-labels", {});
  const {onFake, forGenerator} = loss;
  return {onReal: loss.onRealWithTarget(target), onFake, forGenerator};
}

/** @param all with the loss's own penalty among the penalties */
function checkTogether(loss: Loss, all: Omit<CombinedRemedies, "realTarget">): void {
  const hasPenalty = all.penalties.length > 0;
  const isClipped = loss.clip !== undefined;
  if (all.minibatchDeviation && hasPenalty) throw new Refusal("minibatch-deviation-with-penalty", {});
  if (all.spectralNormalization && isClipped) throw new Refusal("spectral-normalization-with-clipping", {});
  if (!all.unrolling) return;
  if (loss.pairs) throw new Refusal("unrolling-with-pairs", {});
  if (hasPenalty) throw new Refusal("unrolling-with-penalty", {});
  if (isClipped) throw new Refusal("unrolling-with-clipping", {});
  if (all.spectralNormalization) throw new Refusal("unrolling-with-spectral-normalization", {});
  if (all.minibatchDeviation) throw new Refusal("unrolling-with-minibatch-deviation", {});
}
