import type {LossSpecification} from "../../gan/losses/index.js";
import {choice, type Knob} from "./knob.js";

/** The losses a reader can choose from, with the weights of the first figures. */
const losses = {
  minimax: {name: "minimax"},
  "non-saturating": {name: "non-saturating"},
  "least-squares": {name: "least-squares"},
  hinge: {name: "hinge"},
  "relativistic-pairing": {name: "relativistic-pairing"},
  "wasserstein-clipping": {name: "wasserstein-clipping", clip: 0.1},
  "wasserstein-gradient-penalty": {name: "wasserstein-gradient-penalty", weight: 0.1, sides: "two"},
  "wasserstein-one-sided": {name: "wasserstein-gradient-penalty", weight: 0.1, sides: "one"}
} as const satisfies Record<string, LossSpecification>;

type LossName = keyof typeof losses;
const names = Object.keys(losses) as LossName[];

/** What the players are after. */
export const loss = {
  loss: choice(
    names,
    ({loss}) =>
      names.find(
        (name) =>
          losses[name].name === loss.name &&
          (!("sides" in loss) || (losses[name] as typeof loss).sides === loss.sides)
      ) ?? "non-saturating",
    (specification, name) => ({...specification, loss: losses[name]})
  ),
  lambda: {
    kind: "number",
    low: 0,
    high: 100,
    step: 0.1,
    applies: ({loss}) => loss.name === "wasserstein-gradient-penalty",
    read: ({loss}) => (loss.name === "wasserstein-gradient-penalty" ? loss.weight : 0.1),
    write: (specification, weight) =>
      specification.loss.name === "wasserstein-gradient-penalty"
        ? {...specification, loss: {...specification.loss, weight}}
        : specification
  } satisfies Knob as Knob,
  clip: {
    kind: "number",
    low: 0.001,
    high: 1,
    step: 0.01,
    applies: ({loss}) => loss.name === "wasserstein-clipping",
    read: ({loss}) => (loss.name === "wasserstein-clipping" ? loss.clip : 0.1),
    write: (specification, clip) =>
      specification.loss.name === "wasserstein-clipping"
        ? {...specification, loss: {...specification.loss, clip}}
        : specification
  } satisfies Knob as Knob
};
