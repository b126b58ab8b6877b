import {describe, expect, test} from "vitest";
import {figureOf} from "../../../src/figures/index.js";
import {isAsRecorded, newest, shown} from "../../../src/widget/store/selectors.js";
import {FakeWorker} from "./fake-worker.js";
import {opened, pausedAt} from "./opened.js";

describe("at the end of the recorded run", () => {
  function finished(recorded: Record<string, string>, touch: (worker: FakeWorker) => void = () => {}) {
    const worker = new FakeWorker(figureOf("turns"));
    worker.dispatch({type: "page-opened", query: "", isFirst: true, recorded});
    touch(worker);
    worker.dispatch({type: "toggle"});
    worker.finish();
    return isAsRecorded(worker.state);
  }

  test("an untouched figure knows whether it is the same to the last bit", () => {
    expect(finished({run: "0:6000:0"})).toBe(true);
    expect(finished({run: "something else"})).toBe(false);
    expect(finished({})).toBeNull();
  });

  test("one that was touched is not compared", () => {
    const step = {type: "step", what: "discriminator"} as const;
    expect(finished({run: "0:6000:0"}, (worker) => worker.dispatch(step))).toBeNull();
    const knob = {type: "knobs", values: {seed: 2}} as const;
    expect(finished({run: "1:6000:0"}, (worker) => worker.dispatch(knob))).toBeNull();
  });
});

describe("another choice", () => {
  test("a knob makes another run, at its beginning; nothing of the old one is shown", () => {
    const {worker} = pausedAt(50);
    worker.dispatch({type: "knobs", values: {seed: 2}});
    expect([shown(worker.state), worker.state.fingerprints, worker.state.histories]).toEqual([
      undefined,
      [],
      []
    ]);
    worker.settle();
    expect([worker.state.status, newest(worker.state)?.update]).toEqual(["ready", 0]);
    expect(worker.state.chosen.choice.given).toEqual({seed: 2});
    expect(worker.state.notices).toEqual([{kind: "begun-anew", knobs: ["seed"], isByHand: false}]);
  });

  test("while it trains, the old training stands first, its frames are dropped, and the new run trains", () => {
    const {worker, kinds} = opened();
    worker.dispatch({type: "toggle"});
    worker.settle();
    worker.train(50);
    worker.dispatch({type: "knobs", values: {seed: 2}});
    worker.dispatch({type: "knobs", values: {seed: 3}});
    expect(kinds().slice(-1)).toEqual(["pause"]);
    worker.train(5);
    expect(shown(worker.state)).toBeUndefined();
    worker.settle();
    expect(kinds().filter((kind) => kind === "start")).toHaveLength(2);
    expect(worker.asked.findLast(({type}) => type === "start")).toMatchObject({
      orders: [{plan: {specification: {seed: 3}}}]
    });
    expect([worker.state.status, newest(worker.state)?.update]).toEqual(["running", 0]);
  });

  test("values asked for while a start is under way make one more start: the latest win", () => {
    const {worker, kinds} = opened();
    worker.dispatch({type: "knobs", values: {seed: 2}});
    worker.dispatch({type: "knobs", values: {seed: 3}});
    worker.dispatch({type: "knobs", values: {seed: 4}});
    worker.settle();
    expect(kinds().filter((kind) => kind === "start")).toHaveLength(2);
    expect(newest(worker.state)?.frames[0].measurement.modesCaptured).toBe(worker.state.generation);
  });

  test("what makes no run is refused, and everything stays but the notice", () => {
    const {worker} = pausedAt(50, "laboratory");
    const before = worker.state;
    worker.dispatch({type: "knobs", values: {pack: 3}});
    const {notices, ...rest} = worker.state;
    expect(notices).toMatchObject([{kind: "refused"}]);
    expect(rest).toEqual({...before, notices: undefined, ...rest, chosen: before.chosen});
    worker.dispatch({type: "knobs", values: {pack: 2}});
    expect(worker.state.notices).toMatchObject([{kind: "begun-anew"}]);
  });

  test("a preset brings its own values and leaves the seed", () => {
    const {worker} = opened("laboratory", "?figure=laboratory&seed=7&n=3");
    worker.dispatch({type: "load", values: {m: 10}});
    expect(worker.state.chosen.choice.given).toEqual({seed: 7, m: 10});
  });

  test("runs are chosen and a run is set aside; the plans are made once for each choice", () => {
    const race = opened("race").worker;
    race.dispatch({type: "choose-runs", ids: ["hinge"]});
    expect(race.state.chosen.runs.map(({id}) => id)).toEqual(["hinge"]);
    const laboratory = opened("laboratory").worker;
    laboratory.dispatch({type: "set-aside", on: true});
    laboratory.dispatch({type: "knobs", values: {m: 10}});
    const {chosen} = laboratory.state;
    expect(chosen.runs.map(({id}) => id)).toEqual(["present", "kept"]);
    laboratory.settle();
    laboratory.dispatch({type: "toggle"});
    laboratory.finish();
    expect(laboratory.state.chosen).toBe(chosen);
    laboratory.dispatch({type: "set-aside", on: false});
    expect(laboratory.state.chosen.runs).toHaveLength(1);
  });

  test("Reset begins the same runs anew", () => {
    const {worker} = pausedAt(50);
    const {chosen} = worker.state;
    worker.dispatch({type: "reset"});
    worker.settle();
    expect(worker.state.chosen).toBe(chosen);
    expect([worker.state.status, newest(worker.state)?.update]).toEqual(["ready", 0]);
  });

  test("a link in the page sets the knobs, and one of a table runs too", () => {
    const {worker} = pausedAt(50);
    worker.dispatch({type: "link-followed", query: "?figure=mode-collapse&m=2&at=30", run: true});
    worker.settle();
    expect([worker.state.status, worker.state.until]).toEqual(["running", 30]);
    worker.finish();
    expect(worker.state.status).toBe("finished");
    worker.dispatch({type: "link-followed", query: "?figure=mode-collapse", run: false});
    worker.settle();
    expect([worker.state.status, worker.state.chosen.choice.given]).toEqual(["ready", {}]);
  });
});
