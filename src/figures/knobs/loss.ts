import type {LossSpecification} from "../../gan/losses/index.js";
import {LONGEST_PRICE} from "../../gan/losses/written/parse.js";
import {wellKnown} from "../../gan/losses/written/well-known.js";
import type {Player} from "../../gan/player.js";
import type {Specification} from "../../gan/training/specification.js";
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
  "wasserstein-one-sided": {name: "wasserstein-gradient-penalty", weight: 0.1, sides: "one"},
  written: {name: "written", ...wellKnown["non-saturating"]}
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
  dPrice: price("discriminator"),
  gPrice: price("generator"),
  lambda: {
    kind: "number",
    low: 0,
    high: 100,
    step: 0.1,
    applies: ({loss}) => loss.name === "wasserstein-gradient-penalty" || loss.name === "written",
    read: ({loss}) => ("weight" in loss ? loss.weight : loss.name === "written" ? 0 : 0.1) ?? 0,
    write: (specification, weight) => withLoss(specification, "wasserstein-gradient-penalty", {weight})
  } satisfies Knob as Knob,
  clip: {
    kind: "number",
    low: 0,
    high: 1,
    step: 0.01,
    applies: ({loss}) => loss.name === "wasserstein-clipping" || loss.name === "written",
    read: ({loss}) => ("clip" in loss ? loss.clip : loss.name === "written" ? 0 : 0.1) ?? 0,
    write: (specification, clip) => withLoss(specification, "wasserstein-clipping", {clip})
  } satisfies Knob as Knob
};

/** What a player pays, in the language of written losses. */
function price(player: Player): Knob {
  return {
    kind: "text",
    longest: LONGEST_PRICE,
    applies: ({loss}) => loss.name === "written",
    read: ({loss}) => (loss.name === "written" ? loss[player] : losses.written[player]),
    write: (specification, text) =>
      specification.loss.name === "written"
        ? {...specification, loss: {...specification.loss, [player]: text}}
        : specification
  };
}

/** Writes a number into the loss whose it is, or into a written one, where 0 stands for not having it. */
function withLoss(
  specification: Specification,
  name: "wasserstein-clipping" | "wasserstein-gradient-penalty",
  number: {readonly weight: number} | {readonly clip: number}
): Specification {
  const {loss} = specification;
  if (loss.name === name) return {...specification, loss: {...loss, ...number} as LossSpecification};
  if (loss.name !== "written") return specification;
  const [[key, value]] = Object.entries(number);
  const {[key as "weight" | "clip"]: _, ...without} = loss;
  return {...specification, loss: value === 0 ? without : {...loss, ...number}};
}
