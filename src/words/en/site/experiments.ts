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
  "digit-ratios": {
    title: "n : m on handwritten digits",
    question: "Does what the turns do to a ring happen to pictures, and under which loss?"
  },
  "digit-remedies": {
    title: "Recipes, on handwritten digits",
    question: "Which recipes keep drawing different digits when G takes ten steps for each of D’s?"
  },
  "digit-overtraining": {
    title: "Too good a critic, on handwritten digits",
    question: "Does more of D help or starve a G that draws pictures?"
  },
  "digit-released": {
    title: "Frozen, then released, on handwritten digits",
    question: "Against a D that is sure of every pixel, what does G learn to draw under each loss?"
  },
  scales: {
    title: "How much of it",
    question: "How strong may each remedy be, and what comes of too much of it?"
  },
  clipping: {
    title: "The clip or the optimiser",
    question: "What of the clipped critic’s recipe keeps its modes under pressure?"
  }
};
