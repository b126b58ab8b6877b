import type {RemedyName, RemedySpecification} from "../../gan/remedies/index.js";
import type {Specification} from "../../gan/training/specification.js";
import {choice, type Knob} from "./knob.js";

type Given<Name extends RemedyName> = Extract<RemedySpecification, {name: Name}>;

function find<Name extends RemedyName>({remedies}: Specification, name: Name): Given<Name> | undefined {
  return remedies.find((remedy): remedy is Given<Name> => remedy.name === name);
}

/** With the remedy as given, or without it for null. The others keep their order; a new one comes last. */
function withRemedy(
  specification: Specification,
  name: RemedyName,
  remedy: RemedySpecification | null
): Specification {
  const others = specification.remedies.filter((other) => other.name !== name);
  return {...specification, remedies: remedy ? [...others, remedy] : others};
}

/** A remedy with one number, where `off` stands for not having it. */
function amount<Name extends RemedyName>(
  name: Name,
  {low = 0, high, step, off = 0, whole = false}: Range,
  read: (remedy: Given<Name>) => number,
  make: (value: number) => Given<Name>
): Knob {
  return {
    kind: whole ? "whole" : "number",
    low,
    high,
    step,
    read: (specification: Specification) => {
      const remedy = find(specification, name);
      return remedy ? read(remedy) : off;
    },
    write: (specification: Specification, value: number) =>
      withRemedy(specification, name, value === off ? null : (make(value) as RemedySpecification))
  };
}

interface Range {
  readonly low?: number;
  readonly high: number;
  readonly step?: number;
  readonly off?: number;
  readonly whole?: boolean;
}

/** A remedy that one has or has not. */
function present(name: "spectral-normalization" | "minibatch-deviation") {
  return choice(
    ["no", "yes"],
    (specification) => (find(specification, name) ? "yes" : "no"),
    (specification, value) => withRemedy(specification, name, value === "yes" ? {name} : null)
  );
}

/** How many updates noise and learning rates take to fall to their ends. */
const NOISE_FALL = 3000;
const RATE_FALL = 6000;

/** What may be added to any loss; where it makes no sense the engine says why. */
export const remedies = {
  r1: amount(
    "r1",
    {high: 100, step: 0.1},
    ({weight}) => weight,
    (weight) => ({name: "r1", weight})
  ),
  r2: amount(
    "r2",
    {high: 100, step: 0.1},
    ({weight}) => weight,
    (weight) => ({name: "r2", weight})
  ),
  spectral: present("spectral-normalization"),
  noise: amount(
    "instance-noise",
    {high: 2, step: 0.05},
    ({deviation}) => deviation,
    (deviation) => ({name: "instance-noise", deviation, until: NOISE_FALL})
  ),
  pack: amount(
    "packing",
    {low: 1, high: 8, off: 1, whole: true},
    ({samples}) => samples,
    (samples) => ({name: "packing", samples})
  ),
  deviation: present("minibatch-deviation"),
  unroll: amount(
    "unrolling",
    {high: 20, whole: true},
    ({steps}) => steps,
    (steps) => ({name: "unrolling", steps, rate: 0.1})
  ),
  dFactor: amount(
    "two-learning-rates",
    {low: 0.1, high: 20, step: 0.5, off: 1},
    ({discriminatorFactor}) => discriminatorFactor,
    (discriminatorFactor) => ({name: "two-learning-rates", discriminatorFactor})
  ),
  smooth: amount(
    "label-smoothing",
    {low: 0.5, high: 1, step: 0.05, off: 1},
    ({target}) => target,
    (target) => ({name: "label-smoothing", target})
  ),
  average: amount(
    "generator-averaging",
    {high: 0.9999, step: 0.01},
    ({decay}) => decay,
    (decay) => ({name: "generator-averaging", decay})
  ),
  decay: choice(
    ["none", "linear", "cosine"],
    (specification) => find(specification, "rate-decay")?.shape ?? "none",
    (specification, shape) =>
      withRemedy(
        specification,
        "rate-decay",
        shape === "none" ? null : {name: "rate-decay", shape, until: RATE_FALL, floor: 0.05}
      )
  )
};
