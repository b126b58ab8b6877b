/** Every loss of the engine's, written in the readers' language, trains to the same weights but for rounding. */
import {describe, expect, test} from "vitest";
import type {LossSpecification} from "../../../src/gan/losses/index.js";
import {wellKnown} from "../../../src/gan/losses/written/well-known.js";
import type {RemedySpecification} from "../../../src/gan/remedies/index.js";
import {createTrainer} from "../../../src/gan/training/trainer.js";
import {backend, losses, remedy, small, title} from "../reference/table.js";

const UPDATES = 100;
const own = losses.filter((loss) => loss.name !== "written");

async function weights(loss: LossSpecification, remedies: readonly RemedySpecification[]): Promise<number[]> {
  const trainer = createTrainer(await backend(), small({loss, remedies}));
  expect(trainer.advance(UPDATES)).toBe(UPDATES);
  const {generator, discriminator} = trainer.save();
  trainer.dispose();
  return [...generator.parameters, ...discriminator.parameters];
}

const cases: readonly (readonly [string, LossSpecification, readonly RemedySpecification[]])[] = [
  ...own.map((loss) => [title(loss), loss, []] as const),
  // The one that needs the slope of a slope.
  ["least-squares + unrolling", {name: "least-squares"}, [remedy("unrolling")]],
  ["relativistic-pairing + r1", {name: "relativistic-pairing"}, [remedy("r1")]]
];

describe.each(cases)("%s", (_, loss, remedies) => {
  test(`after ${UPDATES} updates`, async () => {
    const {name, ...parameters} = loss;
    const written = {...parameters, name: "written", ...wellKnown[name as keyof typeof wellKnown]} as const;
    const [plain, again, start] = await Promise.all([
      weights(loss, remedies),
      weights(written, remedies),
      // Another loss ends somewhere else: the weights do tell losses apart.
      weights({name: "written", discriminator: "fake - real", generator: "-2 * fake"}, [])
    ]);
    const apart = (a: number[], b: number[]) => Math.max(...a.map((weight, i) => Math.abs(weight - b[i])));
    expect(apart(plain, again)).toBeLessThan(1e-4);
    expect(apart(plain, start)).toBeGreaterThan(1e-2);
  });
});
