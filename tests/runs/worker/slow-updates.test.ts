/** Settings in which an update takes long hold nobody up. */
import {afterEach, beforeAll, expect, test} from "vitest";
import type {Backend} from "../../../src/gan/backends/backend.js";
import {openBackend} from "../../../src/gan/backends/index.js";
import {createSpecification} from "../../../src/gan/training/specification.js";
import {createTrainer} from "../../../src/gan/training/trainer.js";
import {estimateCost} from "../../../src/runs/cost.js";
import type {RunOrder} from "../../../src/runs/worker/orders.js";
import {Session} from "../../../src/runs/worker/session.js";

const network = {depth: 2, width: 64};
const specification = createSpecification({
  batch: 256,
  generator: {network},
  discriminator: {network},
  schedule: {discriminatorSteps: 0, generatorSteps: 1},
  remedies: [{name: "unrolling", steps: 20, rate: 0.1}]
});
const order: RunOrder = {plan: {specification, measureEvery: 1000}, needs: {samples: {count: 10}}};

let backend: Backend;
beforeAll(async () => {
  backend = await openBackend({only: "wasm"});
});
const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.dispose();
});

/** A session in the middle of an update. */
async function inTheMiddle(orders = [order]) {
  const session = new Session();
  sessions.push(session);
  await session.open();
  session.start(orders);
  const running = session.run({until: 3, rate: null, interval: 1e6}, () => {});
  await new Promise((resolve) => setTimeout(resolve, 60));
  return {session, running};
}

test("an update that is left is as if it had not begun, wherever it is left", () => {
  const small = createSpecification({
    batch: 8,
    generator: {network: {depth: 1, width: 5}},
    discriminator: {network: {depth: 1, width: 5}},
    remedies: [{name: "unrolling", steps: 3, rate: 0.1}]
  });
  const whole = createTrainer(backend, small);
  whole.advance(6);
  const left = createTrainer(backend, small);
  for (let pieces = 1; pieces <= 6; pieces++) {
    const before = left.save();
    const work = left.advanceInPieces(6 - left.update);
    for (let i = 0; i < pieces; i++) work.next();
    work.return(0);
    const {update} = left;
    if (update === before.update) expect(left.save()).toEqual(before);
  }
  left.advance(6 - left.update);
  expect(left.checksum()).toBe(whole.checksum());
  expect(left.save()).toEqual(whole.save());
});

test("a pause does not wait for the update, and the run goes on to the same bits", async () => {
  const {session, running} = await inTheMiddle();
  session.pause();
  expect(await running).toBe("paused");
  const [{state}] = await session.frame();
  const trainer = createTrainer(backend, specification);
  trainer.advance(1);
  expect(state.update).toBeLessThan(3);
  expect(await session.run({until: 3, rate: null, interval: 1e6}, () => {})).toBe("budget");
  trainer.advance(2);
  expect(await session.checksums()).toEqual([trainer.checksum()]);
  trainer.dispose();
});

test("new runs do not wait for it either", async () => {
  const {session, running} = await inTheMiddle();
  session.start([{...order, plan: {...order.plan, specification: createSpecification({batch: 8})}}]);
  expect(await running).toBe("paused");
  expect(await session.run({until: 5, rate: null, interval: 5}, () => {})).toBe("budget");
});

test("what is changed meanwhile is changed in all runs at one update", async () => {
  const {session, running} = await inTheMiddle([order, order]);
  session.pause();
  await running;
  const messages = await session.change({rates: {generator: 0.01}});
  expect(new Set(messages.map(({events}) => events[0].at)).size).toBe(1);
});

test("that a setting is slow is known before it begins", () => {
  const large = {network: {depth: 5, width: 256}};
  const heavy = createSpecification({
    batch: 512,
    generator: large,
    discriminator: large,
    remedies: [{name: "unrolling", steps: 20, rate: 0.1}]
  });
  expect(estimateCost(heavy)).toBeLessThan(1);
  expect(estimateCost(createSpecification())).toBeGreaterThan(300);
  expect(estimateCost(createSpecification({batch: 512}))).toBeLessThan(estimateCost(createSpecification()));
});
