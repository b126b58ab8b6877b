import {expect, test} from "vitest";
import {planned} from "../../../src/figures/plan.js";
import {theQuestion} from "../../../src/figures/rows/the-question.js";
import {isJudged} from "../../../src/runs/measurement.js";
import {type FrameMessage, Session} from "../../../src/runs/worker/session.js";

const orders = theQuestion.runs.map((run) => planned(theQuestion, run));

async function open(): Promise<Session> {
  const session = new Session();
  await session.open();
  session.start(orders);
  return session;
}

test("pictures on the way can do with less, the last one has everything, and neither changes the run", async () => {
  const frames: FrameMessage[][] = [];
  const looked = await open();
  const order = {until: 100, rate: null};
  expect(await looked.run({...order, interval: 0}, (frame) => void frames.push(frame))).toBe("budget");
  expect(frames.length).toBeGreaterThan(1);
  for (const [i, frame] of frames.entries())
    for (const {state} of frame) {
      const isLast = i === frames.length - 1;
      expect(state.arrays.surface).toHaveLength(isLast ? 48 ** 2 : 32 ** 2);
      expect(isJudged(state.measurement)).toBe(isLast);
    }
  const seen = await looked.checksums();
  looked.dispose();
  const unseen = await open();
  await unseen.run({...order, interval: Infinity}, () => {});
  expect(await unseen.checksums()).toEqual(seen);
  unseen.dispose();
});

test("trains on while the page is busy, with two pictures on the way at most", async () => {
  const session = await open();
  const updates: number[] = [];
  let answer = () => {};
  const busy = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const reason = session.run({until: 300, rate: null, interval: 0}, ([{state}]) => {
    updates.push(state.update);
    if (state.update === 300) answer();
    return busy;
  });
  expect(await reason).toBe("budget");
  expect(updates).toHaveLength(3);
  expect(updates[2]).toBe(300);
  session.dispose();
});
