import type {RemedyCardsWords} from "../../remedy-cards-words.js";

/** The cards of the remedies. */
export const remedyCards: RemedyCardsWords = {
  kind: "Cards",
  title: "What each of them changes",
  caption: ({seed, turns}) =>
    `Each opens. The pictures are of the race, from seed ${seed} and at ${turns}, where it stood at its end; the last one is of a run at one step each.`,
  heads: {
    formula: "Formula",
    specification: "Our setting",
    code: "In code",
    strength: "How much",
    cost: "Costs",
    when: "Try it",
    live: "See it"
  },
  cost: (times) =>
    `An update at one step each takes about ${times} times the plain GAN’s arithmetic, by an estimate from the sizes of the networks.`,
  sameCost:
    "An update takes the plain GAN’s arithmetic, but for trifles, by an estimate from the sizes of the networks.",
  live: (figure) => `live, in “${figure}”`,
  others: {
    "relativistic-pairing": {
      name: "Relativistic pairing",
      change: "D compares a real sample with a generated one and says which is the more real."
    },
    r2: {name: "Gradient penalty on generated data (R2)", change: "D pays for a slope at G’s samples."},
    "label-smoothing": {
      name: "Label smoothing",
      change: "Real samples are labelled a little less than real, so that D is never quite sure."
    },
    "rate-decay": {
      name: "Falling learning rates",
      change: "Both players take shorter and shorter strides."
    },
    beta1: {
      name: "Adam’s β₁",
      change: "How long either player keeps going the way it went before."
    }
  },
  cards: {
    "non-saturating": {
      strength: "Nothing to set. G is pushed hardest where D is surest, so a D far ahead throws G about.",
      when: "First. It is what the others have to beat."
    },
    minimax: {
      strength: "Nothing to set. The surer D is, the less G hears of it.",
      when: "To see the second ditch; to train, take the non-saturating loss."
    },
    "least-squares": {
      strength:
        "The targets are 1 and 0. The push grows with the distance from them, on whichever side a score is.",
      when: "When D is often sure, and G should still be told how far off it is."
    },
    hinge: {
      strength: "The margin is 1, which is only a unit for scores. Beyond it a sample teaches D nothing.",
      when: "Together with something that bounds D’s slope, such as spectral normalisation."
    },
    "relativistic-pairing": {
      strength: "Nothing to set. One score by itself means nothing; only the difference of two does.",
      when: "With R1 and R2, where there are many modes."
    },
    "wasserstein-clipping": {
      strength:
        "What fits depends on how wide and how deep D is. A small clip leaves a critic that is nearly flat, and G with little to go by; here the largest serves the most modes.",
      when: "When D has to lag behind, with the optimiser of its paper."
    },
    "wasserstein-gradient-penalty": {
      strength:
        "The weight goes with the scale of the data. Too little, and the critic is steeper than 1, so that its estimate is too large; too much, and D minds its slope more than the samples.",
      when: "When D can be given five steps to one, and you want a number that says how far there is to go."
    },
    r1: {
      strength:
        "The weight goes with the square of the data’s scale. Too much blurs D over the modes, and G’s samples spread around them.",
      when: "When training circles its goal or D gets too sure; strong at first and falling later, where there are many modes."
    },
    r2: {
      strength: "As for R1, at the samples of G. While these are far off, it is the stronger of the two.",
      when: "Beside R1, when G’s samples are far from the data."
    },
    "spectral-normalization": {
      strength:
        "Nothing to set: each layer stretches nothing, and so D’s slope is at most 1, whether or not the data ask for more.",
      when: "When D gets too sure and a penalty is too dear."
    },
    unrolling: {
      strength:
        "Each step that is looked ahead costs as much as one of D’s, and back again. More of them are in effect a stronger D, with all that comes of one.",
      when: "When G heaps everything on one spot, and you can wait."
    },
    packing: {
      strength:
        "The more samples a pack has, the sooner a lack of variety shows. But a batch then holds fewer packs, each harder to judge, and the samples get worse.",
      when: "When samples are good and too much alike, or one kind never comes."
    },
    "minibatch-deviation": {
      strength: "Nothing to set, but the batch: what a small one varies by is mostly chance.",
      when: "When samples are all alike. It is cheap, so it may come first."
    },
    "instance-noise": {
      strength:
        "As wide as it takes for data and samples to overlap. Wider than the gaps between modes, and D sees one blur until it has faded: quality comes late.",
      when: "When D is sure from the start, and G’s gradient is next to nothing."
    },
    "label-smoothing": {
      strength: "The label is a little below 1. Far below, D is never sure of anything real.",
      when: "When D’s loss falls to 0. It does not make samples more varied."
    },
    "generator-averaging": {
      strength:
        "The nearer the decay is to 1, the longer the memory. Too long, and what is shown is the mean of many a G of long ago, with modes missing.",
      when: "When G circles its goal. It changes what is shown, never the training."
    },
    "two-learning-rates": {
      strength:
        "D’s rate is so many times G’s. Too fast a D overshoots; on the ring that costs quality and no modes.",
      when: "When D’s loss sits at 2 ln 2: it cannot keep up, and more steps of it are too dear."
    },
    "rate-decay": {
      strength: "When it ends, and where. Too early, and the game stands still wherever it happens to be.",
      when: "At the end, when all modes are there and the samples should settle."
    },
    beta1: {
      strength:
        "From 0, no memory, to below 1. A little steadies the game. With much of it, G keeps running where D has long turned against it.",
      when: "Before anything else: what your framework gives you is 0.9."
    }
  }
};
