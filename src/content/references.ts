/** A work that the article leans on. What we take from it is in `src/words`, and so is what no catalogue has of it. */
export interface Reference<Key extends string = string> {
  /** How the text cites it: `[@key]` or `[@key, section 6]`. */
  readonly key: Key;
  /** Left out where they are no persons: `src/words` says who it was. */
  readonly authors?: readonly string[];
  /** In the work's own language. */
  readonly title: string;
  /** As catalogues have it. Left out where it takes words. */
  readonly venue?: string;
  /** Left out where we do not know it. */
  readonly year?: number;
  readonly url?: string;
}

const arxiv = (number: string) => `https://arxiv.org/abs/${number}`;

const rows = [
  {
    key: "goodfellow2014",
    authors: [
      "Ian J. Goodfellow",
      "Jean Pouget-Abadie",
      "Mehdi Mirza",
      "Bing Xu",
      "David Warde-Farley",
      "Sherjil Ozair",
      "Aaron Courville",
      "Yoshua Bengio"
    ],
    title: "Generative Adversarial Nets",
    venue: "Advances in Neural Information Processing Systems 27",
    year: 2014,
    url: arxiv("1406.2661")
  },
  {
    key: "qa",
    title: "Where can I find out about the “Helvetica scenario”?",
    url: "https://datascience.stackexchange.com/q/49744"
  },
  {
    key: "look-around-you",
    authors: ["Robert Popper", "Peter Serafinowicz"],
    title: "Look Around You, series 1",
    year: 2002
  },
  {
    key: "goodfellow2016",
    authors: ["Ian Goodfellow"],
    title: "NIPS 2016 Tutorial: Generative Adversarial Networks",
    venue: "arXiv:1701.00160",
    year: 2016,
    url: arxiv("1701.00160")
  },
  {
    key: "arjovsky-bottou2017",
    authors: ["Martin Arjovsky", "Léon Bottou"],
    title: "Towards Principled Methods for Training Generative Adversarial Networks",
    venue: "International Conference on Learning Representations",
    year: 2017,
    url: arxiv("1701.04862")
  },
  {
    key: "mnist",
    authors: ["Yann LeCun", "Corinna Cortes", "Christopher J. C. Burges"],
    title: "The MNIST Database of Handwritten Digits",
    url: "http://yann.lecun.com/exdb/mnist/"
  },
  {
    key: "wgan",
    authors: ["Martin Arjovsky", "Soumith Chintala", "Léon Bottou"],
    title: "Wasserstein GAN",
    venue: "International Conference on Machine Learning",
    year: 2017,
    url: arxiv("1701.07875")
  },
  {
    key: "wgan-gp",
    authors: ["Ishaan Gulrajani", "Faruk Ahmed", "Martin Arjovsky", "Vincent Dumoulin", "Aaron Courville"],
    title: "Improved Training of Wasserstein GANs",
    venue: "Advances in Neural Information Processing Systems 30",
    year: 2017,
    url: arxiv("1704.00028")
  },
  {
    key: "dirac",
    authors: ["Lars Mescheder", "Andreas Geiger", "Sebastian Nowozin"],
    title: "Which Training Methods for GANs do actually Converge?",
    venue: "International Conference on Machine Learning",
    year: 2018,
    url: arxiv("1801.04406")
  },
  {
    key: "unrolled",
    authors: ["Luke Metz", "Ben Poole", "David Pfau", "Jascha Sohl-Dickstein"],
    title: "Unrolled Generative Adversarial Networks",
    venue: "International Conference on Learning Representations",
    year: 2017,
    url: arxiv("1611.02163")
  },
  {
    key: "veegan",
    authors: ["Akash Srivastava", "Lazar Valkov", "Chris Russell", "Michael U. Gutmann", "Charles Sutton"],
    title: "VEEGAN: Reducing Mode Collapse in GANs using Implicit Variational Learning",
    venue: "Advances in Neural Information Processing Systems 30",
    year: 2017,
    url: arxiv("1705.07761")
  },
  {
    key: "pacgan",
    authors: ["Zinan Lin", "Ashish Khetan", "Giulia Fanti", "Sewoong Oh"],
    title: "PacGAN: The power of two samples in generative adversarial networks",
    venue: "Advances in Neural Information Processing Systems 31",
    year: 2018,
    url: arxiv("1712.04086")
  },
  {
    key: "spectral",
    authors: ["Takeru Miyato", "Toshiki Kataoka", "Masanori Koyama", "Yuichi Yoshida"],
    title: "Spectral Normalization for Generative Adversarial Networks",
    venue: "International Conference on Learning Representations",
    year: 2018,
    url: arxiv("1802.05957")
  },
  {
    key: "ttur",
    authors: [
      "Martin Heusel",
      "Hubert Ramsauer",
      "Thomas Unterthiner",
      "Bernhard Nessler",
      "Sepp Hochreiter"
    ],
    title: "GANs Trained by a Two Time-Scale Update Rule Converge to a Local Nash Equilibrium",
    venue: "Advances in Neural Information Processing Systems 30",
    year: 2017,
    url: arxiv("1706.08500")
  },
  {
    key: "lsgan",
    authors: [
      "Xudong Mao",
      "Qing Li",
      "Haoran Xie",
      "Raymond Y. K. Lau",
      "Zhen Wang",
      "Stephen Paul Smolley"
    ],
    title: "Least Squares Generative Adversarial Networks",
    venue: "IEEE International Conference on Computer Vision",
    year: 2017,
    url: arxiv("1611.04076")
  },
  {
    key: "relativistic",
    authors: ["Alexia Jolicoeur-Martineau"],
    title: "The relativistic discriminator: a key element missing from standard GAN",
    venue: "International Conference on Learning Representations",
    year: 2019,
    url: arxiv("1807.00734")
  },
  {
    key: "r3gan",
    authors: ["Yiwen Huang", "Aaron Gokaslan", "Volodymyr Kuleshov", "James Tompkin"],
    title: "The GAN is dead; long live the GAN! A Modern GAN Baseline",
    venue: "Advances in Neural Information Processing Systems",
    year: 2024,
    url: arxiv("2501.05441")
  },
  {
    key: "efron1979",
    authors: ["Bradley Efron"],
    title: "Bootstrap Methods: Another Look at the Jackknife",
    venue: "The Annals of Statistics",
    year: 1979
  },
  {
    key: "wilson1927",
    authors: ["Edwin B. Wilson"],
    title: "Probable Inference, the Law of Succession, and Statistical Inference",
    venue: "Journal of the American Statistical Association",
    year: 1927
  },
  {
    key: "hinge",
    authors: ["Jae Hyun Lim", "Jong Chul Ye"],
    title: "Geometric GAN",
    venue: "arXiv:1705.02894",
    year: 2017,
    url: arxiv("1705.02894")
  },
  {
    key: "roth2017",
    authors: ["Kevin Roth", "Aurelien Lucchi", "Sebastian Nowozin", "Thomas Hofmann"],
    title: "Stabilizing Training of Generative Adversarial Networks through Regularization",
    venue: "Advances in Neural Information Processing Systems 30",
    year: 2017,
    url: arxiv("1705.09367")
  },
  {
    key: "sonderby2017",
    authors: ["Casper Kaae Sønderby", "Jose Caballero", "Lucas Theis", "Wenzhe Shi", "Ferenc Huszár"],
    title: "Amortised MAP Inference for Image Super-resolution",
    venue: "International Conference on Learning Representations",
    year: 2017,
    url: arxiv("1610.04490")
  },
  {
    key: "progressive",
    authors: ["Tero Karras", "Timo Aila", "Samuli Laine", "Jaakko Lehtinen"],
    title: "Progressive Growing of GANs for Improved Quality, Stability, and Variation",
    venue: "International Conference on Learning Representations",
    year: 2018,
    url: arxiv("1710.10196")
  },
  {
    key: "salimans2016",
    authors: [
      "Tim Salimans",
      "Ian Goodfellow",
      "Wojciech Zaremba",
      "Vicki Cheung",
      "Alec Radford",
      "Xi Chen"
    ],
    title: "Improved Techniques for Training GANs",
    venue: "Advances in Neural Information Processing Systems 29",
    year: 2016,
    url: arxiv("1606.03498")
  },
  {
    key: "adam",
    authors: ["Diederik P. Kingma", "Jimmy Ba"],
    title: "Adam: A Method for Stochastic Optimization",
    venue: "International Conference on Learning Representations",
    year: 2015,
    url: arxiv("1412.6980")
  },
  {
    key: "gdpp",
    authors: ["Mohamed Elfeki", "Camille Couprie", "Morgane Rivière", "Mohamed Elhoseiny"],
    title: "GDPP: Learning Diverse Generations using Determinantal Point Processes",
    venue: "International Conference on Machine Learning",
    year: 2019,
    url: arxiv("1812.00068")
  },
  {
    key: "yazici2019",
    authors: [
      "Yasin Yazıcı",
      "Chuan-Sheng Foo",
      "Stefan Winkler",
      "Kim-Hui Yap",
      "Georgios Piliouras",
      "Vijay Chandrasekhar"
    ],
    title: "The Unusual Effectiveness of Averaging in GAN Training",
    venue: "International Conference on Learning Representations",
    year: 2019,
    url: arxiv("1806.04498")
  },
  {
    key: "ganlab",
    authors: ["Minsuk Kahng", "Nikhil Thorat", "Duen Horng Chau", "Fernanda B. Viégas", "Martin Wattenberg"],
    title: "GAN Lab: Understanding Complex Deep Generative Models using Interactive Visual Experimentation",
    venue: "IEEE Transactions on Visualization and Computer Graphics",
    year: 2019,
    url: arxiv("1809.01587")
  },
  {
    key: "playground",
    authors: ["Daniel Smilkov", "Shan Carter", "D. Sculley", "Fernanda B. Viégas", "Martin Wattenberg"],
    title: "Direct-Manipulation Visualization of Deep Networks",
    venue: "arXiv:1708.03788",
    year: 2017,
    url: arxiv("1708.03788")
  },
  {
    key: "misread-tsne",
    authors: ["Martin Wattenberg", "Fernanda Viégas", "Ian Johnson"],
    title: "How to Use t-SNE Effectively",
    venue: "Distill",
    year: 2016,
    url: "https://doi.org/10.23915/distill.00002"
  }
] as const satisfies readonly Reference[];

export type ReferenceRow = (typeof rows)[number];
export type ReferenceKey = ReferenceRow["key"];

/** All of them, in the order of their numbers. A work is added at the end, so that numbers in print stay true. */
export const references: readonly Reference<ReferenceKey>[] = rows;

const byKey = new Map<string, {reference: Reference<ReferenceKey>; number: number}>(
  references.map((reference, i) => [reference.key, {reference, number: i + 1}])
);

/** @throws RangeError if no work has that key */
export function referenceOf(key: string): {reference: Reference<ReferenceKey>; number: number} {
  const found = byKey.get(key);
  if (!found) throw new RangeError(`There is no reference "${key}" in src/content/references.ts.`);
  return found;
}
