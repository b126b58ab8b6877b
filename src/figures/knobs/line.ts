import {placeIndex, placeOf} from "../../gan/network/linear-generator.js";
import type {Knob} from "./knob.js";

/** How far from 0 the place may be, either way. */
export const REACH = 7;

/** The one number of a linear generator that starts at given parameters. */
export const line = {
  theta: {
    kind: "number",
    low: -REACH,
    high: REACH,
    step: 0.1,
    applies: ({generator: {network}}) => network.initial !== undefined,
    read: ({generator: {network}}) => placeOf(network),
    write: (specification, theta) => {
      const {network} = specification.generator;
      if (!network.initial) return specification;
      const initial = network.initial.with(placeIndex(network.initial), theta);
      return {...specification, generator: {...specification.generator, network: {...network, initial}}};
    }
  } satisfies Knob as Knob
};
