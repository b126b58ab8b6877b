import {describe, expect, test} from "vitest";
import {asItComes, fromAddress} from "../../../src/figures/chosen-values.js";
import {figureOf} from "../../../src/figures/index.js";
import {address, chosenNow, newest, valuesNow} from "../../../src/widget/store/selectors.js";
import {opened, pausedAt} from "./opened.js";

describe("a knob that is turned in the middle of a run", () => {
  test("while it trains: the worker does it in between, trains on, and the knob shows it at once", () => {
    const {worker, kinds} = opened("turns");
    worker.dispatch({type: "toggle"});
    worker.settle();
    worker.train(50);
    worker.dispatch({type: "knobs", values: {m: 1}});
    expect(worker.asked.at(-1)).toMatchObject({type: "change", change: {schedule: {generatorSteps: 1}}});
    expect(valuesNow(worker.state)).toMatchObject({n: 1, m: 1});
    worker.settle();
    worker.train(50);
    expect(kinds().filter((kind) => kind === "start")).toHaveLength(1);
    expect([worker.state.status, newest(worker.state)?.update]).toEqual(["running", 100]);
    expect(valuesNow(worker.state).m).toBe(1);
    expect(worker.state.chosen.choice.given).toEqual({});
  });

  test("is in the address once the run stands, in its code and in its log", () => {
    const {worker, kinds} = pausedAt(50, "laboratory");
    worker.dispatch({type: "knobs", values: {m: 10}});
    worker.dispatch({type: "knobs", values: {m: 20}});
    worker.dispatch({type: "knobs", values: {gRate: 0.002}});
    expect(kinds()).not.toContain("show-address");
    worker.settle();
    const query = "?v=1&figure=laboratory&events=50:m=20,gRate=0.002";
    expect(worker.asked.at(-1)).toEqual({type: "show-address", query});
    expect(chosenNow(worker.state).runs[0].plan.events).toEqual([
      {at: 50, schedule: {generatorSteps: 20}, rates: {generator: 0.002}}
    ]);
    worker.dispatch({type: "step", what: "round"});
    worker.settle();
    expect(worker.state.log.map((entry) => entry.query)).toEqual(["?v=1&figure=laboratory", query]);
  });

  test("at its beginning is a value of the plan, as ever", () => {
    const {worker, kinds} = opened("turns");
    worker.dispatch({type: "knobs", values: {m: 1}});
    worker.settle();
    expect(kinds()).toEqual(["start", "load-charts", "show-address"]);
    expect(worker.state.chosen.choice.given).toEqual({m: 1});
    expect(worker.state.notices).toEqual([]);
  });

  test("to what it is already does nothing; n = m = 0 is refused, and the run stays", () => {
    const {worker} = pausedAt(50, "turns");
    const before = worker.state;
    worker.dispatch({type: "knobs", values: {m: 10}});
    expect(worker.state).toBe(before);
    worker.dispatch({type: "knobs", values: {m: 0}});
    worker.settle();
    worker.dispatch({type: "knobs", values: {n: 0}});
    expect(worker.state.notices).toMatchObject([{kind: "refused", asked: {n: 0}}]);
    expect(worker.state.pending).toEqual([]);
    worker.dispatch({type: "knobs", values: {n: 1}});
    expect(worker.state.notices).toEqual([]);
  });

  test("goes with Reset, which says so; another knob begins anew without it, and says so", () => {
    const {worker} = pausedAt(50, "turns");
    worker.dispatch({type: "knobs", values: {m: 1}});
    worker.settle();
    worker.dispatch({type: "reset"});
    expect(worker.state.notices).toEqual([{kind: "as-planned"}]);
    expect(valuesNow(worker.state).m).toBe(10);
    worker.settle();
    expect(worker.asked.at(-1)).toEqual({type: "show-address", query: ""});
    worker.dispatch({type: "step", what: "round"});
    worker.settle();
    worker.dispatch({type: "knobs", values: {m: 1}});
    worker.settle();
    worker.dispatch({type: "knobs", values: {seed: 5}});
    expect(worker.state.notices).toEqual([{kind: "begun-anew", knobs: ["seed"], isByHand: true}]);
  });

  test("is refused once a link could not say it all any more", () => {
    const {worker} = pausedAt(10, "turns");
    for (let i = 0; i < 60; i++) {
      worker.dispatch({type: "knobs", values: {m: 1 + (i % 2)}});
      worker.dispatch({type: "step", what: "round"});
      worker.settle();
    }
    worker.dispatch({type: "knobs", values: {m: 7}});
    expect(worker.state.notices).toEqual([{kind: "too-many-changes"}]);
    const read = fromAddress(asItComes(figureOf("turns")), address(worker.state), false);
    expect(read.problems).toEqual([]);
    expect(read.chosen.choice.events).toHaveLength(50);
  });

  test("beside a run that was set aside makes another run: the one aside stays what it is", () => {
    const {worker, kinds} = opened("laboratory");
    worker.dispatch({type: "set-aside", on: true});
    worker.dispatch({type: "step", what: "round"});
    worker.settle();
    worker.dispatch({type: "knobs", values: {m: 5}});
    worker.settle();
    expect(kinds()).not.toContain("change");
    expect(worker.state.chosen.choice).toMatchObject({given: {m: 5}, setAside: {given: {}}});
  });

  test("that the engine refuses after all leaves the runs as they are", () => {
    const {worker} = pausedAt(50, "turns");
    const {generation} = worker.state;
    worker.dispatch({type: "knobs", values: {m: 1}});
    worker.dispatch({type: "change-refused", generation, reason: new Error("no")});
    expect(worker.state.notices).toMatchObject([{kind: "refused"}]);
    expect(worker.state.training.phase).not.toBe("busy");
    expect(valuesNow(worker.state).m).toBe(10);
  });
});
