import type {ExhibitsWords} from "../exhibit-words.js";
import {format} from "./format.js";

const {whole, percent, fixed, unbreakable} = format;

const lossNames = {
  minimax: "minimax",
  "non-saturating": "non-saturating",
  "least-squares": "least squares",
  hinge: "hinge",
  wasserstein: "Wasserstein"
} as const;
const losses = Object.keys(lossNames) as readonly (keyof typeof lossNames)[];

/** What one can drag, and what it says then. */
export const exhibits: ExhibitsWords = {
  evenness: {
    title: "How even is even?",
    caption:
      "Eight bars, and under each what it adds to the Kullback-Leibler divergence: a bar above its due share adds, one below takes a little away, and one that is missing has nothing to take away with.",
    handles: {served: "Modes served", ratio: "Each gets, of the one before"},
    said: ({divergence, most, first, served}) =>
      unbreakable(
        `KL = ${fixed(divergence, 2)} nats, of ${fixed(most, 2)} at most. ${whole(served)} of 8 modes are served; the first gets ${percent(first)}.`
      ),
    drawn: {
      label: (shares, divergence) =>
        `Shares of eight modes: ${shares.join(", ")}. Their divergence from equal shares is ${divergence} nats.`,
      fair: "an equal share",
      term: (value) => value
    }
  },
  "turn-strip": {
    title: "How old is D’s news?",
    caption:
      "Forty-four updates: squares are D’s, discs are G’s. The saw under them is how many steps G has taken since D last looked. Only m makes its teeth longer; n makes them rarer.",
    handles: {n: "n, steps of D", m: "m, steps of G"},
    said: ({n, m, round, share, oldest}) =>
      unbreakable(
        `n : m = ${whole(n)} : ${whole(m)}. A round has ${whole(round)} updates, ${percent(share)} of them D’s. By D’s next turn, its news of G is ${whole(oldest)} ${oldest === 1 ? "step" : "steps"} old.`
      ),
    drawn: {
      label: (n, m) =>
        `A strip of updates, ${n} of D and then ${m} of G, round after round, and under it a saw: G’s steps since D last looked, up to ${m}.`,
      discriminator: "D",
      generator: "G",
      stale: "G’s steps since D looked"
    }
  },
  "loss-shapes": {
    title: "What a score costs",
    caption:
      "Drag the score. Far to the left D is sure that a sample is fake. There minimax is flat: G pays its price and is told nothing. The others still slope, least squares the more the further off. Faint in the third picture: what D pays for a real sample with that score.",
    handles: {score: "D’s score of a sample"},
    said: ({score, slopes}) =>
      unbreakable(
        `At a score of ${fixed(score, 1)}, G’s slope is ${losses.map((loss) => `${fixed(slopes[loss], 2)} under ${lossNames[loss]}`).join(", ")}.`
      ),
    drawn: {
      generatorPrice: "What G pays",
      discriminatorPrice: "What D pays",
      slopes: "The slope that G gets",
      score: "D’s score",
      losses: lossNames,
      label: (title) => `${title}, against D’s score, as a curve for each of five losses.`,
      slopesLabel: (slopes) =>
        `The slope that G gets: ${slopes.map(({loss, slope}) => `${loss} ${slope}`).join(", ")}.`
    }
  },
  sand: {
    title: "Every grain finds its place",
    caption:
      "Forty grains of the generated heap, and where each goes in the cheapest way to make the data of them: they keep their order. How far they go on average is the Wasserstein distance. Drag the heap away: the lines grow, and Jensen-Shannon stays where it is.",
    handles: {theta: "θ, place of the generated heap"},
    said: ({theta, wasserstein, jensenShannon, most}) =>
      unbreakable(
        `At θ = ${fixed(theta, 1)} a grain goes ${fixed(wasserstein, 2)} on average, which is the Wasserstein distance. Jensen-Shannon is ${fixed(jensenShannon, 2)} nats, of ${fixed(most, 2)} at most.`
      ),
    drawn: {
      label: (theta, mean) =>
        `Lines from the grains of a heap at ${theta} to those of the data, two modes around 0, in their order: ${mean} long on average.`,
      data: "data",
      generated: "generated"
    }
  }
};
