import {onTheLine} from "../../figures/rows/apart.js";
import {jensenShannon1D} from "../../gan/divergences/jensen-shannon-1d.js";
import {wasserstein1D} from "../../gan/divergences/wasserstein-1d.js";
import {prediction} from "./prediction.js";

export const twiceAsFar = prediction({
  id: "twice-as-far",
  options: ["both", "wasserstein", "jensen-shannon"],
  asks: {figure: "apart"},
  outcome: () => {
    const [near, far] = [3.5, 7].map((theta) => ({
      wasserstein: wasserstein1D(...onTheLine(theta)),
      jensenShannon: jensenShannon1D(...onTheLine(theta))
    }));
    const wasserstein = far.wasserstein / near.wasserstein;
    const jensenShannon = far.jensenShannon / near.jensenShannon;
    return {
      answer: wasserstein > 1.5 ? (jensenShannon > 1.5 ? "both" : "wasserstein") : "jensen-shannon",
      measured: {near, far, most: Math.LN2}
    };
  }
});
