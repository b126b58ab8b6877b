import {createLoss} from "../losses/index.js";
import type {Loss, ScoreFunction} from "../losses/loss.js";
import {createRemedy} from "../remedies/index.js";
import type {Remedy} from "../remedies/remedy.js";
import type {GradientPenalty} from "./gradient-penalty.js";
import type {Player} from "./player.js";
import type {Specification} from "./specification.js";

/** A loss and its remedies, put together: what one training run does. */
export interface TrainingRule extends Omit<Remedy, "penalty" | "realTarget" | "rateFactor"> {
  readonly loss: Loss;
  /** The loss on real samples, with label smoothing where that was asked for. */
  readonly onReal: ScoreFunction;
  readonly penalties: readonly GradientPenalty[];
  readonly rateFactor: (player: Player, update: number) => number;
  readonly packing: number;
}

/**
 * @throws RangeError if a loss and a remedy, or two remedies, make no sense together; the message says why
 */
export function createTrainingRule(
  specification: Pick<Specification, "loss" | "remedies" | "batch">
): TrainingRule {
  const loss = createLoss(specification.loss);
  const names = specification.remedies.map(({name}) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice) throw new RangeError(`The remedy "${twice}" is given twice.`);
  const list = specification.remedies.map(createRemedy);
  const all: Remedy = Object.assign({}, ...list);
  const penalties = [loss, ...list].flatMap(({penalty}) => penalty ?? []);
  for (const {when, why} of conflicts(loss, all, penalties, specification.batch))
    if (when) throw new RangeError(why);
  return {
    ...all,
    loss,
    onReal: all.realTarget === undefined ? loss.onReal : loss.onRealWithTarget!(all.realTarget),
    penalties,
    rateFactor: (player, update) =>
      list.reduce((factor, remedy) => factor * (remedy.rateFactor?.(player, update) ?? 1), 1),
    packing: all.packing ?? 1
  };
}

/** What does not go together, and why. */
function conflicts(
  loss: Loss,
  all: Remedy,
  penalties: readonly GradientPenalty[],
  batch: number
): {when: boolean; why: string}[] {
  const unrolled = all.unrolling !== undefined;
  return [
    {
      when: all.realTarget !== undefined && !loss.onRealWithTarget,
      why: "Label smoothing needs a loss with labels: minimax, non-saturating or least squares. A critic's scores have none."
    },
    {
      when: batch % (all.packing ?? 1) !== 0,
      why: `Packs of ${all.packing} do not divide a batch of ${batch}.`
    },
    {
      when: all.minibatchDeviation === true && penalties.length > 0,
      why: "A gradient penalty needs a gradient for each sample by itself, and the minibatch's standard deviation ties the samples of a batch together."
    },
    {
      when: all.spectralNormalization === true && loss.clip !== undefined,
      why: "Spectral normalisation divides the clipped weights by their size, which undoes the clipping; choose one of the two."
    },
    {
      when: unrolled && penalties.length > 0,
      why: "Unrolling D through a gradient penalty needs third derivatives, which this engine does not compute."
    },
    {
      when: unrolled && loss.clip !== undefined,
      why: "Unrolling differentiates D's steps, and clipping has no derivative where it acts."
    },
    {
      when: unrolled && all.spectralNormalization === true,
      why: "Unrolling through spectral normalisation is not supported: each unrolled step would need a power iteration of its own."
    },
    {
      when: unrolled && all.minibatchDeviation === true,
      why: "Unrolling through the minibatch's standard deviation is not supported: it needs the second derivative of a statistic of the batch."
    }
  ];
}
