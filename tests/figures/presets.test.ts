import {describe, expect, test} from "vitest";
import {figureOf} from "../../src/figures/index.js";
import {type KnobName, knobs, parseKnob, withKnobs} from "../../src/figures/knobs/index.js";
import {presets} from "../../src/figures/presets.js";
import {createSpecification} from "../../src/gan/training/specification.js";
import {createTrainingRule} from "../../src/gan/training/training-rule.js";
import {recipes} from "../../src/recipes/index.js";

describe.each(presets)("the preset $id", ({values}) => {
  test("can be written into an address, and makes a run", () => {
    for (const [name, value] of Object.entries(values)) {
      expect(figureOf("laboratory").knobs).toContain(name);
      expect(parseKnob(knobs[name as KnobName], String(value))).toBe(value);
    }
    createTrainingRule(withKnobs(createSpecification(), values));
  });
});

test.each(recipes)("the knobs can make the league's recipe $id, to the last number", ({id, overrides}) => {
  const preset = presets.find((other) => other.group === "recipes" && other.id === id)!;
  expect(withKnobs(createSpecification(), preset.values)).toEqual(createSpecification(overrides));
});

test("no two presets have one name", () => {
  expect(new Set(presets.map(({id}) => id)).size).toBe(presets.length);
});
