import {checksum} from "../../../src/gan/numbers/checksum.js";
import type {Specification} from "../../../src/gan/training/specification.js";
import type {Trainer} from "../../../src/gan/training/trainer.js";
import {gradientPenalty} from "./losses.js";
import {data, fallingR1, losses, remedies, remedy, small, title} from "./table.js";

/** How long each recorded run is. */
export const UPDATES = 300;

/** The runs whose weights are recorded, bit for bit, in `checksums.json`. Sizes are odd so that no kernel has it easy. */
export const runs: Readonly<Record<string, Specification>> = {
  ...Object.fromEntries(losses.map((loss) => [title(loss), odd({loss})])),
  ...Object.fromEntries(remedies.map((one) => [`non-saturating + ${one.name}`, odd({remedies: [one]})])),
  "relativistic-pairing + r1 + r2, falling": odd({
    loss: {name: "relativistic-pairing"},
    remedies: [fallingR1, {...remedy("r2"), fall: {floor: 0.1, until: 1000}}]
  }),
  "least-squares + unrolling + packing": odd({
    loss: {name: "least-squares"},
    remedies: [remedy("unrolling"), remedy("packing")]
  }),
  "gradient-descent, simultaneous, tanh": odd({
    ...players({optimizer: {name: "gradient-descent", rate: 0.05}, network: {activation: "tanh"}}),
    schedule: {discriminatorSteps: 1, generatorSteps: 1, simultaneous: true}
  }),
  "momentum, leaky-relu, 3 : 2": odd({
    ...players({
      optimizer: {name: "momentum", rate: 0.01, momentum: 0.5},
      network: {activation: "leaky-relu"}
    }),
    schedule: {discriminatorSteps: 3, generatorSteps: 2}
  }),
  "rmsprop, 5-D data, uniform latent": odd({
    ...players({optimizer: {name: "rmsprop", rate: 1e-3, decay: 0.9}}),
    data: data.five,
    latent: {name: "uniform", dimension: 4}
  }),
  "wasserstein-gradient-penalty, tanh": odd({
    loss: gradientPenalty.two,
    ...players({network: {activation: "tanh"}})
  }),
  "wasserstein-gradient-penalty, a generator of one number": odd({
    loss: gradientPenalty.two,
    data: {name: "parallel-lines"},
    latent: {name: "uniform", dimension: 1},
    generator: {network: {depth: 0, initial: [0, 0.5, 1, 0.5], trainable: [false, false, true, false]}}
  }),
  "leaky-relu, tanh at the output": odd({
    data: data.five,
    generator: {network: {activation: "leaky-relu", output: "tanh"}}
  }),
  "the size of the article's figures": small({
    batch: 128,
    ...players({network: {width: 64}}),
    latent: {name: "gaussian", dimension: 2}
  })
};

/** The weights' fingerprint, and the average's where there is one. */
export function fingerprint(trainer: Trainer): string {
  const {averaged} = trainer.save();
  return averaged
    ? `${trainer.checksum()} ${checksum([new Int32Array(averaged.parameters.buffer)])}`
    : trainer.checksum();
}

type Overrides = NonNullable<Parameters<typeof small>[0]>;

function players(both: Overrides["generator"]): Overrides {
  return {generator: both, discriminator: both};
}

function odd(overrides: Overrides): Specification {
  const size = (player: Overrides["generator"]) => ({...player, network: {width: 13, ...player?.network}});
  const {generator, discriminator} = overrides;
  return small({...overrides, batch: 18, generator: size(generator), discriminator: size(discriminator)});
}
