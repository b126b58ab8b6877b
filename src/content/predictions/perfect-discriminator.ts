import {uselessGradients} from "../../figures/rows/useless-gradients.js";
import {prediction} from "./prediction.js";

export const perfectDiscriminator = prediction({
  id: "perfect-discriminator",
  options: ["grows", "stays", "fades"],
  outcome: (recording) => {
    const [frozen, released] = (uselessGradients.events ?? []).map(({at}) => at);
    const {history} = recording("useless-gradients").runs.find(({id}) => id === "minimax")!;
    const at = (update: number) => history.find((measurement) => measurement.update === update)!;
    const before = at(frozen).generatorGradientNorm;
    const after = at(released).generatorGradientNorm;
    return {
      answer: after > 2 * before ? "grows" : after < before / 2 ? "fades" : "stays",
      measured: {before, after, alone: released - frozen, accuracy: at(released).discriminatorAccuracy}
    };
  }
});
