import type {ExperimentId} from "../../../experiments/index.js";
import type {ExperimentWords} from "../../site-words.js";

/** What each experiment is called, and what it asks. */
export const experiments: Readonly<Record<ExperimentId, ExperimentWords>> = {
  ratios: {title: "n : m, the map", question: "What becomes of the same GAN when only the turns differ?"},
  remedies: {
    title: "Recipes, a league",
    question: "Which recipes keep all modes, at their own schedule and under pressure?"
  },
  "remedies-on-grid": {title: "Recipes, the grid of 25", question: "Which recipes find 25 modes?"},
  overtraining: {
    title: "Too good a critic",
    question: "Does more of D help G or starve it, and for which loss?"
  },
  released: {
    title: "Frozen, then released",
    question: "Against a D that has trained alone, what does G achieve under each loss?"
  },
  cures: {
    title: "Sick and cured",
    question: "Does what the guide changes cure what it says, and from how many seeds?"
  },
  "class-runs": {
    title: "Everyone takes another seed",
    question: "How many modes does G end with, near the border, from many seeds?"
  },
  clipping: {
    title: "The clip or the optimiser",
    question: "What of the clipped critic’s recipe keeps its modes under pressure?"
  }
};
