import {holdStill as holdStillRow} from "../figures/hold-still.js";
import type {Recording} from "../figures/recording.js";
import {uselessGradients} from "../figures/useless-gradients.js";
import {jensenShannon1D} from "../gan/divergences/jensen-shannon-1d.js";
import {wasserstein1D} from "../gan/divergences/wasserstein-1d.js";
import {decimal, percent} from "./reading.js";

/** A guess that the reader makes before a run answers. */
export interface Prediction {
  readonly id: string;
  readonly question: string;
  readonly options: readonly PredictionOption[];
  /** What happened: computed, so that another engine makes another answer. */
  readonly outcome: (recording: (figure: string) => Recording) => Outcome;
}

export interface PredictionOption {
  readonly id: string;
  readonly label: string;
  /** Said to whoever chose it, after whether it is what happened: why one might think so, and what speaks for or against. */
  readonly reply: string;
}

export interface Outcome {
  /** The id of the option that came true. */
  readonly answer: string;
  /** What the recording measured, in a sentence. */
  readonly measured: string;
}

/** Measurements before this update are of networks that have hardly begun. */
const SETTLED = 1000;

const tenSteps: Prediction = {
  id: "ten-steps",
  question:
    "Let G take ten steps for each step of D, on a ring of eight heaps. Once training is under way, how many of the heaps will G serve at a time?",
  options: [
    {
      id: "all",
      label: "All eight.",
      reply:
        "More practice for G, so a better G? It would be so if D were a fixed examiner. But D’s opinion is all that G learns from, and it grows stale while G practises."
    },
    {
      id: "some",
      label: "Some of them, three to seven.",
      reply:
        "A fair guess: gentler ratios do end there. How many are left out depends on how long D stands still between G’s turns."
    },
    {
      id: "few",
      label: "One or two, or none at all.",
      reply:
        "With ten steps between D’s answers, G has the time to run all its samples to wherever D was last too kind, and that is one place, on a heap or beside it."
    }
  ],
  outcome: (recording) => {
    const {history} = recording("the-question").runs.find(({id}) => id === "collapsing")!;
    const late = history.filter(({update}) => update >= SETTLED);
    const most = Math.max(...late.map(({modesCaptured}) => modesCaptured));
    const modes = late[0].modes;
    const none = late.filter(({modesCaptured}) => modesCaptured === 0).length;
    return {
      answer: most === modes ? "all" : most > 2 ? "some" : "few",
      measured: `From update ${SETTLED.toLocaleString("en")} on, the recorded run was measured ${late.length} times. It never served more than ${most} of ${modes} heaps at once, and ${none} of those times it served none: everything lay between them.`
    };
  }
};

const visited: Prediction = {
  id: "visited",
  question:
    "G has collapsed, and trains on at ten steps to one. Over the whole run, how many different heaps will it have sat on at one time or another?",
  options: [
    {
      id: "one",
      label: "One: it stays where it has settled.",
      reply:
        "“Collapse” does sound like a final resting place. But as soon as D catches on, the place stops paying, and G’s gradient points elsewhere."
    },
    {
      id: "some",
      label: "A few, two to five of the eight.",
      reply:
        "G does move on when D catches on. How far it gets round depends on how long it lasts, and on where D happens to be kind next."
    },
    {
      id: "most",
      label: "Nearly all, six or more of the eight.",
      reply:
        "Serving one heap at a time and serving all in turn are not the same as serving all at once: no sample that G makes today comes from the heaps of yesterday."
    }
  ],
  outcome: (recording) => {
    const [{history}] = recording("mode-collapse").runs;
    const held = history
      .filter(({modesCaptured}) => modesCaptured > 0)
      .map(({shares}) => shares.indexOf(Math.max(...shares)));
    const different = new Set(held).size;
    const most = Math.max(...history.map(({modesCaptured}) => modesCaptured));
    const moves = held.filter((mode, i) => i > 0 && mode !== held[i - 1]).length;
    return {
      answer: different <= 1 ? "one" : different <= 5 ? "some" : "most",
      measured: `The recorded run sat on ${different} different heaps, though at no measurement on more than ${most}; between one sighting and the next it had moved ${moves} times out of ${held.length - 1}.`
    };
  }
};

const holdStill: Prediction = {
  id: "hold-still",
  question:
    "G serves all eight heaps. Now D is frozen, and for the next 1,500 updates only G trains. What will G be serving when they are over?",
  options: [
    {
      id: "all",
      label: "All eight: it was doing well, and nothing disturbs it.",
      reply:
        "Nothing disturbed it before, either, except D, and that was what kept it in its place. The heaps are not equally high in D’s eyes, and nothing now keeps G from preferring one."
    },
    {
      id: "some",
      label: "Three to seven: it slowly loses some.",
      reply:
        "It does go one heap at a time, and from some seeds fifteen hundred updates are not enough. From most they are."
    },
    {
      id: "few",
      label: "One or two, or none.",
      reply:
        "Against a D that never objects again, the best G sends every z to D’s favourite point. It takes G a while to walk there, and nobody stops it."
    }
  ],
  outcome: (recording) => {
    const {events = []} = holdStillRow;
    const [frozen, released] = events.map(({at}) => at);
    const [{history}] = recording("hold-still").runs;
    const at = (update: number) => history.find((measurement) => measurement.update === update)!;
    const {modes, modesCaptured, leadingShare} = at(released);
    return {
      answer: modesCaptured === modes ? "all" : modesCaptured > 2 ? "some" : "few",
      measured: `The recorded run served ${at(frozen).modesCaptured} of ${modes} heaps when D was frozen, and ${modesCaptured} when it was released, with ${percent(leadingShare)} of the samples nearest to one of them.`
    };
  }
};

