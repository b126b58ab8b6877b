import {describe, expect, test} from "vitest";
import {refusalOf} from "../../../src/gan/numbers/refusal.js";
import {eventsToMark, newest} from "../../../src/widget/store/selectors.js";
import {opened} from "./opened.js";

describe("a page is opened", () => {
  test("as recorded: nothing is asked of a worker", () => {
    const {worker, kinds} = opened();
    expect(worker.state.status).toBe("idle");
    expect(kinds()).toEqual([]);
  });

  test("at a link to another run: it stands ready at its beginning", () => {
    const {worker, kinds} = opened("mode-collapse", "?figure=mode-collapse&m=2");
    expect(worker.state.status).toBe("loading");
    worker.settle();
    expect(worker.state.status).toBe("ready");
    expect(kinds()).toEqual(["start", "load-charts"]);
    expect(worker.state.chosen.values.m).toBe(2);
  });

  test("at a link to an update: it stops there, and goes on for a whole budget after that", () => {
    const {worker} = opened("mode-collapse", "?figure=mode-collapse&at=250");
    expect(worker.state.notices).toEqual([{kind: "stops-at", update: 250}]);
    worker.dispatch({type: "toggle"});
    worker.finish();
    expect([worker.state.status, newest(worker.state)?.update]).toEqual(["finished", 250]);
    worker.dispatch({type: "toggle"});
    worker.settle();
    expect(worker.asked.at(-1)).toMatchObject({type: "train", until: 250 + 6000});
  });

  test("at values that cannot be used: they are named, and what is shown instead", () => {
    const {worker} = opened("mode-collapse", "?figure=mode-collapse&seed=abc");
    expect(worker.state.status).toBe("idle");
    expect(worker.state.notices).toMatchObject([
      {kind: "bad-value", problem: {name: "seed", given: "abc"}, shown: 1}
    ]);
  });

  test("at values that make no run: the reason is kept as the engine gave it, and the recorded run stays", () => {
    const {worker} = opened("laboratory", "?figure=laboratory&pack=3");
    const [notice] = worker.state.notices;
    expect(notice.kind).toBe("refused");
    expect(refusalOf(notice.kind === "refused" && notice.reason)).toMatchObject({
      code: "packs-do-not-divide-batch",
      data: {packing: 3, batch: 128}
    });
    expect(worker.state.status).toBe("idle");
  });
});

describe("the page's address", () => {
  test("with changes on the way is taken over, and the reader may do without them", () => {
    const query = "?v=1&figure=turns&events=2000:m=1";
    const {worker} = opened("turns", query);
    worker.settle();
    expect(worker.state.chosen.runs[0].plan.events).toEqual([{at: 2000, schedule: {generatorSteps: 1}}]);
    expect(eventsToMark(worker.state)).toHaveLength(1);
    worker.dispatch({type: "drop-events"});
    expect(worker.state.chosen.runs[0].plan.events).toBeUndefined();
  });

  test("with changes that nobody wrote says so, and leaves them out", () => {
    const {worker} = opened("turns", "?figure=turns&events=2000:x=1");
    expect(worker.state.notices).toMatchObject([{kind: "bad-value", problem: {name: "events"}}]);
    expect(worker.state.chosen.choice.events).toBeNull();
  });

  test("that asks for the run gets it", () => {
    const {worker} = opened("turns", "?v=1&figure=turns&seed=2&run=1");
    worker.settle();
    expect(worker.state.status).toBe("running");
    expect(worker.asked).toContainEqual({type: "show-address", query: "?v=1&figure=turns&seed=2"});
  });

  test("is left alone by a figure that nobody touches, and is empty for what the figure comes with", () => {
    const {worker, kinds} = opened("turns", "?v=1&figure=turns&seed=2");
    worker.dispatch({type: "toggle"});
    worker.settle();
    worker.finish();
    expect(kinds()).not.toContain("show-address");
    worker.dispatch({type: "knobs", values: {seed: 1}});
    worker.settle();
    expect(worker.asked).toContainEqual({type: "show-address", query: ""});
  });

  test("is gone back to: the figure has the runs of that entry, and a run that is the same goes on", () => {
    const {worker} = opened("race");
    worker.dispatch({type: "choose-runs", ids: ["hinge"]});
    worker.settle();
    const {generation} = worker.state;
    worker.dispatch({type: "address-changed", query: "?v=1&figure=race&runs=hinge", isFirst: true});
    expect(worker.state.generation).toBe(generation);
    worker.dispatch({type: "address-changed", query: "", isFirst: true});
    expect(worker.state.chosen.runs).toHaveLength(4);
    worker.settle();
    expect([worker.state.status, worker.asked.at(-1)?.type]).toEqual(["ready", "start"]);
  });
});
