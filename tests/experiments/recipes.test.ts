import {describe, expect, test} from "vitest";
import {referenceOf} from "../../src/content/references.js";
import {createSpecification} from "../../src/gan/training/specification.js";
import {createTrainingRule} from "../../src/gan/training/training-rule.js";
import {recipes} from "../../src/recipes/index.js";
import {siteWordsOf} from "../../src/words/site.js";

describe.each(recipes)("the recipe $id", ({id, paper, overrides}) => {
  test("can be put together, and leaves data, networks, batch and seed to whoever runs it", () => {
    const specification = createSpecification(overrides);
    expect(() => createTrainingRule(specification)).not.toThrow();
    const plain = createSpecification();
    for (const part of ["data", "batch", "latent", "seed"] as const)
      expect(specification[part]).toEqual(plain[part]);
    for (const player of ["generator", "discriminator"] as const)
      expect(specification[player].network).toEqual(plain[player].network);
  });

  test("has a name, a sentence and a paper", () => {
    expect(() => referenceOf(paper)).not.toThrow();
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(siteWordsOf().recipeChanges[id]).toMatch(/^[A-Z].*\.$/);
    expect(recipes.filter((other) => other.id === id)).toHaveLength(1);
  });
});
