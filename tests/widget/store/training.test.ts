import {describe, expect, test} from "vitest";
import {eventsToMark, newest} from "../../../src/widget/store/selectors.js";
import {opened, pausedAt} from "./opened.js";

describe("Run and Pause", () => {
  test("the first Run starts the worker, loads what draws charts, and trains up to the budget", () => {
    const {worker, kinds} = opened();
    worker.dispatch({type: "toggle"});
    expect(worker.state.status).toBe("loading");
    worker.settle();
    expect(worker.state.status).toBe("running");
    expect(kinds()).toEqual(["start", "load-charts", "train"]);
    expect(worker.asked.at(-1)).toMatchObject({until: 6000, rate: null});
  });

  test("it does not train before its charts are there", () => {
    const {worker, kinds} = opened();
    worker.dispatch({type: "toggle"});
    worker.give(0);
    expect([worker.state.status, kinds().includes("train")]).toEqual(["loading", false]);
    worker.give(0);
    expect(worker.state.status).toBe("running");
  });

  test("it says that it stands only once the fingerprints are known", () => {
    const {worker, kinds} = opened();
    worker.dispatch({type: "toggle"});
    worker.settle();
    worker.train(10);
    worker.dispatch({type: "toggle"});
    expect(kinds().at(-1)).toBe("pause");
    worker.train(0);
    worker.give();
    expect([worker.state.status, kinds().at(-1)]).toEqual(["running", "fingerprint"]);
    worker.give();
    expect([worker.state.status, worker.state.fingerprints]).toEqual(["paused", ["0:10:0"]]);
  });

  test("who presses Run again while it comes to a stand has it go on", () => {
    const {worker} = opened();
    worker.dispatch({type: "toggle"});
    worker.settle();
    worker.train(10);
    worker.dispatch({type: "toggle"});
    worker.dispatch({type: "toggle"});
    worker.settle();
    expect([worker.state.status, worker.isTraining]).toEqual(["running", true]);
  });

  test("where nobody may move, it stands, and does not begin again and again", () => {
    const {worker, kinds} = opened("hold-still");
    worker.dispatch({type: "change", change: {freeze: ["discriminator"]}});
    worker.dispatch({type: "change", change: {freeze: ["generator"]}});
    worker.settle();
    worker.dispatch({type: "run"});
    worker.settle();
    worker.train(10);
    worker.settle();
    expect(worker.state.wanted).toBe(false);
    expect(kinds().filter((kind) => kind === "train")).toHaveLength(1);
  });

  test("another speed is another order, at once", () => {
    const {worker, kinds} = opened();
    worker.dispatch({type: "toggle"});
    worker.settle();
    worker.dispatch({type: "speed", speed: "slow"});
    worker.settle();
    expect(kinds().slice(-3)).toEqual(["train", "pause", "train"]);
    expect(worker.asked.at(-1)).toMatchObject({rate: 20});
    expect(worker.state.status).toBe("running");
  });
});

describe("what the reader can see", () => {
  test.each([
    [
      {type: "on-screen", on: false},
      {type: "on-screen", on: true}
    ],
    [
      {type: "tab-hidden", hidden: true},
      {type: "tab-hidden", hidden: false}
    ]
  ] as const)("after %o it waits, after %o it goes on", (goes, comes) => {
    const {worker} = opened();
    worker.dispatch({type: "toggle"});
    worker.settle();
    worker.train(10);
    worker.dispatch(goes);
    worker.settle();
    expect([worker.state.status, worker.isTraining]).toEqual(["away", false]);
    expect(worker.state.fingerprints).toEqual(["0:10:0"]);
    worker.dispatch(comes);
    worker.settle();
    expect([worker.state.status, worker.isTraining]).toEqual(["running", true]);
  });
});

describe("a single step", () => {
  test("starts the worker if need be, and stands after it with its fingerprint", () => {
    const {worker, kinds} = opened();
    worker.dispatch({type: "step", what: "discriminator"});
    worker.settle();
    expect(kinds()).toEqual(["start", "load-charts", "step", "fingerprint"]);
    expect([worker.state.status, newest(worker.state)?.update]).toEqual(["paused", 1]);
  });

  test("is left out while it trains", () => {
    const {worker, kinds} = opened();
    worker.dispatch({type: "toggle"});
    worker.dispatch({type: "step", what: "round"});
    worker.settle();
    expect(kinds()).not.toContain("step");
  });

  test("several wait for each other", () => {
    const {worker} = pausedAt(10);
    for (let i = 0; i < 3; i++) worker.dispatch({type: "step", what: "generator"});
    worker.settle();
    expect(newest(worker.state)?.update).toBe(13);
  });

  test("beyond the end: it is paused, and Run goes on for another budget", () => {
    const {worker} = pausedAt(100, "mode-collapse", "?figure=mode-collapse&at=100");
    worker.dispatch({type: "step", what: "discriminator"});
    worker.settle();
    expect([worker.state.status, newest(worker.state)?.update]).toEqual(["paused", 101]);
    worker.dispatch({type: "toggle"});
    worker.settle();
    expect(worker.asked.at(-1)).toMatchObject({type: "train", until: 6100});
  });
});

describe("players changed by hand", () => {
  test("while it trains, the worker does it in between and trains on", () => {
    const {worker, kinds} = opened("hold-still");
    worker.dispatch({type: "toggle"});
    worker.settle();
    worker.train(50);
    worker.dispatch({type: "change", change: {freeze: ["discriminator"]}});
    expect(kinds().slice(-2)).toEqual(["train", "change"]);
    worker.settle();
    expect(worker.state.status).toBe("running");
    expect(newest(worker.state)?.frames[0].turn.frozen).toEqual(["discriminator"]);
  });

  test("leave their marks in the charts, in the place of what was planned", () => {
    const {worker} = opened("hold-still");
    expect(eventsToMark(worker.state).map(({at}) => at)).toEqual([1000, 2500]);
    worker.dispatch({type: "toggle"});
    worker.settle();
    worker.train(50);
    worker.dispatch({type: "change", change: {freeze: ["generator"]}});
    worker.settle();
    expect(eventsToMark(worker.state)).toEqual([{at: 50, freeze: ["generator"]}]);
    worker.train(20);
    worker.dispatch({type: "change", change: {release: ["generator"]}});
    worker.settle();
    expect(eventsToMark(worker.state).map(({at}) => at)).toEqual([50, 70]);
    worker.dispatch({type: "reset"});
    worker.settle();
    expect(eventsToMark(worker.state).map(({at}) => at)).toEqual([1000, 2500]);
  });

  test("in a recorded figure they start it, and leave it at its beginning", () => {
    const {worker, kinds} = opened("hold-still");
    worker.dispatch({type: "change", change: {freeze: ["generator"]}});
    worker.settle();
    expect(kinds()).toEqual(["start", "load-charts", "change", "show-address"]);
    expect(worker.state.status).toBe("ready");
  });
});

test("what comes of a change may overtake what the training sent before: the history stays in order", () => {
  const {worker} = pausedAt(50);
  const {generation, histories} = worker.state;
  const [frame] = newest(worker.state)!.frames;
  const late = {...frame.measurement, update: 45} as (typeof histories)[number][number];
  const runs = [{state: frame, added: [late], events: [], failure: null}];
  worker.dispatch({type: "changed", generation, runs});
  const updates = worker.state.histories[0].map(({update}) => update);
  expect(updates.slice(-2)).toEqual([45, 50]);
});
