import fc from "fast-check";
import type {Change, RunEvent} from "../../src/runs/plan.js";

const player = fc.constantFrom("discriminator", "generator") as fc.Arbitrary<"discriminator" | "generator">;
const both = fc.constantFrom<readonly ("discriminator" | "generator")[]>(
  ["discriminator"],
  ["generator"],
  ["discriminator", "generator"]
);
const steps = fc.integer({min: 0, max: 5});
const rate = fc
  .oneof(fc.constantFrom(0, 0.0005, 1e-7), fc.double({min: 0, max: 0.05, noNaN: true}))
  .map((value) => value + 0);

/** Something that can be done to the players, whatever their n : m; at least one thing. */
export const change: fc.Arbitrary<Change> = fc
  .record(
    {
      freeze: both,
      release: both,
      reset: player,
      schedule: fc.oneof(
        steps.map((generatorSteps) => ({generatorSteps})),
        steps.map((discriminatorSteps) => ({discriminatorSteps})),
        fc
          .record({discriminatorSteps: steps, generatorSteps: steps})
          .filter(({discriminatorSteps: n, generatorSteps: m}) => n + m > 0)
      ),
      rates: fc
        .record({generator: rate, discriminator: rate}, {requiredKeys: []})
        .filter((rates) => Object.keys(rates).length > 0)
    },
    {requiredKeys: []}
  )
  .filter((made) => Object.keys(made).length > 0);

/** Events in the order of their updates. */
export const events: fc.Arbitrary<RunEvent[]> = fc
  .array(fc.tuple(fc.nat({max: 9_999_999}), change), {maxLength: 8})
  .map((list) => list.map(([at, what]) => ({at, ...what})).sort((a, b) => a.at - b.at));
