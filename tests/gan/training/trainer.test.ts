import {describe, expect, test} from "vitest";
import {latentGrid} from "../../../src/gan/evaluation/latent-grid.js";
import type {Player} from "../../../src/gan/player.js";
import type {Specification} from "../../../src/gan/training/specification.js";
import {createTrainer, type Trainer} from "../../../src/gan/training/trainer.js";
import {measure} from "../../../src/runs/measurement.js";
import {backend, losses, remedies, small, title, refusal as whyNot} from "../reference/table.js";
import {refuses} from "../refuses.js";

const quick = {
  generator: {network: {depth: 1, width: 4}},
  discriminator: {network: {depth: 1, width: 4}}
} as const;

async function open(specification: Specification = small(quick)): Promise<Trainer> {
  return createTrainer(await backend(), specification);
}

/** Who moves in each of the next updates ("D" or "G"), seen from the weights and not from what the trainer says. */
function order(trainer: Trainer, updates: number): string {
  let letters = "";
  for (let i = 0; i < updates; i++) {
    const before = trainer.save();
    if (trainer.advance(1) === 0) return letters;
    const after = trainer.save();
    const moved = (player: Player) =>
      after[player].parameters.some((x, k) => x !== before[player].parameters[k]);
    letters += `${moved("discriminator") ? "D" : ""}${moved("generator") ? "G" : ""}`;
  }
  return letters;
}

describe("the schedule", () => {
  test.each([
    [1, 1, "DGDGDGDG"],
    [2, 3, "DDGGGDDG"],
    [5, 1, "DDDDDGDD"],
    [0, 1, "GGGGGGGG"],
    [3, 0, "DDDDDDDD"]
  ])("n = %d, m = %d: %s", async (discriminatorSteps, generatorSteps, expected) => {
    const trainer = await open(small({...quick, schedule: {discriminatorSteps, generatorSteps}}));
    expect(order(trainer, 8)).toBe(expected);
    expect(trainer.update).toBe(8);
    trainer.dispose();
  });

  test("says who is next", async () => {
    const trainer = await open(small({...quick, schedule: {discriminatorSteps: 2, generatorSteps: 1}}));
    const said = Array.from({length: 6}, () => {
      const {next} = trainer;
      trainer.advance(1);
      return next[0];
    });
    expect(said.join("")).toBe("ddgddg");
    trainer.dispose();
  });

  test("a new one begins a new round", async () => {
    const trainer = await open();
    trainer.advance(1);
    trainer.setSchedule({discriminatorSteps: 2, generatorSteps: 1});
    expect(order(trainer, 4)).toBe("DDGD");
    expect(trainer.schedule).toEqual({discriminatorSteps: 2, generatorSteps: 1});
    trainer.dispose();
  });

  test.each([
    [{discriminatorSteps: 0, generatorSteps: 0}, refuses("schedule-of-zeros")],
    [
      {discriminatorSteps: 101, generatorSteps: 1},
      refuses("not-an-integer-in-range", {quantity: "discriminator-steps", high: 100})
    ],
    [
      {discriminatorSteps: 1, generatorSteps: 0.5},
      refuses("not-an-integer-in-range", {quantity: "generator-steps", value: 0.5})
    ],
    [{discriminatorSteps: 2, generatorSteps: 1, simultaneous: true}, refuses("simultaneous-schedule")]
  ])("%o is refused and changes nothing", async (schedule, refusal) => {
    const trainer = await open();
    trainer.advance(1);
    expect(() => trainer.setSchedule(schedule)).toThrow(refusal);
    expect(order(trainer, 3)).toBe("GDG");
    trainer.dispose();
  });

  test("a frozen player's turns are left out, and come back", async () => {
    const trainer = await open(small({...quick, schedule: {discriminatorSteps: 2, generatorSteps: 1}}));
    trainer.freeze("discriminator", true);
    expect(order(trainer, 3)).toBe("GGG");
    trainer.freeze("discriminator", false);
    trainer.freeze("generator", true);
    expect(order(trainer, 3)).toBe("DDD");
    trainer.freeze("discriminator", true);
    expect(trainer.advance(5)).toBe(0);
    trainer.freeze("generator", false);
    trainer.freeze("discriminator", false);
    expect(trainer.advance(5)).toBe(5);
    trainer.dispose();
  });

  test("who alone has turns and is frozen does not move", async () => {
    const trainer = await open(small({...quick, schedule: {discriminatorSteps: 0, generatorSteps: 1}}));
    trainer.freeze("generator", true);
    expect(trainer.advance(3)).toBe(0);
    trainer.dispose();
  });

  test("asking who is next while a player is frozen does not move the turn", async () => {
    const trainer = await open();
    trainer.freeze("discriminator", true);
    expect(trainer.next).toBe("generator");
    trainer.observe().samples;
    trainer.freeze("discriminator", false);
    expect(order(trainer, 2)).toBe("DG");
    trainer.dispose();
  });

  test("is saved and restored, with whose turn it is and who is frozen", async () => {
    const first = await open();
    first.setSchedule({discriminatorSteps: 2, generatorSteps: 2});
    first.advance(1);
    first.freeze("discriminator", true);
    const second = await open();
    second.freeze("generator", true);
    second.restore(first.save());
    expect(order(second, 2)).toBe("GG");
    second.freeze("discriminator", false);
    expect(order(second, 4)).toBe("DDGG");
    for (const trainer of [first, second]) trainer.dispose();
  });
});

