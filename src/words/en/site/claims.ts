import type {Late, Turns} from "../../../evidence/judging.js";
import type {ClaimsWords} from "../../site-words.js";
import {format} from "../format.js";
import {numberWord} from "./chrome.js";

const {whole, percent, decimal, atMost} = format;

const modes = ({captured, modes}: Late) => `${atMost(captured, 1)} of ${whole(modes)} modes`;
const quality = ({highQuality}: Late) => `${percent(highQuality)} high quality`;
const collapsed = ({collapsedSeeds, seeds}: Late) => `${whole(collapsedSeeds)} of ${whole(seeds)} seeds`;
const turns = (ratios: readonly Turns[]) => ratios.map(({n, m}) => `${n} : ${m}`).join(", ");
const losses = {minimax: "minimax", "non-saturating": "non-saturating"};

/** What is left of a gradient. */
const left = ({share, low, high}: {share: number; low: number; high: number}) =>
  `${percent(share)} (a norm of ${decimal(low)} to ${decimal(high)}, by seed)`;
const spread = ({median, low, high}: {median: number; low: number; high: number}) =>
  `${atMost(median, 1)} (${whole(low)} to ${whole(high)}, by seed)`;

/** The answer's claims: what they say, how each was tested and what came out. */
export const claims: ClaimsWords = {
  A1: {
    sentence: "Sending nearly everything to one place is a failure that GANs really run into.",
    test: () =>
      "Holds if there is a ratio n : m at which most seeds are collapsed for most of the second half of their runs.",
    effect: ({collapsed, runs, whollyCollapsed, ratios}) =>
      `${whole(collapsed)} of ${whole(runs)} runs of one and the same GAN were collapsed; at ${whole(whollyCollapsed)} of ${whole(ratios)} ratios, every seed was.`,
    live: "Two fates of one seed"
  },
  A4: {
    sentence: "D learns to tell what G makes from what is real.",
    test: () =>
      "G is frozen before its first step. Holds if D ends up right on 99 % of the samples (the median over the seeds), under the two losses by which it classifies; a Wasserstein critic gives scores, not answers.",
    effect: ({right}) =>
      `Right on ${right.map(({loss, share}) => `${atMost(100 * share, 1)} % (${losses[loss]})`).join(", ")} of samples at the end.`,
    live: "What a perfect discriminator teaches"
  },
  A5: {
    sentence: "If G takes more steps than D (m > n), it runs to a spot that D likes and makes only that.",
    test: () =>
      "Holds if most seeds are collapsed at every ratio with m > n, and at none of the others; in part, if at more than half of the former.",
    effect: ({more, others}) =>
      `Most seeds collapsed at ${whole(more.collapsed)} of the ${whole(more.ratios)} ratios with m > n, and at ${whole(others.collapsed)} of the ${whole(others.ratios)} others.`,
    condition: ({exceptions}) =>
      exceptions.length > 0 ? `It was otherwise at n : m = ${turns(exceptions)}.` : null,
    live: "n : m = 1 : 20"
  },
  A6a: {
    sentence: "With fewer steps of G between D’s, G cannot settle in one spot.",
    test: ({rarely, m}) =>
      `Holds if, wherever m = ${whole(m)} collapses most seeds, m = 1 with the same n collapses fewer than ${percent(rarely)} of them.`,
    effect: ({cures}) =>
      `${cures.map(({n, from, to}) => `n = ${n}: from ${modes(from)} to ${modes(to)}`).join("; ")}.`,
    live: "n : m = 1 : 1"
  },
  A6b: {
    sentence: "The spot that G runs after does move: a collapsed G hops from mode to mode.",
    test: ({several}) =>
      `Holds if, at every ratio where most seeds collapsed, the place near which most samples lie changed at least ${several} times in the second half (median over the seeds).`,
    effect: ({fewest, most, ratios}) =>
      `${fewest === most ? "" : `${atMost(fewest, 1)} to `}${atMost(most, 1)} changes of place seen in the second half, at ${whole(ratios)} ${ratios === 1 ? "ratio" : "ratios"}.`,
    condition: ({exceptions}) =>
      exceptions.length > 0 ? `It stayed nearly put at ${turns(exceptions)}.` : null,
    live: "n : m = 1 : 10"
  },
  A7: {
    sentence:
      "Over-training D is no harm in itself: a Wasserstein critic is better for G the better it is trained.",
    test: ({n}) =>
      `Wasserstein with gradient penalty, after equal numbers of G’s steps. Holds if ${numberWord(n) ?? whole(n)} steps of the critic for each of G’s give at least as many modes and as much high quality as one does from the same seed (the median over the seeds).`,
    effect: ({few, many, n}) =>
      `n = 1: ${modes(few)}, ${quality(few)}; n = ${whole(n)}: ${modes(many)}, ${quality(many)}.`,
    condition: () =>
      "Each step of G is then the better one. It costs as many more of the critic, which this comparison does not charge.",
    live: "What a perfect discriminator teaches"
  },
  A8a: {
    sentence: "Under the original loss, a D that is nearly sure leaves G without a gradient.",
    test: () =>
      "G is frozen and D trains on alone: on the usual ring, with G before its first step, and on the figure’s wide ring. Holds if under minimax the norm of G’s gradient ends below a hundredth of its greatest value on both (the median over the seeds).",
    effect: ({usual, wide, critic}) =>
      `Of its greatest norm, G’s gradient had at the end ${left(usual)} on the usual ring, ${left(wide)} on the wide one; under Wasserstein there, ${left(critic)}.`,
    onPictures: ({usual, wide, critic}) =>
      `Of its greatest norm, G’s gradient had at the end ${left(usual)} on components, ${left(wide)} on pixels; under Wasserstein there, ${left(critic)}.`,
    condition: () => "The seeds differ widely.",
    live: "What a perfect discriminator teaches"
  },
  A8b: {
    sentence: "With such gradients, G gets nowhere.",
    test: () =>
      "The figure’s wide ring: D has trained alone, then G is released. Holds if under minimax G ends without any mode (the median over the seeds), where under Wasserstein it captures at least half of them.",
    effect: ({minimax, nonSaturating, critic}) =>
      `Modes captured at the end: minimax ${spread(minimax)}, non-saturating ${spread(nonSaturating)}, Wasserstein ${spread(critic)}.`,
    live: "What a perfect discriminator teaches"
  },
  A9: {
    sentence:
      "So the original GAN must be tuned between two ills: too little of D collapses it, too much makes it unstable.",
    test: ({n}) =>
      `Minimax. Holds if most seeds are collapsed at 1 : 10, and if ${whole(n)} : 1 has less than half the high quality of 1 : 1 from the same seed, after equal numbers of G’s steps (the median over the seeds).`,
    effect: ({little, equal, much, n}) =>
      `1 : 10: ${modes(little)}, ${collapsed(little)} collapsed; 1 : 1: ${modes(equal)}, ${quality(equal)}; ${whole(n)} : 1: ${modes(much)}, ${quality(much)}.`,
    condition: ({equal, much, n}) =>
      `Too much of D cost modes rather than quality: at ${whole(n)} : 1, ${whole(much.completeSeeds)} of ${whole(much.seeds)} seeds ever held all of them at once, at 1 : 1 ${whole(equal.completeSeeds)}.`,
    live: "Minimax at n : m = 20 : 1"
  },
  A10a: {
    sentence: "The Wasserstein loss is a way to prevent mode collapse.",
    test: () =>
      "Ten steps of G for each of D’s, where the plain GAN collapses. Holds if both forms of the Wasserstein loss, clipped and with a gradient penalty, collapse from fewer seeds than it does.",
    effect: ({plain, clipped, penalized, own}) =>
      `Collapsed: clipped ${collapsed(clipped)}, gradient penalty ${collapsed(penalized)}, plain ${collapsed(plain)}.${own.length === 0 ? "" : ` At five steps of the critic to one of G’s, ${own.map(collapsed).join(" and ")}; but at one to one the plain GAN does not collapse either.`}`,
    live: "A race from one seed"
  },
  A10b: {
    sentence:
      "The Jensen-Shannon divergence says nothing about how far apart two distributions without overlap are.",
    test: () =>
      "Integrated numerically, for the data of the figure and a heap that stands clear of them. Holds if it is within a hundredth of log 2 when the heap stands at 5, and again at 7.",
    effect: ({near, far, most}) =>
      `${decimal(near.nats)} nats at θ = ${near.theta}, ${decimal(far.nats)} at θ = ${far.theta}; log 2 is ${decimal(most)}.`,
    live: "Two ways to say how far"
  },
  A11: {
    sentence: "An optimal-transport distance falls smoothly as they draw near.",
    test: () =>
      "The same. Holds if the Wasserstein distance falls by as much as the heap comes nearer, to a hundredth.",
    effect: ({near, far}) =>
      `${decimal(far.distance)} at θ = ${far.theta}, ${decimal(near.distance)} at θ = ${near.theta}.`,
    live: "Two ways to say how far"
  },
  A12: {
    sentence: "What gathers in one small place is G’s probability density.",
    test: () =>
      "Holds if at 1 : 10 the densest hundredth of the plane has at least nine tenths of G’s samples, and at 1 : 1 no more than it has of the data themselves.",
    effect: ({collapsed, healthy, ofData}) =>
      `${percent(collapsed)} at 1 : 10 and ${percent(healthy)} at 1 : 1; of the data themselves, ${percent(ofData)}.`,
    live: "Too much in one place"
  }
};
