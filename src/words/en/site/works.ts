import {html} from "../../../markup/html.js";
import type {CitationWords, WorksWords} from "../../site-words.js";

/** What we take from each work, in a line. */
export const works: WorksWords = {
  goodfellow2014: {
    use: "The beginning: the two networks, the two losses, k steps of D for one of G, and the sentence about the Helvetica scenario."
  },
  qa: {
    use: "The question and the answer that this article walks through.",
    authors: "Users of Data Science Stack Exchange",
    venue: "Data Science Stack Exchange, question 49744, CC BY-SA 4.0"
  },
  "look-around-you": {
    use: "The spoof of schools television in which the phrase is at home.",
    venue: "Television series, BBC Two"
  },
  goodfellow2016: {
    use: "Mode collapse by its usual name, and a practitioner’s doubt that more steps of D help."
  },
  "arjovsky-bottou2017": {
    use: "What happens to G’s gradient when D is trained on and on against a frozen G."
  },
  mnist: {
    use: "The handwritten digits, reduced here to 14 × 14 pixels.",
    venue: "Data set, CC BY-SA 3.0"
  },
  wgan: {use: "The Wasserstein loss, the clipped critic, and the example of two parallel lines."},
  "wgan-gp": {use: "The gradient penalty that replaces the clip."},
  dirac: {use: "The smallest GAN there is, which can be solved with a pencil, and the penalties R1 and R2."},
  unrolled: {use: "Why the best reply to a fixed D is a single point, and a G that looks ahead."},
  veegan: {use: "The ring, the grid, and how to count modes and high-quality samples on them."},
  pacgan: {use: "Packing, and another set of figures on the same ring and grid."},
  spectral: {use: "Dividing every weight matrix of D by its largest singular value."},
  ttur: {use: "Keeping D ahead by its learning rate and not by its number of steps."},
  lsgan: {use: "The least-squares loss."},
  relativistic: {
    use: "A D that compares a real sample with a generated one, in place of judging each alone."
  },
  r3gan: {use: "That loss with the penalties R1 and R2, and a proof of when it converges."},
  efron1979: {use: "The bootstrap: how sure a number is, by drawing the seeds anew."},
  wilson1927: {use: "The interval for so many of so many that is right at none and at all of them, too."},
  hinge: {use: "The hinge loss."},
  roth2017: {use: "A penalty on D’s gradient that does what noise on the data would do."},
  sonderby2017: {use: "Instance noise: blurring both sides until they overlap."},
  progressive: {use: "Showing D how much a batch varies, and an averaged copy of G."},
  salimans2016: {use: "One-sided label smoothing, and the first remedy that lets D look at a whole batch."},
  adam: {use: "The optimiser of most runs here."},
  gdpp: {use: "A third set of figures on ring and grid, with the gradient penalty among them."},
  yazici2019: {use: "Why an average over G’s recent weights does better than G itself."},
  ganlab: {use: "A GAN that its readers train in a web page, step by step."},
  playground: {use: "TensorFlow Playground: a network to tinker with, and a link that carries its settings."},
  "misread-tsne": {use: "The model of an article that lets its reader doubt, try and see."}
};

export const citations: CitationWords = {
  authors: listed,
  short(names, year) {
    const surnames = names.map((name) => name.split(" ").at(-1) ?? name);
    return `${surnames.length > 2 ? `${surnames[0]} et al.` : listed(surnames)}, ${year}`;
  },
  published: (venue, year) => `${venue}, ${year}`,
  titled: (name, title) => `${name}: ${title}`,
  citedIn: (pages) => html`Cited in: ${pages}.`
};

/** "a, b and c". */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
