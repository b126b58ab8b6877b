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

const width = (player: Player) =>
  whole(
    256,
    (specification) => specification[player].network.width,
    (specification, width) => network(specification, player, {width}),
    1
  );
const depth = (player: Player) =>
  whole(
    5,
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
  gain: {
    kind: "number",
    low: 0.1,
    high: 4,
    step: 0.1,
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
  gRate: rate("generator"),
  dRate: rate("discriminator")
};
