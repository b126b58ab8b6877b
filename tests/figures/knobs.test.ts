import {describe, expect, test} from "vitest";
import {type KnobName, type KnobValue, knobs, withKnobs} from "../../src/figures/knobs/index.js";
import {createSpecification, type Specification} from "../../src/gan/training/specification.js";
import {createTrainingRule} from "../../src/gan/training/training-rule.js";
import {ui as en} from "../../src/words/en/ui.js";

const written = createSpecification({
  loss: {name: "written", discriminator: "fake - real", generator: "-fake"}
});

/** Runs in which a knob has something to turn. */
const bases: Partial<Record<KnobName, Specification>> = {
  dPrice: written,
  gPrice: written,
  heaps: createSpecification({
    data: {name: "mixture", components: [{centre: [1, 2], deviation: 0.5, weight: 3}]}
  }),
  lambda: createSpecification({loss: {name: "wasserstein-gradient-penalty", weight: 1, sides: "one"}}),
  clip: createSpecification({loss: {name: "wasserstein-clipping", clip: 0.5}}),
  theta: createSpecification({
    data: {name: "mixture", components: [{centre: [0], deviation: 1, weight: 1}]},
    latent: {name: "gaussian", dimension: 1},
    generator: {network: {depth: 0, initial: [0.5, 3]}}
  })
};

function someValues(name: KnobName): readonly KnobValue[] {
  const knob = knobs[name];
  if (knob.kind === "choice") return knob.options;
  if (name === "heaps") return ["4 ± 1.25", "-1, 0 ± 0.1 × 2; 0.5, -3 ± 0.1"];
  if (knob.kind === "text") return ["-tanh(fake)", "no price at all"];
  const {low, high} = knob;
  return knob.kind === "whole" ? [low, low + 1, high] : [low, (low + high) / 2, high];
}

describe.each(Object.keys(knobs) as KnobName[])("the knob %s", (name) => {
  const base = bases[name] ?? createSpecification();

  test.each(someValues(name))("at %s reads what was written", (value) => {
    // n and m cannot both be 0.
    const other = name === "n" ? {m: 1} : name === "m" ? {n: 1} : {};
    const written = withKnobs(base, {...other, [name]: value});
    expect(knobs[name].read(written)).toBe(value);
  });

  test("set to what it reads changes nothing", () => {
    expect(withKnobs(base, {[name]: knobs[name].read(base)})).toEqual(base);
  });

  test("has words", () => {
    expect(en.knobs[name].length).toBeGreaterThan(0);
  });
});

test("several remedies together make a recipe that the engine takes", () => {
  const {remedies} = withKnobs(createSpecification(), {r1: 0.5, spectral: "yes", pack: 2, average: 0.99});
  expect(remedies.map(({name}) => name).sort()).toEqual([
    "generator-averaging",
    "packing",
    "r1",
    "spectral-normalization"
  ]);
  expect(() => createTrainingRule({...createSpecification(), remedies})).not.toThrow();
});

test("values that make no run are refused with a reason", () => {
  expect(() => withKnobs(createSpecification(), {n: 0, m: 0})).toThrow("schedule-of-zeros");
});

test("a loss of one's own takes prices, a penalty and a clip; at 0 it has neither", () => {
  const values = {loss: "written", dPrice: "real^2 - fake", gPrice: "exp(-fake)"};
  const plain = {name: "written", discriminator: "real^2 - fake", generator: "exp(-fake)"};
  expect(withKnobs(createSpecification(), values).loss).toEqual(plain);
  const full = withKnobs(createSpecification(), {...values, lambda: 2, clip: 0.3});
  expect(full.loss).toEqual({...plain, weight: 2, clip: 0.3});
  expect(withKnobs(full, {lambda: 0, clip: 0}).loss).toEqual(plain);
});

test("the two players may bend differently, and Adam's betas are the reader's, whatever optimiser they began with", () => {
  const made = withKnobs(createSpecification(), {
    activation: "tanh",
    dActivation: "leaky-relu",
    output: "tanh",
    optimizer: "adam without momentum",
    beta1: 0.9
  });
  expect(made.generator.network).toMatchObject({activation: "tanh", output: "tanh"});
  expect(made.discriminator.network.activation).toBe("leaky-relu");
  expect(made.discriminator.network.output).toBeUndefined();
  for (const {optimizer} of [made.generator, made.discriminator])
    expect(optimizer).toMatchObject({name: "adam", beta1: 0.9, beta2: 0.9});
});

test("a spread is that of data with one spread, and leaves own heaps alone", () => {
  const spread = withKnobs(createSpecification(), {data: "uneven", spread: 0.3});
  expect(knobs.data.read(spread)).toBe("uneven");
  const own = withKnobs(createSpecification(), {data: "heaps", spread: 0.3});
  expect(knobs.data.read(own)).toBe("heaps");
  expect(own).toEqual(withKnobs(createSpecification(), {data: "heaps"}));
  expect(knobs.spread.applies?.(own)).toBe(false);
});
