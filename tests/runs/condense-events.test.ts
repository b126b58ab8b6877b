import fc from "fast-check";
import {beforeAll, expect, test} from "vitest";
import type {Backend} from "../../src/gan/backends/backend.js";
import {openBackend} from "../../src/gan/backends/index.js";
import {createSpecification} from "../../src/gan/training/specification.js";
import {condensed} from "../../src/runs/condense-events.js";
import {readEvents, writeEvents} from "../../src/runs/events-text.js";
import type {RunEvent} from "../../src/runs/plan.js";
import {Run} from "../../src/runs/run.js";

let backend: Backend;
beforeAll(async () => {
  backend = await openBackend({only: "wasm"});
});

const players = fc.constantFrom("discriminator", "generator");
const change = fc.oneof(
  players.map((player) => ({freeze: [player]})),
  players.map((player) => ({release: [player]})),
  players.map((reset) => ({reset})),
  fc.record({discriminatorSteps: fc.integer({min: 1, max: 3})}).map((schedule) => ({schedule})),
  fc.record({generatorSteps: fc.integer({min: 0, max: 3})}).map((schedule) => ({schedule})),
  players.chain((player) => fc.constantFrom(0.001, 0.01).map((rate) => ({rates: {[player]: rate}})))
);
const events = fc
  .array(fc.tuple(fc.constantFrom(0, 3, 4, 9), change), {maxLength: 9})
  .map((all) => all.sort(([a], [b]) => a - b).map(([at, done]) => ({at, ...done}) as RunEvent));

function trained(planned: readonly RunEvent[]): string {
  const specification = createSpecification({
    batch: 8,
    generator: {network: {width: 4}},
    discriminator: {network: {width: 4}}
  });
  const run = new Run(backend, {specification, measureEvery: 100, events: planned});
  run.advance(20);
  const result = `${run.trainer.update} ${run.trainer.checksum()}`;
  run.dispose();
  return result;
}

test("what is written as one event does the same to a run, and comes back from its text", () => {
  fc.assert(
    fc.property(events, (all) => {
      const fewer = condensed(all);
      expect(trained(fewer)).toBe(trained(all));
      expect(readEvents(writeEvents(fewer))).toEqual(fewer);
      const isReset = ({reset}: RunEvent) => reset !== undefined;
      fewer.forEach((event, i) => {
        const before = fewer[i - 1];
        if (before && !isReset(event) && !isReset(before)) expect(event.at).toBeGreaterThan(before.at);
      });
    }),
    {seed: 6, numRuns: 60}
  );
});
