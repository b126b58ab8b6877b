import {describe, expect, test} from "vitest";
import {figureOf} from "../../../src/figures/index.js";
import {
  address,
  endOf,
  historiesOf,
  momentsOf,
  newest,
  shown,
  shownUpdate
} from "../../../src/widget/store/selectors.js";
import {FakeWorker} from "./fake-worker.js";

/** A figure whose film is there, with states at 0, 40, 100, half and all of its budget. */
function filmed(id = "mode-collapse", query = "") {
  const worker = new FakeWorker(figureOf(id));
  worker.dispatch({type: "page-opened", query, isFirst: true});
  worker.dispatch({type: "near-screen"});
  while (worker.answers.length > 0) worker.give();
  const ticks = () => worker.asked.filter(({type}) => type === "tick").length;
  return {worker, ticks};
}

describe("a film", () => {
  test("is loaded once, when the figure comes near, and leaves the still as it is", () => {
    const {worker} = filmed();
    worker.dispatch({type: "near-screen"});
    expect(worker.asked).toEqual([{type: "load-film", figure: "mode-collapse"}]);
    expect(worker.state.status).toBe("idle");
    expect(shown(worker.state)).toBeUndefined();
    expect(shownUpdate(worker.state)).toBe(figureOf("mode-collapse").stillAt);
    expect(historiesOf(worker.state)?.[0]).toHaveLength(5);
  });

  test("takes the still’s place, at the same update, once the plane is to be a relief", () => {
    const {worker} = filmed();
    worker.dispatch({type: "relief", on: true});
    expect([worker.state.asRelief, shown(worker.state)?.update]).toEqual([
      true,
      momentsOf(worker.state).find(({update}) => update >= figureOf("mode-collapse").stillAt!)?.update
    ]);
    worker.dispatch({type: "look-at", update: 41});
    worker.dispatch({type: "relief", on: false});
    expect([worker.state.asRelief, shown(worker.state)?.update]).toEqual([false, 100]);
  });

  test("is looked at without a worker, by the states that it has", () => {
    const {worker} = filmed();
    worker.dispatch({type: "look-at", update: 41});
    expect(shown(worker.state)?.update).toBe(100);
    worker.dispatch({type: "look-at", update: Infinity});
    expect(shown(worker.state)?.update).toBe(6000);
    expect(worker.state.status).toBe("idle");
    expect(worker.asked).toHaveLength(1);
    worker.dispatch({type: "look-at", update: 100});
    expect(address(worker.state)).toContain("at=100");
  });

  test("stands where it was until the live runs are there, which take its place", () => {
    const {worker} = filmed();
    worker.dispatch({type: "look-at", update: 100});
    worker.dispatch({type: "run"});
    expect([shownUpdate(worker.state), worker.state.status]).toEqual([100, "loading"]);
    worker.settle();
    expect([shownUpdate(worker.state), momentsOf(worker.state).length]).toEqual([0, 1]);
    worker.train(10);
    expect(shown(worker.state)).toBe(newest(worker.state));
  });

  test("there is none of other runs than the recorded ones", () => {
    const {worker} = filmed("mode-collapse", "?figure=mode-collapse&m=2");
    worker.settle();
    expect(worker.asked.map(({type}) => type)).not.toContain("load-film");
    expect(worker.state.film.phase).toBe("none");
  });

  test("that cannot be had is not spoken of", () => {
    const worker = new FakeWorker(figureOf("turns"));
    worker.dispatch({type: "near-screen"});
    worker.die(new Error("offline"));
    expect(worker.state.film).toMatchObject({phase: "failed", reason: new Error("offline")});
    expect(worker.state.notices).toEqual([]);
    worker.dispatch({type: "look-at", update: 100});
    expect(worker.state.heldAt).toBeNull();
    worker.dispatch({type: "play"});
    expect(worker.state.playback.by).toBeNull();
  });

  test("that lacks one of the runs is none", () => {
    const worker = new FakeWorker(figureOf("the-question"));
    worker.dispatch({type: "near-screen"});
    const film = {figure: "the-question", runs: [], frames: () => []};
    worker.dispatch({type: "film-loaded", film});
    expect(worker.state.film.phase).toBe("failed");
  });
});

