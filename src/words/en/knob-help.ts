import type {KnobName} from "../../figures/knobs/index.js";

/** What each knob does, and what is usual: a sentence or two that open beside it. */
export const knobHelp: Readonly<Record<KnobName, string>> = {
  seed: "All random numbers of a run come from its seed: the first weights, the batches and the noise. The same seed makes the same run, to the last bit.",
  n: "How many updates D gets in each round before it is G’s turn. Usual are 1 to 5; many make D a better judge.",
  m: "How many updates G gets in each round. Usual is 1; at 10 G runs after one favourite place of a D that stands still, and collapses.",
  data: "The distribution that G is to imitate. The ring of eight modes is the usual first test for mode collapse.",
  modes: "How many modes lie on the ring. Eight are usual.",
  heaps:
    "Each mode is a place, ± its spread, and perhaps × its weight; semicolons stand between modes. One number for a place makes data on a line, as 4 ± 1.25.",
  spread:
    "The standard deviation of each mode, or of the points around a curve. Narrow modes are easy to tell from all else, and hard to hit.",
  latent: "The distribution that z is drawn from. It makes little difference; normal is usual.",
  dimension:
    "How many numbers make a z. Two are enough for data in a plane; with one, G has to lay a thread through all of it.",
  batch:
    "How many samples each update looks at. Larger batches give steadier gradients and take longer; usual here is 128.",
  gDepth: "How many layers lie between z and x. With none, G can only stretch, turn and shift its z.",
  gWidth: "How many units each of those layers has. More of them can fold z in more ways, and take longer.",
  dDepth:
    "How many layers lie between a point and its score. With none, D can only draw one straight border.",
  dWidth: "How many units each of those layers has. More of them make D a finer judge, and take longer.",
  activation: "The bend that each unit puts into its sum. Without one, all layers together would be one.",
  dActivation: "The bend of D’s units, where it is another than that of G’s.",
  output:
    "What G’s last sums go through. Usual for points is nothing; tanh keeps them between −1 and 1, as it does pixels.",
  weights:
    "The standard deviation of all weights that a network begins with, as much in every layer; 0.02 is usual with images. At 0 it follows from the gain and each layer’s width.",
  gain: "A factor on the weights that a network begins with. Usual is 1; large ones begin with steep slopes.",
  optimizer:
    "How a gradient becomes a step. Adam divides it by its usual size; plain gradient descent takes it as it is.",
  beta1:
    "How much of its last direction Adam keeps in each step. Most frameworks begin with 0.9, which GANs take badly; usual here are 0.5 and 0.",
  beta2: "How long Adam remembers how large gradients were. Usual are 0.999 and 0.9.",
  gRate:
    "How far G moves in an update. Usual is 0.0001 to 0.001; too much, and it leaps from place to place.",
  dRate: "How far D moves in an update. A D that learns faster than G stays ahead of it without more steps.",
  loss: "What D tries to keep small, and G. The non-saturating one is the usual GAN; under the Wasserstein loss D is a critic, whose scores have no bounds.",
  dPrice:
    "What D tries to keep small, for its score of a real sample, real, and of a generated one, fake. The usual GAN has softplus(-real) + softplus(fake).",
  gPrice:
    "What G tries to keep small, for D’s score of what it made, fake, perhaps beside a real one, real. The usual GAN has softplus(-fake).",
  lambda:
    "How much it costs a critic if its slope is not 1. Usual with images is 10; the small problems here do better with 0.1.",
  clip: "After each update the critic’s weights are cut back to between −c and c. Usual is 0.01; small values make it slow to learn.",
  r1: "Charges D for its slope at real points, so that its landscape stays smooth there. Usual is 0.1 to 10; 0 is off.",
  r2: "The same at generated points. Usual is 0, or as much as R1.",
  spectral:
    "Divides each of D’s weight matrices by its largest stretch, so that no layer can stretch anything.",
  noise:
    "The standard deviation of noise on all that D sees, real or generated, so that the two overlap. It fades out over 3,000 updates; 0 is off.",
  pack: "D judges so many samples together, all real or all generated. Copies give a pack away; 1 is off.",
  deviation:
    "D is also told how much the samples of its batch differ. A collapsed G is then easy to find out.",
  unroll:
    "G looks so many steps of D ahead before it moves, and works against the D that will be there. Each step ahead takes time; 0 is off.",
  dFactor: "D’s learning rate as a multiple of the one above. Usual is 2 to 4 where D is to stay ahead.",
  smooth: "What D is asked to say of real samples, in place of 1. Usual is 0.9; 1 is off.",
  average:
    "The pictures show a running average of G’s weights; this is the share of the old ones that each update keeps. Usual is 0.99 to 0.9999; 0 is off.",
  decay: "Whether the learning rates fall as the run goes on: to a twentieth, over 6,000 updates.",
  theta: "Where the middle of the generated heap lies on the line. Drag the heap, or this."
};
