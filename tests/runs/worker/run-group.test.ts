/** Several workers that train a figure's runs in step. */
import {afterEach, describe, expect, test} from "vitest";
import {planned} from "../../../src/figures/plan.js";
import {race} from "../../../src/figures/rows/race.js";
import {createSpecification, type SpecificationOverrides} from "../../../src/gan/training/specification.js";
import type {RunEvent} from "../../../src/runs/plan.js";
import {coresFor} from "../../../src/runs/worker/cores.js";
import type {FrameMessage, RunOrder} from "../../../src/runs/worker/orders.js";
import {RunGroup} from "../../../src/runs/worker/run-group.js";
import {Session} from "../../../src/runs/worker/session.js";
import {shareRuns} from "../../../src/runs/worker/share-runs.js";
import {fakeWorkers} from "./fake-worker.js";

const network = {width: 6, depth: 1};
const order = (overrides: SpecificationOverrides = {}, events?: readonly RunEvent[]): RunOrder => ({
  plan: {
    specification: createSpecification({
      batch: 8,
      generator: {network},
      discriminator: {network},
      ...overrides
    }),
    measureEvery: 20,
    events
  },
  needs: {samples: {count: 5}}
});
const orders = [
  order(),
  order({schedule: {discriminatorSteps: 1, generatorSteps: 10}}),
  order({loss: {name: "minimax"}}, [
    {at: 30, freeze: ["generator"]},
    {at: 60, release: ["generator"]}
  ])
];
const fast = {rate: null, interval: 5};

const groups: RunGroup[] = [];
afterEach(() => {
  for (const group of groups.splice(0)) group.close();
});

async function open(most: number, wanted = orders): Promise<RunGroup> {
  const group = await RunGroup.open({...fakeWorkers().options, most});
  groups.push(group);
  await group.start(wanted);
  return group;
}

/** What one session without any group makes of the same. */
async function alone(until: number, wanted = orders) {
  const session = new Session();
  await session.open();
  session.start(wanted);
  const frames: FrameMessage[][] = [];
  await session.run({...fast, until}, (frame) => void frames.push(frame));
  const checksums = await session.checksums();
  session.dispose();
  return {checksums, last: frames.at(-1)!, history: historyOf(frames)};
}

function historyOf(frames: readonly FrameMessage[][]) {
  return orders.map((_, run) => frames.flatMap((frame) => frame[run].added));
}

describe.each([1, 2, 3])("runs in %s workers", (most) => {
  test("train to the same bits and histories as in one session, and every frame is of one update", async () => {
    const group = await open(most);
    expect(group.workers).toBe(most);
    const frames: FrameMessage[][] = [];
    expect(await group.run({...fast, until: 200}, (frame) => void frames.push(frame))).toBe("budget");
    for (const frame of frames) expect(new Set(frame.map(({state}) => state.update)).size).toBe(1);
    const {checksums, last, history} = await alone(200);
    expect(await group.checksums()).toEqual(checksums);
    expect(historyOf(frames)).toEqual(history);
    expect(frames.at(-1)!.map(({state}) => state)).toEqual(last.map(({state}) => state));
  });

  test("stop where they are paused, all at one update, and go on as if they had not", async () => {
    const group = await open(most);
    const frames: FrameMessage[][] = [];
    for (let pause = 0; pause < 3; pause++) {
      let seen = 0;
      const reason = await group.run({...fast, until: 400}, (frame) => {
        frames.push(frame);
        if (++seen === 2) group.pause();
      });
      expect(reason).toBe("paused");
      expect(new Set(frames.at(-1)!.map(({state}) => state.update)).size).toBe(1);
    }
    expect(await group.run({...fast, until: 400}, (frame) => void frames.push(frame))).toBe("budget");
    const {checksums, history} = await alone(400);
    expect(await group.checksums()).toEqual(checksums);
    expect(historyOf(frames)).toEqual(history);
  });

  test("are changed at one update while they train, and the events repeat the run", async () => {
    const group = await open(most);
    let changed: Promise<FrameMessage[]> | null = null;
    await group.run({...fast, until: 300}, () => {
      changed ??= group.change({schedule: {generatorSteps: 3}, rates: {discriminator: 0.004}});
    });
    const events = (await changed!).map((message) => message.events);
    const ats = events.map((all) => all.at(-1)!.at);
    expect(new Set(ats).size).toBe(1);
    expect(ats[0]).toBeLessThan(300);
    const again = await alone(
      300,
      orders.map(({plan, needs}, i) => ({plan: {...plan, events: events[i]}, needs}))
    );
    expect(await group.checksums()).toEqual(again.checksums);
  });

  test("refuse what one of them refuses, and nothing is done to any", async () => {
    const group = await open(most, [
      order(),
      order({schedule: {discriminatorSteps: 0, generatorSteps: 1}}),
      order()
    ]);
    const before = await group.checksums();
    await expect(group.change({schedule: {generatorSteps: 0}})).rejects.toMatchObject({
      name: "Refusal",
      code: "schedule-of-zeros"
    });
    const frames = await group.frame();
    expect(frames.flatMap(({events}) => events)).toEqual([]);
    expect(await group.checksums()).toEqual(before);
  });

  test("step a player each, or the longest round", async () => {
    const group = await open(most);
    const after = await group.step("generator");
    expect(after.map(({state}) => state.update)).toEqual([1, 1, 1]);
    const round = await group.step(null);
    expect(round.map(({state}) => state.update)).toEqual([12, 12, 12]);
    expect((await group.frame()).flatMap(({added}) => added)).toEqual([]);
  });

  test("stop where nobody may move", async () => {
    const group = await open(most);
    await group.change({freeze: ["discriminator", "generator"]});
    expect(await group.run({...fast, until: 50}, () => {})).toBe("paused");
  });

  test("keep to a rate", async () => {
    const group = await open(most);
    const updates: number[] = [];
    const begun = performance.now();
    await group.run({until: 12, rate: 60, interval: 5}, ([{state}]) => void updates.push(state.update));
    expect(performance.now() - begun).toBeGreaterThan(190);
    expect(updates.at(-1)).toBe(12);
    expect(updates.length).toBeGreaterThan(3);
  });

  test("make way for others in the middle, and nothing of the old ones is heard", async () => {
    const group = await open(most);
    const heard: number[] = [];
    let begun = () => {};
    const underWay = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const first = group.run({...fast, until: 100_000}, (frame) => {
      heard.push(frame.length);
      begun();
    });
    await underWay;
    await group.start(orders.slice(0, 2));
    const count = heard.length;
    expect(await first).toBe("paused");
    const frame = await group.frame();
    expect(frame.map(({state}) => state.update)).toEqual([0, 0]);
    expect(frame.map(({added}) => added.length)).toEqual([1, 1]);
    await group.run({...fast, until: 40}, () => {});
    expect(heard.slice(count)).toEqual([]);
    expect(await group.checksums()).toEqual((await alone(40)).checksums.slice(0, 2));
  });

  test("train on past one that failed", async () => {
    const wild = {optimizer: {name: "gradient-descent", rate: 1e30} as const};
    const group = await open(most, [order({discriminator: {network, ...wild}}), order(), order()]);
    const frames: FrameMessage[][] = [];
    expect(await group.run({...fast, until: 60}, (frame) => void frames.push(frame))).toBe("budget");
    const last = frames.at(-1)!;
    expect(last[0].failure).not.toBeNull();
    expect(last.slice(1).map(({state}) => state.update)).toEqual([60, 60]);
  });
});