describe("playing", () => {
  test("goes through all states from the first, and ends at the last", () => {
    const {worker, ticks} = filmed();
    worker.dispatch({type: "play"});
    const seen = [shownUpdate(worker.state)];
    while (worker.state.playback.by) {
      worker.give();
      seen.push(shownUpdate(worker.state));
    }
    expect(seen).toEqual([0, 40, 100, 3000, 6000]);
    expect([ticks(), worker.answers.length]).toEqual([4, 0]);
  });

  test("takes about 8 seconds in all, and goes on from where the reader is", () => {
    const {worker} = filmed();
    worker.dispatch({type: "look-at", update: 100});
    worker.dispatch({type: "play"});
    expect(worker.asked.at(-1)).toEqual({type: "tick", after: 1600});
    worker.give();
    expect(shownUpdate(worker.state)).toBe(3000);
  });

  test("waits while nobody sees it", () => {
    const {worker, ticks} = filmed();
    worker.dispatch({type: "play"});
    worker.dispatch({type: "tab-hidden", hidden: true});
    worker.give();
    expect([shownUpdate(worker.state), ticks(), worker.answers.length]).toEqual([0, 1, 0]);
    worker.dispatch({type: "tab-hidden", hidden: false});
    worker.give();
    expect([shownUpdate(worker.state), ticks()]).toEqual([40, 3]);
  });

  test("ends with whatever the reader does, but for what they open beside it", () => {
    for (const event of [
      {type: "stop"},
      {type: "look-at", update: 40},
      {type: "run"},
      {type: "knobs", values: {m: 2}}
    ] as const) {
      const {worker} = filmed();
      worker.dispatch({type: "play"});
      worker.dispatch({type: "numbers", open: true});
      expect(worker.state.playback.by).toBe("reader");
      worker.dispatch(event);
      expect(worker.state.playback.by, event.type).toBeNull();
    }
  });

  test("shows what was trained here again, and comes back to the newest", () => {
    const {worker} = filmed();
    worker.dispatch({type: "run"});
    worker.settle();
    for (let i = 0; i < 5; i++) worker.train(10);
    worker.dispatch({type: "play"});
    expect(worker.state.playback.by).toBeNull();
    worker.dispatch({type: "toggle"});
    worker.settle();
    worker.dispatch({type: "play"});
    expect(shownUpdate(worker.state)).toBe(0);
    worker.settle();
    expect([worker.state.heldAt, shownUpdate(worker.state)]).toEqual([null, 50]);
  });
});

describe("playing by itself", () => {
  /** The figure that may, with its film. */
  const seen = (reduced = false) => {
    const {worker} = filmed("the-question");
    worker.dispatch({type: "reduced-motion", on: reduced});
    return worker;
  };

  test("begins once enough of it is in view, and only once", () => {
    const worker = seen();
    expect(worker.state.playback.by).toBeNull();
    worker.dispatch({type: "in-view", on: true});
    expect([worker.state.playback.by, shownUpdate(worker.state)]).toEqual(["itself", 0]);
    worker.settle();
    expect(worker.state.heldAt, "it comes to rest at what the still showed").toBe(
      figureOf("the-question").stillAt
    );
    worker.dispatch({type: "in-view", on: false});
    worker.dispatch({type: "in-view", on: true});
    expect(worker.state.playback.by).toBeNull();
  });

  test("stops at the reader's first touch, and does not begin after one", () => {
    const worker = seen();
    worker.dispatch({type: "in-view", on: true});
    worker.dispatch({type: "touched"});
    expect(worker.state.playback.by).toBeNull();
    const touched = seen();
    touched.dispatch({type: "touched"});
    touched.dispatch({type: "in-view", on: true});
    expect(touched.state.playback.by).toBeNull();
  });

  test("does not for readers who asked for less motion, who may have it played", () => {
    const worker = seen(true);
    worker.dispatch({type: "in-view", on: true});
    expect(worker.state.playback.by).toBeNull();
    worker.dispatch({type: "play"});
    expect(worker.state.playback.by).toBe("reader");
  });

  test("does not in a tab behind others, nor in other figures, nor while it trains", () => {
    const behind = seen();
    behind.dispatch({type: "tab-hidden", hidden: true});
    behind.dispatch({type: "in-view", on: true});
    expect(behind.state.playback.by).toBeNull();
    const {worker: other} = filmed("mode-collapse");
    other.dispatch({type: "in-view", on: true});
    expect(other.state.playback.by).toBeNull();
    const training = seen();
    training.dispatch({type: "run"});
    training.dispatch({type: "in-view", on: true});
    expect(training.state.playback.by).toBeNull();
  });
});

test("the axis ends at the budget, or where the reader goes on to", () => {
  const {worker} = filmed();
  expect(endOf(worker.state)).toBe(6000);
  worker.dispatch({type: "run"});
  worker.finish();
  worker.dispatch({type: "run"});
  expect(endOf(worker.state)).toBe(12_000);
  worker.dispatch({type: "reset"});
  expect(endOf(worker.state)).toBe(6000);
});
