import {describe, expect, test} from "vitest";
import {asItComes, fromAddress} from "../../../src/figures/chosen-values.js";
import {figureOf} from "../../../src/figures/index.js";
import {refusalOf} from "../../../src/gan/numbers/refusal.js";
import {
  address,
  chosenNow,
  eventsToMark,
  isAsRecorded,
  newest,
  shown,
  shownIndex,
  valuesNow
} from "../../../src/widget/store/selectors.js";
import {FakeWorker} from "./fake-worker.js";

/** A figure whose page was opened at an address. */
function opened(id = "mode-collapse", query = "", backend: "wasm" | "cpu" = "wasm") {
  const worker = new FakeWorker(figureOf(id), backend);
  worker.dispatch({type: "page-opened", query, isFirst: true});
  const kinds = () => worker.asked.map(({type}) => type);
  return {worker, kinds};
}

/** The same, trained to an update and paused there. */
function pausedAt(update: number, id?: string, query?: string) {
  const figure = opened(id, query);
  const {worker} = figure;
  worker.dispatch({type: "toggle"});
  worker.settle();
  for (let at = 0; at < update; at += 10) worker.train(10);
  worker.dispatch({type: "toggle"});
  worker.settle();
  return figure;
}

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

describe("looking back", () => {
  test("shows the state of an update, and the training waits", () => {
    const {worker} = opened();
    worker.dispatch({type: "toggle"});
    worker.settle();
    for (let i = 0; i < 5; i++) worker.train(10);
    worker.dispatch({type: "look-at", update: 20});
    worker.settle();
    expect([worker.state.status, shown(worker.state)?.update]).toEqual(["paused", 20]);
    expect(newest(worker.state)?.update).toBe(50);
    worker.dispatch({type: "toggle"});
    expect(shown(worker.state)?.update).toBe(50);
  });

  test("the end is the newest state: who goes there is not held", () => {
    const {worker} = pausedAt(50);
    worker.dispatch({type: "look-at", update: 0});
    expect(worker.state.heldAt).toBe(0);
    worker.dispatch({type: "look-at", update: Infinity});
    expect([worker.state.heldAt, shown(worker.state)?.update]).toEqual([null, 50]);
  });

  test("where a long history dropped the state, the next one is shown", () => {
    const {worker} = opened();
    worker.dispatch({type: "step", what: "discriminator"});
    worker.settle();
    for (let i = 0; i < 9; i++) worker.dispatch({type: "step", what: "discriminator"});
    worker.settle();
    worker.dispatch({type: "look-at", update: 3});
    const {frameHistory} = worker.state;
    const thinned = {
      ...worker.state,
      frameHistory: {...frameHistory, moments: frameHistory.moments.filter(({update}) => update % 2 === 0)}
    };
    expect(shown(thinned)?.update).toBe(4);
    expect(shownIndex({...thinned, heldAt: 1e9})).toBe(thinned.frameHistory.moments.length - 1);
  });
});

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