const perfectDiscriminator: Prediction = {
  id: "perfect-discriminator",
  question:
    "Freeze G while it is still poor, and train D alone until it is never wrong. Under the first paper’s minimax loss, what becomes of the gradient that G would learn from?",
  options: [
    {
      id: "grows",
      label: "It grows: a better D has more to teach.",
      reply:
        "That is how good teachers work. But D does not explain, it only scores, and G learns from how its score would change if a sample moved a little."
    },
    {
      id: "stays",
      label: "It stays about as it was.",
      reply:
        "G has not moved, so why should its lesson change? Because the lesson is D’s slope at G’s samples, and D’s surface changes all the time."
    },
    {
      id: "fades",
      label: "It fades away.",
      reply:
        "A D that is certain gives every one of G’s samples the same score, near 0, and so do all the places near by. Where a score does not change, it points nowhere."
    }
  ],
  outcome: (recording) => {
    const [frozen, released] = (uselessGradients.events ?? []).map(({at}) => at);
    const {history} = recording("useless-gradients").runs.find(({id}) => id === "minimax")!;
    const at = (update: number) => history.find((measurement) => measurement.update === update)!;
    const before = at(frozen).generatorGradientNorm;
    const after = at(released).generatorGradientNorm;
    return {
      answer: after > 2 * before ? "grows" : after < before / 2 ? "fades" : "stays",
      measured: `In the recorded run the norm of G’s gradient was ${decimal(before)} when G was frozen. When D had trained alone for ${(released - frozen).toLocaleString("en")} updates, and told ${percent(at(released).discriminatorAccuracy)} right, it was ${decimal(after)}.`
    };
  }
};

const twiceAsFar: Prediction = {
  id: "twice-as-far",
  question:
    "The data are two heaps around 0, and G’s heap is clear of them, at 3.5. Move it out to 7, twice as far. What happens to the two measures?",
  options: [
    {
      id: "both",
      label: "Both grow a great deal.",
      reply: "Both are called measures of distance, after all. But one of them measures overlap."
    },
    {
      id: "wasserstein",
      label: "Wasserstein doubles; Jensen-Shannon hardly changes.",
      reply:
        "Sand that has to travel twice as far costs twice as much. Overlap that has gone cannot go again."
    },
    {
      id: "jensen-shannon",
      label: "Jensen-Shannon doubles; Wasserstein hardly changes.",
      reply:
        "It is the other way that the names suggest nothing about: one of the two asks how far, the other only whether the two can be told apart."
    }
  ],
  outcome: (recording) => {
    const [{specification}] = recording("apart").runs;
    const {data, generator} = specification;
    const real = data.name === "mixture" ? data.components : [];
    const deviation = generator.network.initial?.[0] ?? NaN;
    const heap = (theta: number) => [{centre: [theta], deviation, weight: 1}];
    const growth = (distance: typeof wasserstein1D) => distance(real, heap(7)) / distance(real, heap(3.5));
    const wasserstein = growth(wasserstein1D);
    const jensenShannon = growth(jensenShannon1D);
    return {
      answer: wasserstein > 1.5 ? (jensenShannon > 1.5 ? "both" : "wasserstein") : "jensen-shannon",
      measured: `Computed exactly, Wasserstein goes from ${decimal(wasserstein1D(real, heap(3.5)))} to ${decimal(wasserstein1D(real, heap(7)))}, and Jensen-Shannon from ${decimal(jensenShannon1D(real, heap(3.5)))} to ${decimal(jensenShannon1D(real, heap(7)))}, where log 2 is ${decimal(Math.LN2)}.`
    };
  }
};

const betterLoss: Prediction = {
  id: "better-loss",
  question:
    "Ten steps of G for each of D again, but D is now a Wasserstein critic with a gradient penalty. Once training is under way, how many of the eight heaps will G serve?",
  options: [
    {
      id: "all",
      label: "All eight: a better loss cures it.",
      reply:
        "The promise of this loss is a good gradient from a critic that has converged. With one step in eleven, how close to converged can it be?"
    },
    {
      id: "some",
      label: "Three to seven: it helps, but not all the way.",
      reply:
        "A loss with a good gradient does help a G that lags behind. Here it is D that lags, and a stale critic’s gradient is good for going to the wrong place."
    },
    {
      id: "few",
      label: "Two at the most: the turns matter more than the loss.",
      reply:
        "Between two steps of D, the critic stands still, and a critic that stands still has a favourite spot like any discriminator. Its theory asks for a critic that is trained to the end each time, and this one is trained for one step in eleven."
    }
  ],
  outcome: (recording) => {
    const {history} = recording("race").runs.find(({id}) => id === "wasserstein-gradient-penalty")!;
    const late = history.filter(({update}) => update >= SETTLED);
    const most = Math.max(...late.map(({modesCaptured}) => modesCaptured));
    return {
      answer: most === late[0].modes ? "all" : most > 2 ? "some" : "few",
      measured: `From update ${SETTLED.toLocaleString("en")} on, the recorded run was measured ${late.length} times, and never served more than ${most} of ${late[0].modes} heaps at once.`
    };
  }
};

/** All of them, in the order of the article. */
export const predictions: readonly Prediction[] = [
  tenSteps,
  visited,
  holdStill,
  perfectDiscriminator,
  twiceAsFar,
  betterLoss
];

/** @throws RangeError if there is no such prediction */
export function predictionOf(id: string): Prediction {
  const found = predictions.find((prediction) => prediction.id === id);
  if (!found) throw new RangeError(`There is no prediction "${id}" in src/text/predictions.ts.`);
  return found;
}
