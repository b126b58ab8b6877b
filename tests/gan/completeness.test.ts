/**
 * The tests' own tables list every row of the engine's: a row that nobody tests is found here. (The optimisers' formulas
 * and the distributions' shapes are compared with their tables where they are tested.)
 */
import {expect, test} from "vitest";
import {latents} from "../../src/gan/distributions/latents.js";
import {losses} from "../../src/gan/losses/index.js";
import {activations} from "../../src/gan/network/activations.js";
import {optimizers} from "../../src/gan/optimizers/index.js";
import {remedies} from "../../src/gan/remedies/index.js";
import {activations as inAutodiff} from "./reference/autodiff-network.js";
import {latentCases} from "./reference/draws.js";
import {activations as inFloat64} from "./reference/float64-network.js";
import {lossReferences} from "./reference/losses.js";
import {runs} from "./reference/runs.js";
import {optimizerCases, remedyCases} from "./reference/table.js";

test.each<[string, object, object]>([
  ["losses", lossReferences, losses],
  ["remedies", remedyCases, remedies],
  ["optimisers", optimizerCases, optimizers],
  ["activations by autodiff", inAutodiff, activations],
  ["activations in 64 bits", inFloat64, activations],
  ["latents", latentCases, latents]
])("%s", (_, tested, table) => {
  expect(Object.keys(tested).sort()).toEqual(Object.keys(table).sort());
});

test("every case is a case of its row", () => {
  for (const [name, {cases}] of Object.entries(lossReferences)) {
    expect(cases.length).toBeGreaterThan(0);
    for (const one of cases) expect(one.name).toBe(name);
  }
  for (const table of [remedyCases, optimizerCases])
    for (const [name, one] of Object.entries(table)) expect(one.name).toBe(name);
});

test("every loss, remedy, optimiser and activation is in a recorded run, whose bits are kept", () => {
  const specifications = Object.values(runs);
  const players = specifications.flatMap(({generator, discriminator}) => [generator, discriminator]);
  expect(new Set(specifications.map(({loss}) => loss.name))).toEqual(new Set(Object.keys(losses)));
  expect(new Set(specifications.flatMap((one) => one.remedies.map(({name}) => name)))).toEqual(
    new Set(Object.keys(remedies))
  );
  expect(new Set(players.map(({optimizer}) => optimizer.name))).toEqual(new Set(Object.keys(optimizers)));
  expect(new Set(players.map(({network}) => network.activation))).toEqual(new Set(Object.keys(activations)));
});
