import {describe, expect, test} from "vitest";
import {fillLatent} from "../../../src/gan/distributions/latents.js";
import {RandomStream} from "../../../src/gan/numbers/random.js";
import {refuses} from "../refuses.js";
import {momentsAlong} from "./samples.js";

describe("latents", () => {
  const filled = (name: "gaussian" | "uniform", dimension: number) => {
    const into = new Float32Array(20_000 * dimension);
    fillLatent({name, dimension}, new RandomStream(5), into);
    return into;
  };

  test.each([1, 2, 7])("gaussian has mean 0 and variance 1 along each of %i axes", (dimension) => {
    const latent = filled("gaussian", dimension);
    for (let axis = 0; axis < dimension; axis++) {
      const {mean, variance} = momentsAlong(latent, dimension, axis);
      expect(Math.abs(mean)).toBeLessThan(0.032);
      expect(Math.abs(variance - 1)).toBeLessThan(0.045);
    }
  });

  test.each([1, 2, 7])("uniform fills [-1, 1] along each of %i axes", (dimension) => {
    const latent = filled("uniform", dimension);
    expect(latent.every((x) => x >= -1 && x <= 1)).toBe(true);
    for (let axis = 0; axis < dimension; axis++) {
      const {mean, variance} = momentsAlong(latent, dimension, axis);
      expect(Math.abs(mean)).toBeLessThan(0.019);
      expect(Math.abs(variance - 1 / 3)).toBeLessThan(0.0095);
    }
  });

  test("refuses other names and broken rows", () => {
    const fill = (name: string, dimension: number) => () =>
      fillLatent({name: name as "uniform", dimension}, new RandomStream(1), new Float32Array(4));
    expect(fill("cauchy", 2)).toThrow(
      refuses("unknown", {kind: "latent", name: "cauchy", known: ["gaussian", "uniform", "constant"]})
    );
    expect(fill("uniform", 3)).toThrow(
      refuses("not-whole-rows", {quantity: "latent-points", length: 4, dimension: 3})
    );
    expect(fill("uniform", 0)).toThrow(refuses("not-an-integer-in-range", {quantity: "dimension", value: 0}));
  });
});
