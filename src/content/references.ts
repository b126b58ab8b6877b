/** A work that the article leans on. */
export interface Reference {
  /** How the text cites it: `[@key]` or `[@key, section 6]`. */
  readonly key: string;
  readonly authors: string;
  readonly title: string;
  readonly venue: string;
  /** Left out where we do not know it. */
  readonly year?: number;
  readonly url?: string;
  /** One line: what we take from it. */
  readonly use: string;
}

const arxiv = (number: string) => `https://arxiv.org/abs/${number}`;

/** All of them, in the order of their numbers. A work is added at the end, so that numbers in print stay true. */
export const references: readonly Reference[] = [
  {
    key: "goodfellow2014",
    authors:
      "Ian J. Goodfellow, Jean Pouget-Abadie, Mehdi Mirza, Bing Xu, David Warde-Farley, Sherjil Ozair, Aaron Courville and Yoshua Bengio",
    title: "Generative Adversarial Nets",
    venue: "Advances in Neural Information Processing Systems 27",
    year: 2014,
    url: arxiv("1406.2661"),
    use: "The beginning: the two networks, the two losses, k steps of D for one of G, and the sentence about the Helvetica scenario."
  },
  {
    key: "qa",
    authors: "Users of Data Science Stack Exchange",
    title: "Where can I find out about the “Helvetica scenario”?",
    venue: "Data Science Stack Exchange, question 49744, CC BY-SA 4.0",
    url: "https://datascience.stackexchange.com/q/49744",
    use: "The question and the answer that this article walks through."
  },
  {
    key: "look-around-you",
    authors: "Robert Popper and Peter Serafinowicz",
    title: "Look Around You, series 1",
    venue: "Television series, BBC Two",
    year: 2002,
    use: "The spoof of schools television in which the phrase is at home."
  },
  {
    key: "goodfellow2016",
    authors: "Ian Goodfellow",
    title: "NIPS 2016 Tutorial: Generative Adversarial Networks",
    venue: "arXiv:1701.00160",
    year: 2016,
    url: arxiv("1701.00160"),
    use: "Mode collapse by its usual name, and a practitioner’s doubt that more steps of D help."
  },
  {
    key: "arjovsky-bottou2017",
    authors: "Martin Arjovsky and Léon Bottou",
    title: "Towards Principled Methods for Training Generative Adversarial Networks",
    venue: "International Conference on Learning Representations",
    year: 2017,
    url: arxiv("1701.04862"),
    use: "What happens to G’s gradient when D is trained on and on against a frozen G."
  },
  {
    key: "wgan",
    authors: "Martin Arjovsky, Soumith Chintala and Léon Bottou",
    title: "Wasserstein GAN",
    venue: "International Conference on Machine Learning",
    year: 2017,
    url: arxiv("1701.07875"),
    use: "The Wasserstein loss, the clipped critic, and the example of two parallel lines."
  },
  {
    key: "wgan-gp",
    authors: "Ishaan Gulrajani, Faruk Ahmed, Martin Arjovsky, Vincent Dumoulin and Aaron Courville",
    title: "Improved Training of Wasserstein GANs",
    venue: "Advances in Neural Information Processing Systems 30",
    year: 2017,
    url: arxiv("1704.00028"),
    use: "The gradient penalty that replaces the clip."
  },
  {
    key: "dirac",
    authors: "Lars Mescheder, Andreas Geiger and Sebastian Nowozin",
    title: "Which Training Methods for GANs do actually Converge?",
    venue: "International Conference on Machine Learning",
    year: 2018,
    url: arxiv("1801.04406"),
    use: "The smallest GAN there is, which can be solved with a pencil, and the penalties R1 and R2."
  },
  {
    key: "unrolled",
    authors: "Luke Metz, Ben Poole, David Pfau and Jascha Sohl-Dickstein",
    title: "Unrolled Generative Adversarial Networks",
    venue: "International Conference on Learning Representations",
    year: 2017,
    url: arxiv("1611.02163"),
    use: "Why the best reply to a fixed D is a single point, and a G that looks ahead."
  },
  {
    key: "veegan",
    authors: "Akash Srivastava, Lazar Valkov, Chris Russell, Michael U. Gutmann and Charles Sutton",
    title: "VEEGAN: Reducing Mode Collapse in GANs using Implicit Variational Learning",
    venue: "Advances in Neural Information Processing Systems 30",
    year: 2017,
    url: arxiv("1705.07761"),
    use: "The ring, the grid, and how to count modes and high-quality samples on them."
  },
  {
    key: "pacgan",
    authors: "Zinan Lin, Ashish Khetan, Giulia Fanti and Sewoong Oh",
    title: "PacGAN: The power of two samples in generative adversarial networks",
    venue: "Advances in Neural Information Processing Systems 31",
    year: 2018,
    url: arxiv("1712.04086"),
    use: "Packing, and another set of figures on the same ring and grid."
  },
  {
    key: "spectral",
    authors: "Takeru Miyato, Toshiki Kataoka, Masanori Koyama and Yuichi Yoshida",
    title: "Spectral Normalization for Generative Adversarial Networks",
    venue: "International Conference on Learning Representations",
    year: 2018,
    url: arxiv("1802.05957"),
    use: "Dividing every weight matrix of D by its largest singular value."
  },
  {
    key: "ttur",
    authors: "Martin Heusel, Hubert Ramsauer, Thomas Unterthiner, Bernhard Nessler and Sepp Hochreiter",
    title: "GANs Trained by a Two Time-Scale Update Rule Converge to a Local Nash Equilibrium",
    venue: "Advances in Neural Information Processing Systems 30",
    year: 2017,
    url: arxiv("1706.08500"),
    use: "Keeping D ahead by its learning rate and not by its number of steps."
  },
  {
    key: "lsgan",
    authors: "Xudong Mao, Qing Li, Haoran Xie, Raymond Y. K. Lau, Zhen Wang and Stephen Paul Smolley",
    title: "Least Squares Generative Adversarial Networks",
    venue: "IEEE International Conference on Computer Vision",
    year: 2017,
    url: arxiv("1611.04076"),
    use: "The least-squares loss."
  },
  {
    key: "hinge",
    authors: "Jae Hyun Lim and Jong Chul Ye",
    title: "Geometric GAN",
    venue: "arXiv:1705.02894",
    year: 2017,
    url: arxiv("1705.02894"),
    use: "The hinge loss."
  },
  {
    key: "roth2017",
    authors: "Kevin Roth, Aurelien Lucchi, Sebastian Nowozin and Thomas Hofmann",
    title: "Stabilizing Training of Generative Adversarial Networks through Regularization",
    venue: "Advances in Neural Information Processing Systems 30",
    year: 2017,
    url: arxiv("1705.09367"),
    use: "A penalty on D’s gradient that does what noise on the data would do."
  },
  {
    key: "sonderby2017",
    authors: "Casper Kaae Sønderby, Jose Caballero, Lucas Theis, Wenzhe Shi and Ferenc Huszár",
    title: "Amortised MAP Inference for Image Super-resolution",
    venue: "International Conference on Learning Representations",
    year: 2017,
    url: arxiv("1610.04490"),
    use: "Instance noise: blurring both sides until they overlap."
  },
  {
    key: "progressive",
    authors: "Tero Karras, Timo Aila, Samuli Laine and Jaakko Lehtinen",
    title: "Progressive Growing of GANs for Improved Quality, Stability, and Variation",
    venue: "International Conference on Learning Representations",
    year: 2018,
    url: arxiv("1710.10196"),
    use: "Showing D how much a batch varies, and an averaged copy of G."
  },
  {
    key: "salimans2016",
    authors: "Tim Salimans, Ian Goodfellow, Wojciech Zaremba, Vicki Cheung, Alec Radford and Xi Chen",
    title: "Improved Techniques for Training GANs",
    venue: "Advances in Neural Information Processing Systems 29",
    year: 2016,
    url: arxiv("1606.03498"),
    use: "One-sided label smoothing, and the first remedy that lets D look at a whole batch."
  },
  {
    key: "adam",
    authors: "Diederik P. Kingma and Jimmy Ba",
    title: "Adam: A Method for Stochastic Optimization",
    venue: "International Conference on Learning Representations",
    year: 2015,
    url: arxiv("1412.6980"),
    use: "The optimiser of most runs here."
  },
  {
    key: "gdpp",
    authors: "Mohamed Elfeki, Camille Couprie, Morgane Rivière and Mohamed Elhoseiny",
    title: "GDPP: Learning Diverse Generations using Determinantal Point Processes",
    venue: "International Conference on Machine Learning",
    year: 2019,
    url: arxiv("1812.00068"),
    use: "A third set of figures on ring and grid, with the gradient penalty among them."
  },
  {
    key: "yazici2019",
    authors:
      "Yasin Yazıcı, Chuan-Sheng Foo, Stefan Winkler, Kim-Hui Yap, Georgios Piliouras and Vijay Chandrasekhar",
    title: "The Unusual Effectiveness of Averaging in GAN Training",
    venue: "International Conference on Learning Representations",
    year: 2019,
    url: arxiv("1806.04498"),
    use: "Why an average over G’s recent weights does better than G itself."
  },
  {
    key: "ganlab",
    authors: "Minsuk Kahng, Nikhil Thorat, Duen Horng Chau, Fernanda B. Viégas and Martin Wattenberg",
    title: "GAN Lab: Understanding Complex Deep Generative Models using Interactive Visual Experimentation",
    venue: "IEEE Transactions on Visualization and Computer Graphics",
    year: 2019,
    url: arxiv("1809.01587"),
    use: "A GAN that its readers train in a web page, step by step."
  },
  {
    key: "playground",
    authors: "Daniel Smilkov, Shan Carter, D. Sculley, Fernanda B. Viégas and Martin Wattenberg",
    title: "Direct-Manipulation Visualization of Deep Networks",
    venue: "arXiv:1708.03788",
    year: 2017,
    url: arxiv("1708.03788"),
    use: "TensorFlow Playground: a network to tinker with, and a link that carries its settings."
  },
  {
    key: "misread-tsne",
    authors: "Martin Wattenberg, Fernanda Viégas and Ian Johnson",
    title: "How to Use t-SNE Effectively",
    venue: "Distill",
    year: 2016,
    url: "https://doi.org/10.23915/distill.00002",
    use: "The model of an article that lets its reader doubt, try and see."
  }
];

const byKey = new Map(references.map((reference, i) => [reference.key, {reference, number: i + 1}]));

/** @throws RangeError if no work has that key */
export function referenceOf(key: string): {reference: Reference; number: number} {
  const found = byKey.get(key);
  if (!found) throw new RangeError(`There is no reference "${key}" in src/content/references.ts.`);
  return found;
}

/** "Metz et al., 2017": what a reader is told of a work in passing. */
export function shortName({authors, year}: Reference): string {
  const surnames = authors.split(/, | and /).map((name) => name.split(" ").at(-1));
  const who = surnames.length > 2 ? `${surnames[0]} et al.` : surnames.join(" and ");
  return year ? `${who}, ${year}` : authors;
}
