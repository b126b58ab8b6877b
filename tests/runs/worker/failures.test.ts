/** Nothing dies silently: whoever waits for a worker that is no more is told, and can begin anew. */
import {afterEach, describe, expect, test, vi} from "vitest";
import {createSpecification} from "../../../src/gan/training/specification.js";
import {Run} from "../../../src/runs/run.js";
import type {RunOrder} from "../../../src/runs/worker/orders.js";
import {RunGroup} from "../../../src/runs/worker/run-group.js";
import {Session} from "../../../src/runs/worker/session.js";
import {TrainingWorker} from "../../../src/runs/worker/training-worker.js";
import {WorkerFailure, workerFailureOf} from "../../../src/runs/worker/worker-failure.js";
import {FakeWorker, fakeWorkers} from "./fake-worker.js";

const network = {width: 6, depth: 1};
const order: RunOrder = {
  plan: {
    specification: createSpecification({batch: 8, generator: {network}, discriminator: {network}}),
    measureEvery: 20
  },
  needs: {samples: {count: 5}}
};
const endless = {until: 1_000_000, rate: null, interval: 5};
const crashed = {name: "WorkerFailure", code: "crashed"};

const groups: RunGroup[] = [];
afterEach(() => {
  for (const group of groups.splice(0)) group.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function train(workers: number, options = {}) {
  const {made, options: fakes} = fakeWorkers();
  const group = await RunGroup.open({...fakes, most: workers, ...options});
  groups.push(group);
  await group.start([order, order]);
  let seen = () => {};
  const underWay = new Promise<void>((resolve) => {
    seen = resolve;
  });
  const running = group.run(endless, () => seen());
  running.catch(() => {});
  await underWay;
  return {group, made, running};
}

describe.each([1, 2])("with %s workers, a worker that", (workers) => {
  test("throws in the middle ends the training, which can be begun anew", async () => {
    const {group, running} = await train(workers);
    const advance = vi.spyOn(Run.prototype, "advanceInPieces").mockImplementation(() => {
      throw new WebAssembly.RuntimeError("memory access out of bounds");
    });
    await expect(running).rejects.toMatchObject({
      ...crashed,
      message: "crashed: memory access out of bounds"
    });
    advance.mockRestore();
    await expect(group.frame()).rejects.toThrow();
    await group.start([order, order]);
    expect(await group.run({...endless, until: 30}, () => {})).toBe("budget");
    expect((await group.frame()).map(({state}) => state.update)).toEqual([30, 30]);
  });

  test("reports an error that nobody caught rejects all that wait for it", async () => {
    const {group, made, running} = await train(workers);
    const others = [group.change({freeze: ["generator"]}), group.checksums()];
    for (const other of others) other.catch(() => {});
    made[0].crash("out of memory");
    for (const waiting of [running, ...others]) await expect(waiting).rejects.toThrow();
    await expect(running).rejects.toMatchObject({...crashed, message: "crashed: out of memory"});
    expect(made.every(({isTerminated}) => isTerminated)).toBe(true);
  });

  test("vanishes without a word is found out", async () => {
    const {made, running} = await train(workers, {patience: 300});
    made[0].vanish();
    await expect(running).rejects.toMatchObject({...crashed, message: "crashed: no answer"});
  });

  test("is busy is replaced when other runs are to begin", async () => {
    const {made, group, running} = await train(workers);
    // In a long update no message is let in.
    vi.spyOn(made[0].session, "ping").mockImplementation(() => new Promise(() => {}) as never);
    await group.start([order, order]);
    expect(await running).toBe("paused");
    expect(made).toHaveLength(workers + 1);
    expect(made[0].isTerminated).toBe(true);
    expect(await group.run({...endless, until: 20}, () => {})).toBe("budget");
  });

  test("is closed leaves nobody waiting", async () => {
    const {group, running} = await train(workers);
    group.close();
    expect(await running).toBe("paused");
  });
});

describe("a worker that cannot be opened", () => {
  const files = {script: "https://example.org/worker.js", wasm: undefined as never};
  const failing = () => {
    const worker = new FakeWorker();
    vi.spyOn(worker.session, "open").mockReturnValue(new Promise(() => {}));
    setTimeout(() => worker.crash(""));
    return worker;
  };
  const open = () => TrainingWorker.open({files, make: failing});

  test("because its file is gone says so", async () => {
    vi.stubGlobal("fetch", async () => new Response("", {status: 404}));
    await expect(open()).rejects.toMatchObject({code: "files-gone"});
  });

  test("because there is no way to the site says so", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    await expect(open()).rejects.toMatchObject({code: "unreachable"});
  });

  test("although its file is there has crashed", async () => {
    vi.stubGlobal("fetch", async () => new Response("", {status: 200}));
    await expect(open()).rejects.toMatchObject({code: "crashed"});
  });

  test("because the browser has no workers says so", async () => {
    vi.stubGlobal("Worker", undefined);
    await expect(TrainingWorker.open({files})).rejects.toMatchObject({code: "no-workers"});
  });

  test("a backend whose file is gone is not taken for a browser without WebAssembly", async () => {
    const {whyNot} = await import("../../../src/runs/worker/worker-failure.js");
    vi.stubGlobal("fetch", async () => new Response("", {status: 404}));
    expect(await whyNot("https://example.org/backend.wasm")).toMatchObject({code: "files-gone"});
    vi.stubGlobal("fetch", async () => new Response("", {status: 200}));
    expect(await whyNot("https://example.org/backend.wasm")).toBeNull();
  });
});

describe("a failure", () => {
  test("is the same after its way through a message, which takes its class", () => {
    const failure = new WorkerFailure("files-gone", "404 https://example.org/a: b");
    const {name, message} = failure;
    const arrived = Object.assign(new Error(message), {name});
    expect(workerFailureOf(arrived)).toMatchObject({name, message, code: "files-gone"});
    expect(workerFailureOf(failure)).toBe(failure);
  });

  test("that nobody foresaw is a crash, whatever was thrown", () => {
    expect(workerFailureOf(new TypeError("x"))).toMatchObject({...crashed, message: "crashed: x"});
    expect(workerFailureOf("x")).toMatchObject({...crashed, message: "crashed: x"});
    expect(workerFailureOf(undefined)).toMatchObject(crashed);
  });
});

test("a plan that the engine refuses is refused as such, and the group goes on", async () => {
  const group = await RunGroup.open({...fakeWorkers().options, most: 2});
  groups.push(group);
  const wrong = {...order, plan: {...order.plan, events: [{at: 0, rates: {generator: -1}}]}};
  await expect(group.start([order, wrong])).rejects.toMatchObject({name: "Refusal", code: "learning-rate"});
  await group.start([order]);
  expect(await group.run({...endless, until: 10}, () => {})).toBe("budget");
});

test("new runs do not leave the old ones' memory behind, nor does a plan that is refused", async () => {
  const session = new Session();
  await session.open();
  session.start([order]);
  const wrong = {...order, plan: {...order.plan, measureEvery: 0}};
  expect(() => session.start([order, wrong])).toThrow(RangeError);
  session.start([order]);
  await session.run({...endless, until: 10}, () => {});
  expect(await session.checksums()).toHaveLength(1);
  session.dispose();
});
