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
      "Two GANs with the same first weights, loss and data. Where the generator, G, takes ten steps for each of the discriminator’s, D’s, everything it makes ends up in one place at a time, on a heap or off it. Where they take one step each, it finds all eight heaps.",
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
      "The plane of z with a coloured grid on it, and where the generator sends that grid: the whole plane is folded into a knot. A healthy generator would spread it over all eight heaps, an eighth of its samples to each.",
    runs: {run: {label: "The generator’s two planes"}}
  },
  "hold-still": {
    title: "Hold D still, and let go",
    caption:
      "The star is the point that D rates highest. While both players move, the star jumps about and G’s samples stay on all eight heaps. When D is frozen, the star stands still, and here G walks all it makes to it. When D is released, the star moves on and the samples spread out again.",
    runs: {run: {label: "n : m = 1 : 1, with D frozen for a while"}}
  },
  turns: {
    title: "Whose turn is it?",
    caption:
      "One round, drawn as beats: squares are steps of D, discs are steps of G. With ten steps of G to one of D, nearly everything that G makes is in one place at a time. The time line shows which heap is nearest to it: G hops from heap to heap and settles nowhere. Give D its turn after every step of G, and its favourite place moves before G gets there: all eight heaps are kept.",
    runs: {run: {label: "The turns of one round, and what comes of them"}}
  },
  "useless-gradients": {
    title: "What a perfect discriminator teaches",
    caption:
      "G is frozen early and D starts afresh and trains on alone. An arrow shows how each sample is pushed. Under the minimax loss the push fades to nothing as D becomes certain; under the non-saturating loss it does not fade; under the Wasserstein loss it settles. Then G is released. Under minimax it stays where it is, from this seed and most others. The second leaps, from this seed onto two heaps; the third spreads around the ring.",
    runs: {
      minimax: {label: "Minimax", short: "minimax"},
      "non-saturating": {label: "Non-saturating", short: "non-saturating"},
      wasserstein: {label: "Wasserstein, gradient penalty", short: "Wasserstein"}
    }
  },
  apart: {
    title: "Two ways to say how far",
    caption:
      "The data are two heaps on a line; the generated heap stands at θ, and you may drag it. Jensen-Shannon rises only while the two still overlap; beyond, it lies flat at log 2 however far apart they are, and the push on the samples (the arrows) dies away. Wasserstein keeps counting the distance, and its critic pushes as hard from far as from near.",
    runs: {
      discriminator: {label: "A discriminator, minimax loss"},
      critic: {label: "A critic, Wasserstein loss"}
    }
  },
  "walk-home": {
    title: "One number walks home",
    caption:
      "Each generator is one number θ, where its heap stands; the data are at 0. D takes ten steps for each step of G, so that it is always well trained. Under the minimax loss G hears nothing and stays; under the Wasserstein loss it walks home at a steady pace; under the non-saturating loss it runs, and arrives first.",
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
      "Four GANs from one seed, on a ring of eight heaps, with ten steps of G for each of D. The plain one collapses, and so does the Wasserstein critic with a gradient penalty. The critic with clipped weights and the D that is told how varied a batch is keep their heaps: what helps here is not what has the best theory.",
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
      "The generator’s probability density as a landscape over the data plane; crosses on the ground mark the eight real heaps. With ten steps of G for each of D, nearly all the probability is piled into one spike. With one step each, there is a hill on every cross. Both landscapes hold the same amount, drawn to one scale; only the place of it differs.",
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
