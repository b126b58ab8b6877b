import type {FiguresWords} from "../figure-words.js";
import {recipes} from "./recipes.js";

/** What the recipes are called where they race. */
const contestants = {
  minimax: {label: recipes.minimax},
  "non-saturating": {label: recipes["non-saturating"], short: "non-saturating"},
  "least-squares": {label: recipes["least-squares"], short: "least squares"},
  hinge: {label: recipes.hinge},
  "wasserstein-clipping": {label: recipes["wasserstein-clipping"], short: "W, clipping"},
  "wasserstein-gradient-penalty": {label: recipes["wasserstein-gradient-penalty"], short: "W, penalty"},
  r1: {label: recipes.r1, short: "R1"},
  "spectral-normalization": {label: recipes["spectral-normalization"], short: "spectral norm."},
  unrolling: {label: recipes.unrolling, short: "unrolled"},
  packing: {label: recipes.packing, short: "packed"},
  "minibatch-deviation": {label: recipes["minibatch-deviation"], short: "deviation"},
  "two-learning-rates": {label: recipes["two-learning-rates"], short: "two rates"},
  "instance-noise": {label: recipes["instance-noise"], short: "noise"},
  "generator-averaging": {label: recipes["generator-averaging"], short: "averaged"}
};

/**
 * Of each figure its title, its caption and what its runs are called. A caption
 * makes the figure's point by itself: most readers read only that.
 */