test("a slow page gets fewer pictures, and the training does not wait for it", async () => {
  const group = await open(2);
  const updates: number[] = [];
  let answer = () => {};
  const busy = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const reason = group.run({...fast, until: 600}, ([{state}]) => {
    updates.push(state.update);
    if (state.update === 600) answer();
    return busy;
  });
  expect(await reason).toBe("budget");
  // The one that it is busy with, and the last.
  expect(updates.length).toBeLessThanOrEqual(2);
});

test("what was measured for a picture that is not drawn comes with the next", async () => {
  const group = await open(2);
  const frames: FrameMessage[][] = [];
  await group.run({...fast, until: 200}, (frame) => {
    frames.push(frame);
    return new Promise((resolve) => setTimeout(resolve, 15));
  });
  expect(historyOf(frames)).toEqual((await alone(200)).history);
});

describe("runs are shared", () => {
  test.each([
    [
      [1, 1, 1, 1],
      2,
      [
        [0, 1],
        [2, 3]
      ]
    ],
    [[1, 1, 1, 1], 4, [[0], [1], [2], [3]]],
    // A third worker would only wait for the others.
    [
      [1, 1, 1, 1],
      3,
      [
        [0, 1],
        [2, 3]
      ]
    ],
    [[10, 1, 1, 1], 4, [[0], [1, 2, 3]]],
    [[1, 1, 10, 1], 2, [[0, 1, 3], [2]]],
    [[5], 8, [[0]]],
    [[1, 2], 1, [[0, 1]]]
  ])("%j among %i", (costs, most, expected) => {
    const shared = shareRuns(costs, most);
    expect(shared.flat().toSorted((a, b) => a - b)).toEqual(costs.map((_, i) => i));
    expect(shared.map(({length}) => length).toSorted()).toEqual(
      expected.map(({length}) => length).toSorted()
    );
    expect(Math.max(...shared.map((runs) => runs.reduce((sum, run) => sum + costs[run], 0)))).toBe(
      Math.max(...expected.map((runs) => runs.reduce((sum, run) => sum + costs[run], 0)))
    );
  });

  test("by what they cost: the race's unrolled run has a worker of its own", async () => {
    const runs = ["unrolling", "non-saturating", "r1", "packing"].map(
      (id) => race.runs.find((run) => run.id === id)!
    );
    const group = await open(
      2,
      runs.map((run) => {
        const {plan, needs} = planned(race, run);
        return {plan, needs};
      })
    );
    expect(group.workers).toBe(2);
  });
});

test("there is a worker for each core at the most", () => {
  const cores = globalThis.navigator?.hardwareConcurrency ?? 1;
  expect(coresFor(1)).toBe(1);
  expect(coresFor(100)).toBe(Math.min(100, cores));
});
