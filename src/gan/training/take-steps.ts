import type {Player} from "../player.js";
import type {DiscriminatorGradient} from "./discriminator-gradient.js";
import type {GeneratorGradient} from "./generator-gradient.js";
import type {Pieces} from "./pieces.js";
import type {TrainerContext} from "./trainer-context.js";
import type {Failure} from "./trainer-state.js";

export interface Gradients {
  readonly generator: GeneratorGradient;
  readonly discriminator: DiscriminatorGradient;
}

/**
 * Draws the batches of one update and takes its step, or two at once: both gradients are then those of the same
 * weights.
 *
 * Until the steps are taken nothing has changed but what is put back if it is left for good: the random streams.
 *
 * @returns null, or why nothing was done: everything stays as it was if a number is not finite
 */
export function* takeSteps(
  context: TrainerContext,
  gradients: Gradients,
  movers: readonly Player[],
  update: number
): Pieces<Failure | null> {
  const {streams} = context;
  const before = streams.save();
  const fail = (player: Player, cause: Failure["cause"]): Failure => {
    streams.restore(before);
    return {update: update + 1, player, cause};
  };
  let isFilled = false;
  try {
    for (const player of movers) {
      const cause = yield* gradients[player].fill(update);
      if (cause) return fail(player, cause);
    }
    isFilled = true;
  } finally {
    if (!isFilled) streams.restore(before);
  }
  return moveAll(context, movers, update, fail);
}

function moveAll(
  context: TrainerContext,
  movers: readonly Player[],
  update: number,
  fail: (player: Player, cause: Failure["cause"]) => Failure
): Failure | null {
  const {rule} = context;
  // A step that fails undoes itself; if it is the second of two, the first must be undone too.
  const first = movers.length > 1 ? context[movers[0]].save() : null;
  for (const player of movers) {
    const clip = player === "discriminator" ? rule.loss.clip : undefined;
    if (!context[player].step(rule.rateFactor(player, update), clip)) {
      if (first && player !== movers[0]) context[movers[0]].restore(first);
      return fail(player, "weights");
    }
  }
  return null;
}
