import type {TermId} from "../../../content/glossary.js";
import type {TermWords} from "../../site-words.js";

/** The words of the trade, each in one or two plain sentences. */
export const glossary: Readonly<Record<TermId, TermWords>> = {
  "alternating-optimisation": {
    name: "alternating optimisation",
    definition:
      "Training two players in turn: some steps for one while the other is held still, then the other way round."
  },
  captured: {
    name: "captured",
    definition:
      "A mode is captured if at least one high-quality sample is nearest to it. One lucky sample is enough: see “served”."
  },
  critic: {
    name: "critic",
    definition:
      "What D is called when it hands out scores without bounds and not verdicts of real or fake, as it does under the Wasserstein loss."
  },
  discriminator: {
    name: "discriminator",
    definition: "The network D. It is shown real and generated points and learns to tell which is which."
  },
  "exponential-moving-average": {
    name: "exponential moving average",
    definition:
      "A copy of G whose weights trail behind G’s own as a running average. It smooths out the last steps; training does not see it."
  },
  generator: {
    name: "generator",
    definition: "The network G. It turns random numbers z into points x that should pass for data."
  },
  "gradient-penalty": {
    name: "gradient penalty",
    definition:
      "A term in D’s loss that keeps the slope of D in bounds: near 1 in the Wasserstein GAN, near 0 in R1 and R2."
  },
  "helvetica-scenario": {
    name: "Helvetica scenario",
    definition:
      "The first name of mode collapse in the literature: too many z sent to one x, because G was trained too much without D."
  },
  "high-quality": {
    name: "high quality",
    definition:
      "A generated sample is of high quality if it lies within three standard deviations of the nearest mode."
  },
  "instance-noise": {
    name: "instance noise",
    definition: "Noise added to real and generated points alike before D sees them, so that the two overlap."
  },
  "jensen-shannon-divergence": {
    name: "Jensen-Shannon divergence",
    definition:
      "A measure of how different two distributions are, from 0 to log 2. Once they do not overlap it is log 2, however near or far they are."
  },
  "kullback-leibler-divergence": {
    name: "Kullback-Leibler divergence",
    definition:
      "A measure of how surprising one distribution is to a reader who expected the other. It is infinite if something happens that was held impossible."
  },
  latent: {
    name: "latent",
    definition:
      "Of z, the random numbers that G is fed. The latent plane is where they are drawn; nobody sees it in the data."
  },
  lipschitz: {
    name: "Lipschitz",
    definition:
      "A function is 1-Lipschitz if it never changes by more than the distance walked: its slope is nowhere steeper than 1."
  },
  "minimax-loss": {
    name: "minimax loss",
    definition:
      "The GAN’s first loss: G tries to lower the very number that D tries to raise. Its gradient fades when D is sure."
  },
  mode: {
    name: "mode",
    definition: "A place where data are common: a spot of the ring, a breed in a set of dog pictures."
  },
  "mode-collapse": {
    name: "mode collapse",
    definition: "A generator’s serving only few of the data’s modes, or one, whatever z it is given."
  },
  "n-m": {name: "n : m", definition: "The ratio of turns: n steps of D, then m steps of G, and again."},
  "non-saturating-loss": {
    name: "non-saturating loss",
    definition:
      "The usual loss for G: make D say “real” as loudly as possible. Its gradient is strong just where the minimax loss has none."
  },
  "optimal-transport": {
    name: "optimal transport",
    definition:
      "The cheapest way to turn one heap of earth into another, where the price is mass times distance."
  },
  "over-training-d": {
    name: "over-training D",
    definition:
      "Giving D so many steps that it is as good as it can be against the present G, and sure of itself."
  },
  packing: {
    name: "packing",
    definition:
      "Showing D several samples at once, all real or all generated, so that it can see a lack of variety."
  },
  round: {name: "round", definition: "One turn of each player: n updates of D and m of G."},
  saturate: {
    name: "saturate",
    definition:
      "To level off: where a function saturates, its slope is nearly 0, and whoever follows its gradient gets nowhere."
  },
  seed: {
    name: "seed",
    definition:
      "The number from which all random numbers of a run are made. The same seed and settings give the same run, to the last bit."
  },
  served: {
    name: "served",
    definition:
      "A mode is served if it gets a fair part of the samples, in high quality: at least a quarter of the share that the data give it."
  },
  "spectral-normalisation": {
    name: "spectral normalisation",
    definition:
      "Dividing each weight matrix of D by its largest singular value, so that no layer can stretch anything."
  },
  step: {
    name: "step",
    definition: "A player’s taking one update: moving its weights once along its gradient."
  },
  support: {
    name: "support",
    definition:
      "Where a distribution has any mass at all. Two distributions whose supports do not meet share nothing that D could be unsure about."
  },
  "two-learning-rates": {
    name: "two learning rates",
    definition: "A larger learning rate for D than for G, so that D keeps up without more steps."
  },
  unrolling: {
    name: "unrolling",
    definition:
      "Letting G look ahead: it is graded by the D that there would be after a few more steps, not by the D of now."
  },
  "unstable-training": {
    name: "unstable training",
    definition:
      "Training that does not settle: losses swing, G wanders, and small changes of the settings decide between success and failure."
  },
  update: {
    name: "update",
    definition: "One optimiser step of one player, D or G. The article counts all training in updates."
  },
  "wasserstein-distance": {
    name: "Wasserstein distance",
    definition:
      "The price of the cheapest transport from one distribution to the other. It tells near from far even where the two do not overlap."
  },
  "weight-clipping": {
    name: "weight clipping",
    definition:
      "Forcing every weight of the critic into a small interval after each update: a blunt way to keep it Lipschitz."
  }
};
