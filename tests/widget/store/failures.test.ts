import {describe, expect, test} from "vitest";
import {address, newest, shown} from "../../../src/widget/store/selectors.js";
import {opened, pausedAt} from "./opened.js";

describe("what goes wrong", () => {
  test("a run that fails stops, and says why; the others go on", () => {
    const {worker} = opened();
    worker.dispatch({type: "toggle"});
    worker.settle();
    worker.train(10);
    worker.blowUp();
    worker.train(10);
    worker.settle();
    expect(worker.state.status).toBe("failed");
    expect(worker.state.failures).toMatchObject([{player: "generator", cause: "samples"}]);
    expect(worker.state.wanted).toBe(false);
    worker.dispatch({type: "reset"});
    worker.settle();
    expect([worker.state.status, worker.state.failures]).toEqual(["ready", [null]]);
  });

  test("a worker that cannot be opened leaves the recorded picture, a notice, and a Run that tries again", () => {
    const {worker, kinds} = opened();
    worker.dispatch({type: "toggle"});
    const reason = new Error("no worker");
    worker.die(reason);
    expect(worker.state.status).toBe("failed");
    expect(worker.state.notices).toEqual([{kind: "not-started", reason}]);
    expect(shown(worker.state)).toBeUndefined();
    expect(kinds()).toContain("close");
    worker.dispatch({type: "toggle"});
    worker.settle();
    expect([worker.state.status, worker.state.notices]).toEqual(["running", []]);
  });

  test("charts that cannot be loaded are the same", () => {
    const {worker} = opened();
    worker.dispatch({type: "toggle"});
    worker.dispatch({type: "charts-failed", reason: new Error("gone")});
    expect([worker.state.status, worker.state.charts]).toEqual(["failed", "none"]);
    worker.settle();
    expect([worker.state.status, worker.state.training.phase]).toEqual(["failed", "none"]);
    worker.dispatch({type: "charts-failed", reason: new Error("once more")});
    expect(worker.state.notices).toHaveLength(1);
  });

  test("a worker that breaks off leaves the last picture, a notice, and a Run that begins anew", () => {
    const {worker} = opened();
    worker.dispatch({type: "toggle"});
    worker.settle();
    worker.train(40);
    worker.die();
    expect(worker.state.status).toBe("failed");
    expect(worker.state.notices).toMatchObject([{kind: "broken-off"}]);
    expect(shown(worker.state)?.update).toBe(40);
    worker.dispatch({type: "toggle"});
    worker.settle();
    expect([worker.state.status, newest(worker.state)?.update]).toEqual(["running", 0]);
  });

  test("answers of a worker that was closed, and frames that come late, change nothing", () => {
    const {worker} = pausedAt(50);
    const {state} = worker;
    const {generation} = state;
    worker.dispatch({type: "frames", generation, runs: []});
    worker.dispatch({type: "stood", generation, reason: "budget"});
    worker.dispatch({type: "started", generation, backend: "wasm", constants: [], runs: []});
    worker.dispatch({type: "failed", generation: generation - 1, reason: "late"});
    expect(worker.state).toEqual(state);
    worker.dispatch({type: "knobs", values: {seed: 2}});
    worker.settle();
    const next = worker.state;
    worker.dispatch({type: "stepped", generation, runs: []});
    worker.dispatch({type: "changed", generation, runs: []});
    worker.dispatch({type: "fingerprinted", generation, fingerprints: ["of the old run"]});
    expect(worker.state).toEqual(next);
  });

  test("the slow backend is spoken of once", () => {
    const {worker} = opened("mode-collapse", "", "cpu");
    worker.dispatch({type: "toggle"});
    worker.settle();
    expect(worker.state.notices).toEqual([{kind: "slow-backend"}]);
    worker.dispatch({type: "reset"});
    worker.settle();
    expect(worker.state.notices).toEqual([]);
  });
});

describe("what is taken away", () => {
  test("a link is to the state that is shown, unless that is the run's end", () => {
    const {worker} = pausedAt(50);
    expect(address(worker.state)).toBe("?v=1&figure=mode-collapse&at=50");
    worker.dispatch({type: "look-at", update: 20});
    worker.dispatch({type: "copy-link"});
    expect(worker.asked.at(-1)).toEqual({type: "copy-link", query: "?v=1&figure=mode-collapse&at=20"});
    worker.settle();
    expect(worker.state.link).toBe("copied");
    worker.dispatch({type: "link-copied", copied: false});
    expect(worker.state.link).toBe("in-address-bar");
    worker.dispatch({type: "toggle"});
    worker.finish();
    expect(address(worker.state)).toBe("?v=1&figure=mode-collapse");
  });

  test("a laboratory keeps a log of what was trained, a line for each run", () => {
    const {worker} = pausedAt(50, "laboratory");
    worker.dispatch({type: "step", what: "round"});
    worker.settle();
    worker.dispatch({type: "reset"});
    worker.settle();
    worker.dispatch({type: "knobs", values: {m: 5}});
    worker.dispatch({type: "step", what: "round"});
    worker.settle();
    const {log} = worker.state;
    expect(log.map(({query}) => query)).toEqual(["?v=1&figure=laboratory", "?v=1&figure=laboratory&m=5"]);
    expect(log.map(({measurement}) => measurement.update)).toEqual([52, 2]);
    expect(pausedAt(50).worker.state.log).toEqual([]);
  });

  test("the table of numbers opens and closes", () => {
    const {worker} = opened();
    worker.dispatch({type: "numbers", open: true});
    expect(worker.state.showsNumbers).toBe(true);
  });
});
