import {describe, expect, test} from "vitest";
import {createRecipe} from "../../src/gan/recipe.js";
import {createSpecification} from "../../src/gan/specification.js";
import {recipes} from "../../src/recipes/index.js";
import {referenceOf} from "../../src/text/references.js";

describe.each(recipes)("the recipe $id", ({id, change, paper, overrides}) => {
  test("can be put together, and leaves data, networks, batch and seed to whoever runs it", () => {
    const specification = createSpecification(overrides);
    expect(() => createRecipe(specification)).not.toThrow();
    const plain = createSpecification();
    for (const part of ["data", "batch", "latent", "seed"] as const)
      expect(specification[part]).toEqual(plain[part]);
    for (const player of ["generator", "discriminator"] as const)
      expect(specification[player].network).toEqual(plain[player].network);
  });

  test("has a name, a sentence and a paper", () => {
    expect(() => referenceOf(paper)).not.toThrow();
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(change).toMatch(/^[A-Z].*\.$/);
    expect(recipes.filter((other) => other.id === id)).toHaveLength(1);
  });
});
