import {jensenShannon1D} from "../../gan/divergences/jensen-shannon-1d.js";
import {wasserstein1D} from "../../gan/divergences/wasserstein-1d.js";
import {decimal} from "../reading.js";
import type {Prediction} from "./prediction.js";

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
  outcome: (recording) => {
    const [{specification}] = recording("apart").runs;
    const {data, generator} = specification;
    const real = data.name === "mixture" ? data.components : [];
    const deviation = generator.network.initial?.[0] ?? NaN;
    const heap = (theta: number) => [{centre: [theta], deviation, weight: 1}];
    const growth = (distance: typeof wasserstein1D) => distance(real, heap(7)) / distance(real, heap(3.5));
    const wasserstein = growth(wasserstein1D);
    const jensenShannon = growth(jensenShannon1D);
    return {
      answer: wasserstein > 1.5 ? (jensenShannon > 1.5 ? "both" : "wasserstein") : "jensen-shannon",
      measured: `Computed exactly, Wasserstein goes from ${decimal(wasserstein1D(real, heap(3.5)))} to ${decimal(wasserstein1D(real, heap(7)))}, and Jensen-Shannon from ${decimal(jensenShannon1D(real, heap(3.5)))} to ${decimal(jensenShannon1D(real, heap(7)))}, where log 2 is ${decimal(Math.LN2)}.`
    };
  }
};
