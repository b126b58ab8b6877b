import {onTheLine} from "../../figures/rows/apart.js";
import {jensenShannon1D} from "../../gan/divergences/jensen-shannon-1d.js";
import {wasserstein1D} from "../../gan/divergences/wasserstein-1d.js";
import {format} from "../../words/en/format.js";
import type {Prediction} from "./prediction.js";

const {decimal} = format;

export const twiceAsFar: Prediction = {
  id: "twice-as-far",
  question:
    "The data are two heaps around 0, and G’s heap is all but clear of them, at 3.5. Move it out to 7, twice as far. What happens to the two measures?",
  options: [
    {
      id: "both",
      label: "Both grow a great deal.",
      reply: "Both are called measures of distance, after all. But one of them measures overlap."
    },
    {
      id: "wasserstein",
      label: "Wasserstein doubles; Jensen-Shannon hardly changes.",
      reply:
        "Sand that has to travel twice as far costs twice as much. Overlap that has gone cannot go again."
    },
    {
      id: "jensen-shannon",
      label: "Jensen-Shannon doubles; Wasserstein hardly changes.",
      reply:
        "It is the other way round, and the names give no hint of it: one of the two asks how far, the other only whether they can be told apart."
    }
  ],
  outcome: () => {
    const [near, far] = [3.5, 7].map((theta) => ({
      wasserstein: wasserstein1D(...onTheLine(theta)),
      jensenShannon: jensenShannon1D(...onTheLine(theta))
    }));
    const wasserstein = far.wasserstein / near.wasserstein;
    const jensenShannon = far.jensenShannon / near.jensenShannon;
    return {
      answer: wasserstein > 1.5 ? (jensenShannon > 1.5 ? "both" : "wasserstein") : "jensen-shannon",
      measured: `Computed exactly, Wasserstein goes from ${decimal(near.wasserstein)} to ${decimal(far.wasserstein)}, and Jensen-Shannon from ${decimal(near.jensenShannon)} to ${decimal(far.jensenShannon)}, where log 2 is ${decimal(Math.LN2)}.`
    };
  }
};
