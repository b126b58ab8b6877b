import type {SymptomsWords} from "../../symptoms-words.js";

/** The guide for whoever's GAN has just collapsed. */
export const symptoms: SymptomsWords = {
  path: {
    label: "Find your symptom",
    questions: {
      first: {
        question: "What do you see first?",
        answers: {
          "default-adam": "Nothing yet: I took Adam as my framework gives it",
          "no-number": "Not a number: a loss or a sample is NaN",
          losses: "Something about the losses",
          samples: "Something about the samples"
        }
      },
      losses: {
        question: "Which loss, and where is it?",
        answers: {
          "discriminator-at-zero": "D’s is at 0, or on its way there",
          "discriminator-undecided": "D’s sits at 1.39",
          "generator-rises": "G’s rises and rises",
          samples: "They look well, and the samples do not"
        }
      },
      samples: {
        question: "Look at many samples side by side. What is wrong with them?",
        answers: {
          alike: "They are all much the same",
          "one-missing": "They are good, and one kind never comes",
          noise: "They never get better than noise",
          "fell-apart": "They were good, and no longer are",
          "small-batches": "They get there, but slowly, and my batches are small"
        }
      },
      alike: {
        question: "And some hundred updates later?",
        answers: {"all-alike": "The same again", hopping: "All alike once more, but something else"}
      }
    }
  },
  heads: {
    usually: "Usually",
    next: "Look at",
    change: "Change",
    restsOn: "Evidence",
    live: "See it"
  },
  moved: (update) => `Update ${update}`,
  table: {
    caption: (seeds, updates) => `At update ${updates}: medians over ${seeds} seeds`,
    sick: "sick",
    cured: "cured",
    served: "Modes served",
    captured: "Modes captured",
    highQuality: "High quality",
    discriminatorLoss: "D’s loss",
    generatorLoss: "G’s loss",
    collapsed: "Seeds collapsed",
    failed: "Seeds that broke off",
    of: (count, all) => `${count} of ${all}`
  },
  live: "both at once, in your browser, from one seed",
  evidence: {
    runs: "the runs below, sick and cured",
    literature:
      "the runs below for the symptom; for the cure the literature, and not our numbers, which do not bear it out"
  },
  symptoms: {
    "default-adam": {
      name: "Adam as it comes",
      usually:
        "Every framework sets Adam’s β₁ to 0.9: each step is mostly a memory of the last ten. Against an opponent that answers every move, that memory points where the opponent used to be.",
      next: "Your optimiser’s arguments. If β₁ (or “betas”) is nowhere in your code, it is 0.9.",
      change:
        "β₁ = 0.5, for both players; 0 where D has a strong penalty. All that this article calls healthy rests on it: with 0.9 the same GAN, one step each, does not find the ring."
    },
    "discriminator-at-zero": {
      name: "D’s loss falls to 0",
      usually:
        "D tells every sample right and is certain. Under the minimax loss G’s gradient is then nearly nothing: it stands where it is.",
      next: "The norm of G’s gradient, and what D says of real data that it was not trained on. If it is sure of the former and not of the latter, it has learnt its data by heart.",
      change:
        "Fewer steps of D, and a penalty on its slope (R1). The non-saturating loss if you have minimax. Noise on what D sees is a third way, which the literature recommends and we did not measure for this."
    },
    "discriminator-undecided": {
      name: "D’s loss sits at 1.39",
      usually:
        "1.39 is 2 ln 2, the price of saying “one half” to everything. It is where a finished GAN ends. It is also what a D pays that learns too slowly to follow G, and the loss alone does not say which.",
      next: "The samples. If they are good, you are done; if they are all alike, D is asleep. Then D’s learning rate against G’s, and whether D is in the optimiser at all.",
      change:
        "A higher rate or more steps for D. Here it had a twentieth of G’s rate; the cure is the same rate."
    },
    "generator-rises": {
      name: "G’s loss rises and rises",
      usually:
        "D pulls away. Under the non-saturating loss G’s price is how sure D is of its samples being fake, and that has no upper end. It need not be a collapse yet.",
      next: "D’s loss: it falls at the same time. And the samples: if they go on getting better, let it run; the number is a measure of D, not of G.",
      change: "Fewer steps for D, as here; or a penalty on D’s slope (R1)."
    },
    "all-alike": {
      name: "All samples alike",
      usually:
        "G has found the one thing that D likes best and makes nothing else. It is given too many steps, or D learns too slowly, for D to object in time.",
      next: "Steps and rates of the two. Then whether D could notice at all: it sees one sample at a time, and one sample alone is never suspicious.",
      change:
        "As many steps for D as for G, to begin with. If that cannot be, show D how varied its batch is (minibatch deviation) or several samples at once (packing)."
    },
    hopping: {
      name: "All alike, and then all something else",
      usually:
        "The same, a little later. D catches on and marks the place down, and G moves to the next. Nothing gets better, however long it runs.",
      next: "Samples from several updates, side by side. One picture at the end does not show it.",
      change: "One step each. Letting G look ahead (unrolling) works as well, at a price in time."
    },
    "one-missing": {
      name: "One kind is missing",
      usually:
        "Here one sample in ten is of the other kind. A G that never makes it loses little: D has few examples to learn from, and nothing else gives G away. All else looks perfect, the losses too.",
      next: "Counts of each kind, against the data’s. High quality and a balanced loss say nothing here.",
      change:
        "Let D judge several samples together (packing): four in a row without the rare kind are suspicious. Minibatch deviation helps for the same reason. More of the rare kind in the data, if you may."
    },
    noise: {
      name: "Noise, for ever",
      usually:
        "D, or the critic, is held down so hard that it cannot bend around what it should tell apart: a penalty whose weight is right for pictures and wrong for your data.",
      next: "The weight of the penalty, and whether the loss moves at all when you change it tenfold.",
      change:
        "The weight. Here the gradient penalty’s is 10, as in the paper, against 0.1, as in its code for toy data."
    },
    "no-number": {
      name: "NaN",
      usually:
        "A step was too long and landed where the loss is steeper still, and so on, until a number is too large to be one. In the figure the run stops at the last state that was finite.",
      next: "The loss at the updates before it: it grows by powers of ten. If it does not, look for a logarithm of 0 or a division by 0 in your own code.",
      change:
        "A lower learning rate; an optimiser that scales its steps (Adam) in the place of plain gradient steps."
    },
    "fell-apart": {
      name: "It worked, and then fell apart",
      usually:
        "A GAN has no floor to come to rest on: two players circle around the point where both are content. With steps that never get smaller they may leave it again.",
      next: "The samples over time: the last picture need not be the best one. Keep the weights of when they were good.",
      change:
        "Smaller steps, above all toward the end; an average of G’s weights for use; a penalty on D’s slope. Beside the fast run is one at a quarter of its rate. It captures all modes and keeps them, but it is slow, and by this update it does not serve more."
    },
    "small-batches": {
      name: "Small batches",
      usually:
        "With four samples a step, half of the kinds are not in the batch at all, and each gradient is mostly luck.",
      next: "How much the losses jump from one step to the next, and how many kinds one batch can hold.",
      change:
        "Larger batches: here 128 against 4. A step of 128 takes longer; a lower rate and patience are the other way, which we did not measure."
    }
  }
};
