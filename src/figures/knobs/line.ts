import type {Knob} from "./knob.js";

/**
 * The one number of a linear generator that starts at given parameters: the bias of the first coordinate. Such a
 * generator has as many biases as weights, one of each for a coordinate: x = s z + theta.
 */
const place = (initial: readonly number[]) => initial.length / 2;

/** How far from 0 the place may be, either way. */
export const REACH = 7;

export const line = {
  theta: {
    kind: "number",
    low: -REACH,
    high: REACH,
    step: 0.1,
    applies: ({generator: {network}}) => network.initial !== undefined,
    read: ({generator: {network}}) => (network.initial ? network.initial[place(network.initial)] : 0),
    write: (specification, theta) => {
      const {network} = specification.generator;
      if (!network.initial) return specification;
      const initial = network.initial.with(place(network.initial), theta);
      return {...specification, generator: {...specification.generator, network: {...network, initial}}};
    }
  } satisfies Knob as Knob
};
