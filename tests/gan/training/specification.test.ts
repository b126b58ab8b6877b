import {expect, test} from "vitest";
import type {ActivationName} from "../../../src/gan/network/activations.js";
import {createSpecification} from "../../../src/gan/training/specification.js";
import {createTrainer} from "../../../src/gan/training/trainer.js";
import {backend, data, small} from "../reference/table.js";
import {refuses} from "../refuses.js";

test("a discriminator's scores stay as they are", () => {
  expect(() => createSpecification({discriminator: {network: {output: "tanh"}}})).toThrow(
    refuses("discriminator-output")
  );
});

test("an output's activation has a name that there is", () => {
  const output = "constructor" as ActivationName;
  expect(() => createSpecification({generator: {network: {output}}})).toThrow(
    refuses("unknown", {kind: "activation", name: "constructor"})
  );
});

test("samples stay within what the output's activation gives", async () => {
  const trainer = createTrainer(
    await backend(),
    small({data: data.five, generator: {network: {output: "tanh", gain: 20}}})
  );
  const samples = trainer.evaluation.samples();
  expect(Math.max(...samples)).toBeGreaterThan(0.99);
  expect(Math.max(...samples.map(Math.abs))).toBeLessThanOrEqual(1);
  trainer.dispose();
});