test("a reset player has its first weights and an empty memory; the other goes on", async () => {
  const trainer = await open();
  const start = trainer.save();
  trainer.advance(20);
  const before = trainer.save();
  trainer.reset("generator");
  const after = trainer.save();
  expect(after.generator).toEqual(start.generator);
  expect(after.discriminator).toEqual(before.discriminator);
  expect(after.streams).toEqual(before.streams);
  expect(trainer.update).toBe(20);
  trainer.dispose();
});

const runs: Specification[] = [
  ...losses.map((loss) => small({...quick, loss})),
  ...remedies.flatMap((one) =>
    whyNot({name: "non-saturating"}, [one.name]) ? [] : small({...quick, remedies: [one]})
  ),
  small({...quick, schedule: {discriminatorSteps: 1, generatorSteps: 1, simultaneous: true}}),
  small({
    ...quick,
    latent: {name: "uniform", dimension: 2},
    schedule: {discriminatorSteps: 3, generatorSteps: 2}
  })
];

const nameOf = ({loss, remedies, schedule}: Specification) =>
  [title(loss), ...remedies.map(({name}) => name), schedule.simultaneous ? "simultaneous" : ""]
    .filter(Boolean)
    .join(" + ");

for (const [i, specification] of runs.entries())
  describe(`${nameOf(specification)} (run ${i + 1})`, () => {
    test("saved half-way, sent elsewhere and continued, it is the same bit for bit", async () => {
      const whole = await open(specification);
      whole.advance(60);
      const first = await open(specification);
      first.advance(26);
      const state = structuredClone(first.save());
      first.advance(7);
      const second = await open(specification);
      second.advance(3);
      second.restore(state);
      second.advance(34);
      expect(second.checksum()).toBe(whole.checksum());
      expect(second.save()).toEqual(whole.save());
      // A saved state is a copy: going on did not change it, and the run it came from can go back to it.
      first.restore(state);
      first.advance(34);
      expect(first.save()).toEqual(whole.save());
      for (const trainer of [whole, first, second]) trainer.dispose();
    });

    test("pieces of any size and looking at it make no difference", async () => {
      const whole = await open(specification);
      whole.advance(60);
      const pieces = await open(specification);
      for (let piece = 1; pieces.update < 60; piece++) {
        pieces.advance(Math.min(piece % 6 || 12, 60 - pieces.update));
        const observation = pieces.observe();
        measure(observation);
        observation.surface(4, {low: [-1, -1], high: [1, 1]});
        if (specification.latent.dimension === 2) pieces.evaluation.images(latentGrid(3));
      }
      expect(pieces.save()).toEqual(whole.save());
      for (const trainer of [whole, pieces]) trainer.dispose();
    });
  });

test("another seed gives other weights, and other samples to measure", async () => {
  const [one, other] = [await open(small({...quick, seed: 1})), await open(small({...quick, seed: 2}))];
  expect(one.checksum()).not.toBe(other.checksum());
  expect([...one.evaluation.latents]).not.toEqual([...other.evaluation.latents]);
  expect([...one.evaluation.real]).not.toEqual([...other.evaluation.real]);
  for (const trainer of [one, other]) trainer.dispose();
});
