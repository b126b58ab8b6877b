import {uselessGradients} from "../../figures/rows/useless-gradients.js";
import {prediction} from "./prediction.js";

const [FROZEN, RELEASED] = (uselessGradients.events ?? []).map(({at}) => at);

export const perfectDiscriminator = prediction({
  id: "perfect-discriminator",
  options: ["grows", "stays", "fades"],
  asks: {figure: uselessGradients.id, until: FROZEN},
  outcome: (recording) => {
    const {history} = recording("useless-gradients").runs.find(({id}) => id === "minimax")!;
    const at = (update: number) => history.find((measurement) => measurement.update === update)!;
    const before = at(FROZEN).generatorGradientNorm;
    const after = at(RELEASED).generatorGradientNorm;
    return {
      answer: after > 2 * before ? "grows" : after < before / 2 ? "fades" : "stays",
      measured: {before, after, alone: RELEASED - FROZEN, accuracy: at(RELEASED).discriminatorAccuracy},
      charted: {
        chart: "gradient",
        from: FROZEN,
        to: RELEASED,
        ranges: {grows: [2 * before, Infinity], stays: [before / 2, 2 * before], fades: [0, before / 2]}
      }
    };
  }
});
