import {uselessGradients} from "../../figures/rows/useless-gradients.js";
import {format} from "../../words/en/format.js";
import type {Prediction} from "./prediction.js";

const {decimal, percent} = format;

export const perfectDiscriminator: Prediction = {
  id: "perfect-discriminator",
  question:
    "Freeze G while it is still poor, and train D alone until it is never in doubt. Under the first paper’s minimax loss, what becomes of the gradient that G would learn from?",
  options: [
    {
      id: "grows",
      label: "It grows: a better D has more to teach.",
      reply:
        "That is how good teachers work. But D does not explain, it only scores, and G learns from how its score would change if a sample moved a little."
    },
    {
      id: "stays",
      label: "It stays about as it was.",
      reply:
        "G has not moved, so why should its lesson change? Because the lesson is D’s slope at G’s samples, and D’s surface changes all the time."
    },
    {
      id: "fades",
      label: "It fades away.",
      reply:
        "A D that is certain gives every one of G’s samples the same score, near 0, and so do all the places near by. Where a score does not change, it points nowhere."
    }
  ],
  outcome: (recording) => {
    const [frozen, released] = (uselessGradients.events ?? []).map(({at}) => at);
    const {history} = recording("useless-gradients").runs.find(({id}) => id === "minimax")!;
    const at = (update: number) => history.find((measurement) => measurement.update === update)!;
    const before = at(frozen).generatorGradientNorm;
    const after = at(released).generatorGradientNorm;
    return {
      answer: after > 2 * before ? "grows" : after < before / 2 ? "fades" : "stays",
      measured: `In the recorded run the norm of G’s gradient was ${decimal(before)} when G was frozen. When D had trained alone for ${(released - frozen).toLocaleString("en")} updates, and told ${percent(at(released).discriminatorAccuracy)} right, it was ${decimal(after)}.`
    };
  }
};
