import type {OptimizerSpecification} from "../../gan/optimizers/index.js";
import type {SpecificationOverrides} from "../../gan/training/specification.js";
import {figureRow} from "../figure-row.js";

const RATE = 1e-3;
const adam = (rate: number, beta1: number): OptimizerSpecification => ({
  name: "adam",
  rate,
  beta1,
  beta2: 0.999
});
const both = (optimizer: OptimizerSpecification): SpecificationOverrides => ({
  generator: {optimizer},
  discriminator: {optimizer}
});

/** Far from where G's first weights put its samples, so that D can be sure; five times the usual rate, and many steps. */
const sureDiscriminator: SpecificationOverrides = {
  data: {name: "ring", modes: 8, radius: 2, deviation: 0.04},
  generator: {network: {gain: 0.5}},
  discriminator: {optimizer: adam(5 * RATE, 0.5)},
  schedule: {discriminatorSteps: 20, generatorSteps: 1}
};
const oneKindMissing: SpecificationOverrides = {
  data: {
    name: "mixture",
    components: [
      {centre: [-0.8, 0], deviation: 0.1, weight: 9},
      {centre: [0.8, 0], deviation: 0.1, weight: 1}
    ]
  }
};

const penalty = (weight: number): SpecificationOverrides => ({
  loss: {name: "wasserstein-gradient-penalty", weight, sides: "two"},
  schedule: {discriminatorSteps: 5, generatorSteps: 1}
});

/** What GANs suffer from, and the same GANs cured: the chapter "My GAN has collapsed" races them in pairs. */
export const cures = figureRow({
  id: "cures",
  specification: {seed: 1},
  runs: [
    {id: "usual", overrides: {}},
    {id: "default-adam", overrides: both(adam(RATE, 0.9))},
    {id: "sure", overrides: {loss: {name: "minimax"}, ...sureDiscriminator}},
    {
      id: "sure-r1",
      overrides: {
        loss: {name: "minimax"},
        ...sureDiscriminator,
        schedule: {discriminatorSteps: 1, generatorSteps: 1},
        remedies: [{name: "r1", weight: 0.1}]
      }
    },
    {id: "slow", overrides: {discriminator: {optimizer: adam(RATE / 20, 0.5)}}},
    {id: "strained", overrides: {schedule: {discriminatorSteps: 20, generatorSteps: 1}}},
    {id: "outrun", overrides: {schedule: {discriminatorSteps: 1, generatorSteps: 10}}},
    {
      id: "outrun-deviation",
      overrides: {
        schedule: {discriminatorSteps: 1, generatorSteps: 10},
        remedies: [{name: "minibatch-deviation"}]
      }
    },
    {id: "uneven", overrides: oneKindMissing},
    {id: "uneven-packing", overrides: {...oneKindMissing, remedies: [{name: "packing", samples: 4}]}},
    {id: "stiff", overrides: penalty(10)},
    {id: "supple", overrides: penalty(0.1)},
    {id: "leaping", overrides: both({name: "gradient-descent", rate: 2}), breaksOff: true},
    {id: "fast", overrides: both(adam(20 * RATE, 0.5))},
    {id: "slower", overrides: both(adam(5 * RATE, 0.5))},
    {id: "small-batch", overrides: {batch: 4}}
  ],
  shown: ["default-adam", "usual"],
  budget: 2000,
  measureEvery: 100,
  views: ["plane"],
  charts: ["modes", "discriminatorLoss", "generatorLoss"],
  samples: 400,
  knobs: [],
  expected: []
});
