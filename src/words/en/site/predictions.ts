import type {PredictionsWords} from "../../site-words.js";
import {format} from "../format.js";

const {whole, percent, decimal} = format;

/** The guesses that a reader is asked for. */
export const predictions: PredictionsWords = {
  visited: {
    question:
      "G has collapsed, and trains on with ten steps for each of D’s. Over the whole run, on how many different modes will it have been seen at one time or another?",
    options: {
      one: {
        label: "One: it stays where it has settled.",
        reply:
          "“Collapse” does sound like a final resting place. But as soon as D catches on, the place stops paying, and G’s gradient points elsewhere."
      },
      some: {
        label: "A few, two to five of the eight.",
        reply:
          "G does move on when D catches on. How far it gets round depends on how long it lasts, and on where D happens to be kind next."
      },
      most: {
        label: "Nearly all, six or more of the eight.",
        reply:
          "Serving one mode at a time and serving all in turn are not the same as serving all at once: no sample that G makes today comes from the modes of yesterday."
      }
    },
    measured: ({different, most, moves, sightings}) =>
      `The recorded run was seen on ${whole(different)} different modes, if often with few of its samples, and at no measurement on more than ${whole(most)}; between one sighting and the next it had moved ${whole(moves)} times out of ${whole(sightings)}.`
  },
  "hold-still": {
    question:
      "G serves all eight modes. Now D is frozen, and for the next 1,500 updates only G trains. What will G be serving when they are over?",
    options: {
      all: {
        label: "All eight: it was doing well, and nothing disturbs it.",
        reply:
          "Nothing disturbed it before, either, except D, and that was what kept it in its place. The modes are not equally high in D’s eyes, and nothing now keeps G from preferring one."
      },
      some: {
        label: "Three to seven: it slowly loses some.",
        reply:
          "It may go mode by mode, or lose six at once, and from some seeds fifteen hundred updates are not enough. From most they are."
      },
      few: {
        label: "One or two, or none.",
        reply:
          "Against a D that never objects again, the best G sends every z to D’s favourite point. It takes G a while to walk there, and nobody stops it."
      }
    },
    measured: ({before, after, modes, leadingShare}) =>
      `The recorded run served ${whole(before)} of ${whole(modes)} modes when D was frozen, and ${whole(after)} when it was released, with ${percent(leadingShare)} of the samples nearest to one of them.`
  },
  "perfect-discriminator": {
    question:
      "Freeze G while it is still poor, and train D alone until it is never in doubt. Under the first paper’s minimax loss, what becomes of the gradient that G would learn from?",
    options: {
      grows: {
        label: "It grows: a better D has more to teach.",
        reply:
          "That is how good teachers work. But D does not explain, it only scores, and G learns from how its score would change if a sample moved a little."
      },
      stays: {
        label: "It stays about as it was.",
        reply:
          "G has not moved, so why should its lesson change? Because the lesson is D’s slope at G’s samples, and D’s surface changes all the time."
      },
      fades: {
        label: "It fades away.",
        reply:
          "A D that is certain gives every one of G’s samples the same score, near 0, and so do all the places near by. Where a score does not change, it points nowhere."
      }
    },
    measured: ({before, after, alone, accuracy}) =>
      `In the recorded run the norm of G’s gradient was ${decimal(before)} when G was frozen. When D had trained alone for ${whole(alone)} updates, and told ${percent(accuracy)} right, it was ${decimal(after)}.`
  },
  "twice-as-far": {
    question:
      "The data are two modes around 0, and G’s heap is all but clear of them, at 3.5. Move it out to 7, twice as far. What happens to the two measures?",
    options: {
      both: {
        label: "Both grow a great deal.",
        reply: "Both are called measures of distance, after all. But one of them measures overlap."
      },
      wasserstein: {
        label: "Wasserstein doubles; Jensen-Shannon hardly changes.",
        reply:
          "Sand that has to travel twice as far costs twice as much. Overlap that has gone cannot go again."
      },
      "jensen-shannon": {
        label: "Jensen-Shannon doubles; Wasserstein hardly changes.",
        reply:
          "It is the other way round, and the names give no hint of it: one of the two asks how far, the other only whether they can be told apart."
      }
    },
    measured: ({near, far, most}) =>
      `Computed exactly, Wasserstein goes from ${decimal(near.wasserstein)} to ${decimal(far.wasserstein)}, and Jensen-Shannon from ${decimal(near.jensenShannon)} to ${decimal(far.jensenShannon)}, where log 2 is ${decimal(most)}.`
  },
  "better-loss": {
    question:
      "Ten steps of G for each of D again, but D is now a Wasserstein critic with a gradient penalty. Once training is under way, how many of the eight modes will G serve?",
    options: {
      all: {
        label: "All eight: a better loss cures it.",
        reply:
          "The promise of this loss is a good gradient from a critic that has converged. With one step in eleven, how close to converged can it be?"
      },
      some: {
        label: "Three to seven: it helps, but not all the way.",
        reply:
          "A loss with a good gradient does help a G that lags behind. Here it is D that lags, and a stale critic’s gradient is good for going to the wrong place."
      },
      few: {
        label: "Two at the most: the turns matter more than the loss.",
        reply:
          "Between two steps of D, the critic stands still, and a critic that stands still has a favourite spot like any discriminator. Its theory asks for a critic that is trained to the end each time, and this one is trained for one step in eleven."
      }
    },
    measured: ({since, times, most, modes}) =>
      `From update ${whole(since)} on, the recorded run was measured ${whole(times)} times, and never served more than ${whole(most)} of ${whole(modes)} modes at once.`
  }
};
