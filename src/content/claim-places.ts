import type {PagePath} from "./chapters.js";

/** Where the article takes up a line of the question or the answer. */
export interface ClaimPlace {
  /** Q1 to Q5, the question's lines, and A1 to A12, the answer's. */
  readonly line: string;
  /** In short, for those who look for its place. */
  readonly says: string;
  readonly path: PagePath;
  /** The section's anchor. */
  readonly anchor: string;
}

/**
 * The article goes through a question and its answer, line by line. Each line has one place where it is said or taken up
 * first. The tests see to it that every line is here once and that the sections exist: who moves a section changes its
 * line here.
 */
export const claimPlaces: readonly ClaimPlace[] = [
  {
    line: "Q1",
    says: "The first GAN paper mentions a “Helvetica scenario”",
    path: "/",
    anchor: "the-question"
  },
  {
    line: "Q2",
    says: "Why too many z at one x is a problem",
    path: "/mode-collapse",
    anchor: "what-is-bad-about-it"
  },
  {line: "Q3", says: "How can a shorter turn of G be the cure?", path: "/", anchor: "two-runs-from-one-seed"},
  {
    line: "Q4",
    says: "A search finds only a spoof: where to read more, how to prevent it?",
    path: "/",
    anchor: "the-question"
  },
  {line: "Q5", says: "Why is it called that?", path: "/", anchor: "the-question"},
  {
    line: "A1",
    says: "It is a major problem, and its usual name is mode collapse",
    path: "/mode-collapse",
    anchor: "mode-collapse"
  },
  {
    line: "A2",
    says: "The point of a shorter turn for G is a D that is up to date",
    path: "/taking-turns",
    anchor: "keeping-d-up-to-date"
  },
  {
    line: "A3",
    says: "Alternating optimisation: n steps of D, m steps of G",
    path: "/taking-turns",
    anchor: "alternating-optimisation"
  },
  {
    line: "A4",
    says: "D tells generated points from real ones",
    path: "/taking-turns",
    anchor: "what-d-is-for"
  },
  {
    line: "A5",
    says: "With m > n, G runs off to what D likes, and makes only that",
    path: "/taking-turns",
    anchor: "g-runs-off"
  },
  {
    line: "A6",
    says: "A D that moves takes that place away",
    path: "/taking-turns",
    anchor: "the-favourite-point-moves"
  },
  {
    line: "A7",
    says: "Over-training D is not bad in principle; Wasserstein losses ask for it",
    path: "/too-good-a-critic",
    anchor: "more-of-d-is-not-bad-in-principle"
  },
  {
    line: "A8",
    says: "With the original GAN, an over-trained D gives useless gradients",
    path: "/too-good-a-critic",
    anchor: "useless-gradients"
  },
  {
    line: "A9",
    says: "Too little D may collapse, too much may be unstable",
    path: "/too-good-a-critic",
    anchor: "between-two-evils"
  },
  {
    line: "A10",
    says: "Another loss: Jensen-Shannon tells little where there is no overlap",
    path: "/far-apart",
    anchor: "what-jensen-shannon-sees"
  },
  {
    line: "A11",
    says: "Optimal transport falls smoothly, even from far apart",
    path: "/far-apart",
    anchor: "what-transport-sees"
  },
  {
    line: "A12",
    says: "The name: too much in one place, and a catastrophe",
    path: "/why-helvetica",
    anchor: "too-much-in-one-place"
  }
];