export const figures: FiguresWords = {
  "the-question": {
    title: "One seed, two fates",
    caption:
      "Two GANs with the same first weights, loss and data. Where the generator, G, takes ten steps for each of the discriminator’s, D’s, everything it makes is in one place at a time. Where they take one step each, it finds all eight modes.",
    runs: {
      collapsing: {label: "n : m = 1 : 10, ten steps of G for each of D"},
      healthy: {label: "n : m = 1 : 1, one step each"}
    }
  },
  "how-a-gan-works": {
    title: "How a GAN works",
    caption:
      "Forth: G makes samples of random z; D scores these and real ones; each player has a loss. Back: the gradient of D’s loss changes D’s weights, and no others; the gradient of G’s loss comes back through D to the samples, says which way to push each, and changes G’s weights. Press D step or G step, and see what moves.",
    runs: {run: {label: "A small GAN at work"}}
  },
  "mode-collapse": {
    title: "Many z, one x",
    caption:
      "The plane of z with a coloured grid on it, and where the generator sends that grid: the whole plane is folded into a knot. A healthy generator would spread it over all eight modes.",
    outcome: "The knot never rests: it goes from mode to mode.",
    runs: {run: {label: "The generator’s two planes"}}
  },
  "many-z": {
    title: "Ten z, followed",
    caption:
      "On the left of each pair, every z is written as the letter of the mode where G puts it; ten of them are followed to their x, on the right. With ten steps of G for each of D, the whole plane of z is one letter, and the ten lines end in one place. With one step each, the plane is shared out among the letters, and neighbours land together.",
    runs: {
      collapsing: {label: "n : m = 1 : 10, ten steps of G for each of D", short: "1 : 10"},
      healthy: {label: "n : m = 1 : 1, one step each", short: "1 : 1"}
    }
  },
  "hill-sinks": {
    title: "The hill sinks",
    caption:
      "One curve and one heap. The curve is D’s score along a line: what is high, D takes for real. G’s samples lie on it and roll uphill, all together, for that is all G can do here. D step: the ground under the heap sinks, and another hill rises. G step: the heap runs on. The data, below the line, stay where they are, and G passes them by.",
    runs: {run: {label: "One heap on D’s curve"}}
  },
  "hold-still": {
    title: "Hold D still, and let go",
    caption:
      "The star is the point that D rates highest. While both players move, the star jumps about and G’s samples stay on all eight modes. Then D is frozen for a while, and released.",
    outcome:
      "While D is frozen, the star stands still, and G walks all it makes to it. When D is released, the star moves on and the samples spread out again.",
    runs: {run: {label: "n : m = 1 : 1, with D frozen for a while"}}
  },
  turns: {
    title: "Whose turn is it?",
    caption:
      "One round, drawn as beats: squares are steps of D, discs are steps of G. With ten steps of G to one of D, nearly everything that G makes is in one place at a time. The time line shows the mode nearest to it: G hops from mode to mode and settles nowhere. At one step each, all eight are kept.",
    runs: {run: {label: "The turns of one round, and what comes of them"}}
  },
  "useless-gradients": {
    title: "What a perfect discriminator teaches",
    caption:
      "G is frozen early, and D starts afresh and trains on alone. An arrow shows how each sample is pushed. Then G is released.",
    outcome:
      "Under the minimax loss the push fades to nothing as D becomes certain, and G, released, stays where it is, from this seed and most others. Under the non-saturating loss it does not fade, and G leaps. Under the Wasserstein loss it settles, and G spreads around the ring.",
    runs: {
      minimax: {label: "Minimax", short: "minimax"},
      "non-saturating": {label: "Non-saturating", short: "non-saturating"},
      wasserstein: {label: "Wasserstein, gradient penalty", short: "Wasserstein"}
    }
  },
  "pit-and-slope": {
    title: "A pit and a slope",
    caption:
      "D’s scores as a landscape, with real samples as crosses and generated ones as dots. G is frozen; D began afresh and trains alone. The discriminator ends as a plain with a pit in it: at the bottom, where G is, the ground is flat, and no way leads up. The critic ends as a slope that leads from G to the data and beyond.",
    runs: {
      minimax: {label: "A discriminator, minimax loss", short: "minimax"},
      wasserstein: {label: "A critic, Wasserstein loss with gradient penalty", short: "Wasserstein"}
    }
  },
  apart: {
    title: "Two ways to say how far",
    caption:
      "The data are two modes on a line; the generated heap stands at θ, and you may drag it. Arrows are the push on the samples. Below, two measures of how far it is from the data: a disc is exact, a ring is what a trained network makes of it.",
    outcome:
      "Jensen-Shannon rises only while the two still overlap; beyond, it lies flat at log 2, and its push dies away. Wasserstein keeps counting, and its critic pushes as hard from far as from near.",
    runs: {
      discriminator: {label: "A discriminator, minimax loss"},
      critic: {label: "A critic, Wasserstein loss"}
    }
  },
  "walk-home": {
    title: "One number walks home",
    caption:
      "Each generator is one number θ, where its heap stands; the data are at 0. D takes ten steps for each of G’s. Under the minimax loss G hears nothing and stays; under the Wasserstein loss it walks home at a steady pace; under the non-saturating loss it runs, and arrives first.",
    runs: {
      minimax: {label: "Minimax", short: "minimax"},
      "non-saturating": {label: "Non-saturating", short: "non-saturating"},
      wasserstein: {label: "Wasserstein, gradient penalty", short: "Wasserstein"}
    }
  },
  "parallel-lines": {
    title: "Two lines that never meet",
    caption:
      "The data are an upright line; G makes the same line, θ to the right of it, and θ is all it can change. The lines have no point in common until they coincide, so D is soon perfect. Under the minimax loss G is stranded. Under the Wasserstein loss it comes home. Under the non-saturating loss it is pushed the harder the surer D is, and runs past.",
    runs: {
      minimax: {label: "Minimax", short: "minimax"},
      "non-saturating": {label: "Non-saturating", short: "non-saturating"},
      wasserstein: {label: "Wasserstein, gradient penalty", short: "Wasserstein"}
    }
  },
  race: {
    title: "A race from one seed",
    caption:
      "Four GANs from one seed, on a ring of eight modes, with ten steps of G for each of D: the plain one, two Wasserstein critics, and a D that is told how varied a batch is.",
    outcome:
      "The plain one collapses, and so does the critic with a gradient penalty. The critic with clipped weights and the D that sees a batch’s variety keep their modes: what helps here is not what has the best theory.",
    runs: contestants
  },
  "through-z": {
    title: "A walk through z",
    caption:
      "A flat slice through the space of z, as a map: at each place what G makes of the z there. Draw a line across it, or move its ends: the row below shows the pictures on the way, and what each is taken for. Where G takes ten steps for each of D’s, one picture comes of nearly all z, and no walk leads away from it. Where they take one step each, one digit turns into another as you go.",
    runs: {
      pressed: {label: "n : m = 1 : 10", short: "1 : 10"},
      equal: {label: "n : m = 1 : 1", short: "1 : 1"}
    }
  },
  "digit-race": {
    title: "The race, on pictures",
    caption:
      "Three GANs from one seed, on handwritten digits, with ten steps of G for each of D. The plain one puts up its wall of one picture. The D that learns four times as fast as G lets the wall crumble. The G that looks five steps of D ahead draws digit beside digit. On the ring another remedy was the best.",
    runs: contestants
  },
  "the-wall": {
    title: "The wall",
    caption:
      "Two GANs from one seed, on handwritten digits; each square is what G makes of one z, and keeps its place. Where G takes ten steps for each of D’s, all z give one picture: a wall of it, now of one digit, now of another. Then m is turned down to 1, and the wall breaks up into different digits. Where they take one step each, there never is a wall.",
    runs: {
      pressed: {label: "n : m = 1 : 10, later 1 : 1", short: "1 : 10, later 1 : 1"},
      equal: {label: "n : m = 1 : 1 from the start", short: "1 : 1"}
    }
  },
  "useless-pictures": {
    title: "A perfect discriminator of pictures",
    caption:
      "Three GANs on handwritten digits, pixel by pixel. After a short training together G is frozen, D starts afresh and trains alone. Within a few dozen steps it tells every picture right. From then on the gradient that G would get under the minimax loss falls and falls; under the non-saturating loss it does not; under the Wasserstein loss it keeps its size.",
    runs: {
      minimax: {label: "Minimax", short: "minimax"},
      "non-saturating": {label: "Non-saturating", short: "non-saturating"},
      wasserstein: {label: "Wasserstein, gradient penalty", short: "Wasserstein"}
    }
  },
  density: {
    title: "Too much in one place",
    caption:
      "The generator’s probability density as a landscape over the data plane; crosses on the ground mark the eight modes of the data. With ten steps of G for each of D, nearly all of it is piled into one spike. With one step each, there is a hill on every cross. Both landscapes hold the same amount, drawn to one scale.",
    runs: {
      collapsing: {label: "n : m = 1 : 10, ten steps of G for each of D", short: "1 : 10"},
      healthy: {label: "n : m = 1 : 1, one step each", short: "1 : 1"}
    }
  },
  cures: {
    title: "Sick and cured",
    caption:
      "Two GANs from one seed, equally many updates: one with a fault that many GANs have, one without. At first, Adam with its usual momentum beside Adam with less of it: the left one never finds the ring. Pick any two of the list.",
    runs: {
      usual: {label: "Healthy: Adam with β₁ 0.5, one step each, batches of 128", short: "healthy"},
      "default-adam": {label: "Adam with β₁ 0.9", short: "β₁ 0.9"},
      sure: {label: "Minimax, twenty quick steps of D for each of G’s", short: "D sure"},
      "sure-r1": {label: "Minimax, one step each, R1", short: "R1, 1 : 1"},
      slow: {label: "D at a twentieth of G’s rate", short: "D slow"},
      strained: {label: "Twenty steps of D for each of G’s", short: "20 : 1"},
      outrun: {label: "Ten steps of G for each of D’s", short: "1 : 10"},
      "outrun-deviation": {label: "Ten steps of G, and minibatch deviation", short: "deviation"},
      uneven: {label: "Two kinds, nine to one", short: "alone"},
      "uneven-packing": {label: "Two kinds, nine to one, packed by four", short: "packed"},
      stiff: {label: "Gradient penalty of weight 10", short: "10"},
      supple: {label: "Gradient penalty of weight 0.1", short: "0.1"},
      leaping: {label: "Gradient descent with a rate of 2", short: "rate 2"},
      fast: {label: "Adam with a rate of 0.02", short: "rate 0.02"},
      slower: {label: "Adam with a rate of 0.005", short: "rate 0.005"},
      "small-batch": {label: "Batches of 4", short: "4"}
    }
  },
  laboratory: {
    title: "The laboratory",
    caption:
      "A GAN with every knob within reach. It starts as the healthy run of the first page. Change something, run it, set it aside, change something else, and compare.",
    runs: {present: {label: "The present run", short: "present"}}
  }
};
