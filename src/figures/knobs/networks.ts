import {type ActivationName, activations} from "../../gan/network/activations.js";
import type {NetworkSpecification} from "../../gan/network/network-specification.js";
import type {OptimizerSpecification} from "../../gan/optimizers/index.js";
import type {Player} from "../../gan/player.js";
import type {Specification} from "../../gan/training/specification.js";
import {choice, type Knob, whole} from "./knob.js";

/** The optimisers a reader can choose from; the learning rate is a knob of its own. */
const optimizers = {
  adam: {name: "adam", rate: 1e-3, beta1: 0.5, beta2: 0.999},
  "adam for penalties": {name: "adam", rate: 1e-3, beta1: 0.5, beta2: 0.9},
  "adam without momentum": {name: "adam", rate: 1e-3, beta1: 0, beta2: 0.9},
  rmsprop: {name: "rmsprop", rate: 1e-3, decay: 0.99},
  momentum: {name: "momentum", rate: 1e-3, momentum: 0.9},
  "gradient descent": {name: "gradient-descent", rate: 1e-3}
} as const satisfies Record<string, OptimizerSpecification>;

type OptimizerName = keyof typeof optimizers;
const optimizerNames = Object.keys(optimizers) as OptimizerName[];

function network(specification: Specification, player: Player, part: Partial<NetworkSpecification>) {
  const before = specification[player];
  return {...specification, [player]: {...before, network: {...before.network, ...part}}};
}

function both(specification: Specification, part: Partial<NetworkSpecification>) {
  return network(network(specification, "generator", part), "discriminator", part);
}

function rate(player: Player): Knob {
  return {
    kind: "number",
    low: 0.00001,
    high: 1,
    decades: true,
    read: (specification) => specification[player].optimizer.rate,
    write: (specification, value) => ({
      ...specification,
      [player]: {
        ...specification[player],
        optimizer: {...specification[player].optimizer, rate: value}
      }
    })
  };
}

/** How long Adam remembers gradients, or their squares; both players alike. */
function beta(which: "beta1" | "beta2", step: number): Knob {
  return {
    kind: "number",
    low: 0,
    high: 0.9999,
    step,
    applies: ({generator: {optimizer}}) => optimizer.name === "adam",
    read: ({generator: {optimizer}}) =>
      optimizer.name === "adam" ? optimizer[which] : optimizers.adam[which],
    write: (specification, value) => {
      const player = (of: Player) => {
        const {optimizer} = specification[of];
        return {
          ...specification[of],
          optimizer: optimizer.name === "adam" ? {...optimizer, [which]: value} : optimizer
        };
      };
      return {...specification, generator: player("generator"), discriminator: player("discriminator")};
    }
  };
}

const width = (player: Player) =>
  whole(
    1024,
    (specification) => specification[player].network.width,
    (specification, width) => network(specification, player, {width}),
    1
  );
const depth = (player: Player) =>
  whole(
    8,
    (specification) => specification[player].network.depth,
    (specification, depth) => network(specification, player, {depth})
  );

/** How large the players are and how they learn. */
export const networks = {
  gDepth: depth("generator"),
  gWidth: width("generator"),
  dDepth: depth("discriminator"),
  dWidth: width("discriminator"),
  activation: choice(
    Object.keys(activations) as ActivationName[],
    ({generator}) => generator.network.activation,
    (specification, activation) => both(specification, {activation})
  ),
  dActivation: choice(
    Object.keys(activations) as ActivationName[],
    ({discriminator}) => discriminator.network.activation,
    (specification, activation) => network(specification, "discriminator", {activation})
  ),
  output: choice(
    ["linear", ...(Object.keys(activations) as ActivationName[])],
    ({generator}) => generator.network.output ?? "linear",
    (specification, name) => {
      const {output: _, ...without} = specification.generator.network;
      const network = name === "linear" ? without : {...without, output: name};
      return {...specification, generator: {...specification.generator, network}};
    }
  ),
  weights: {
    kind: "number",
    low: 0,
    high: 1,
    step: 0.01,
    read: ({generator}) => generator.network.deviation ?? 0,
    write: (specification, deviation) => {
      const player = (of: Player) => {
        const {deviation: _, ...without} = specification[of].network;
        return {...specification[of], network: deviation === 0 ? without : {...without, deviation}};
      };
      return {...specification, generator: player("generator"), discriminator: player("discriminator")};
    }
  } satisfies Knob as Knob,
  gain: {
    kind: "number",
    low: 0.1,
    high: 4,
    step: 0.1,
    applies: ({generator}) => generator.network.deviation === undefined,
    read: ({generator}) => generator.network.gain,
    write: (specification, gain) => both(specification, {gain})
  } satisfies Knob as Knob,
  optimizer: choice(
    optimizerNames,
    ({generator: {optimizer}}) =>
      optimizerNames.find((name) => {
        const {rate: _, ...rest} = optimizers[name];
        const {rate: __, ...own} = optimizer;
        return JSON.stringify(rest) === JSON.stringify(own);
      }) ?? "adam",
    (specification, name) => {
      const player = (of: Player) => ({
        ...specification[of],
        optimizer: {...optimizers[name], rate: specification[of].optimizer.rate}
      });
      return {...specification, generator: player("generator"), discriminator: player("discriminator")};
    }
  ),
  beta1: beta("beta1", 0.1),
  beta2: beta("beta2", 0.001),
  gRate: rate("generator"),
  dRate: rate("discriminator")
};
