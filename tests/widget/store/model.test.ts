import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {asItComes, fromAddress} from "../../../src/figures/chosen-values.js";
import type {FigureRow} from "../../../src/figures/figure-row.js";
import {figureOf} from "../../../src/figures/index.js";
import {presets} from "../../../src/figures/presets.js";
import type {Change} from "../../../src/runs/plan.js";
import type {FigureEvent} from "../../../src/widget/store/figure-event.js";
import type {FigureState} from "../../../src/widget/store/figure-state.js";
import {address, isHere, newest, shown, shownIndex} from "../../../src/widget/store/selectors.js";
import {FakeWorker} from "./fake-worker.js";

type Doing = "train" | "train-ahead" | "answer" | "answer-late" | "fail-late" | "settle" | "blow-up" | "die";

/** What may happen next: something to the figure, or in the worker. */
type Happening =
  | {readonly to: "figure"; readonly event: FigureEvent}
  | {
      readonly to: "worker";
      readonly does: Doing;
      readonly by: number;
    };

/** All that a reader may do in a figure; values that make no run are among it. */
function anyEvent(row: FigureRow): fc.Arbitrary<FigureEvent> {
  const players = fc.constantFrom(...(row.freezable ?? (["generator"] as const)));
  const small = fc.integer({min: 0, max: 3});
  const change = (change: Change): FigureEvent => ({type: "change", change});
  // Rarely: each of them begins anew.
  const choices: fc.Arbitrary<FigureEvent>[] = [
    fc.constant<FigureEvent>({type: "reset"}),
    // n = m = 0 makes no run.
    fc.record({n: small}).map((values): FigureEvent => ({type: "knobs", values})),
    fc.record({m: small}).map((values): FigureEvent => ({type: "knobs", values})),
    fc.record({seed: small}).map((values): FigureEvent => ({type: "knobs", values})),
    fc
      .tuple(
        fc.constantFrom("", "&n=2", "&m=3&seed=2", "&n=0&m=0", "&n=x", "&pack=3", "&runs=hinge,packing-2"),
        fc.constantFrom("", "&at=30", "&at=120"),
        fc.boolean()
      )
      .map(([changed, at, run]) => ({
        type: "link-followed",
        query: `?v=1&figure=${row.id}${changed}${at}`,
        run
      }))
  ];
  if (row.laboratory)
    choices.push(
      fc.constantFrom(...presets).map(({values}): FigureEvent => ({type: "load", values})),
      fc.constantFrom(2, 3).map((pack): FigureEvent => ({type: "knobs", values: {pack}})),
      fc.boolean().map((on): FigureEvent => ({type: "set-aside", on}))
    );
  if (row.shown)
    choices.push(
      fc
        .subarray(row.runs.slice(0, 4).map(({id}) => id))
        .map((ids): FigureEvent => ({type: "choose-runs", ids}))
    );
  const steering: fc.Arbitrary<FigureEvent>[] = [
    fc.constant<FigureEvent>({type: "toggle"}),
    fc.constant<FigureEvent>({type: "run"}),
    fc.constant<FigureEvent>({type: "run"}),
    fc.constantFrom<FigureEvent>(
      {type: "step", what: "discriminator"},
      {type: "step", what: "generator"},
      {type: "step", what: "round"}
    ),
    players.map((player) => change({freeze: [player]})),
    players.map((player) => change({release: [player]})),
    fc.integer({min: 0, max: 300}).map((update): FigureEvent => ({type: "look-at", update})),
    fc.constantFrom("full", "slow").map((speed): FigureEvent => ({type: "speed", speed}))
  ];
  const others: fc.Arbitrary<FigureEvent>[] = [
    fc.constant<FigureEvent>({type: "look-at", update: Infinity}),
    fc.constant<FigureEvent>({type: "copy-link"}),
    fc.constantFrom(true, true, true, false).map((on): FigureEvent => ({type: "on-screen", on})),
    fc.constantFrom(false, false, false, true).map((hidden): FigureEvent => ({type: "tab-hidden", hidden})),
    fc.boolean().map((open): FigureEvent => ({type: "numbers", open}))
  ];
  return fc.oneof(
    {weight: 6, arbitrary: fc.oneof(...steering)},
    {weight: 2, arbitrary: fc.oneof(...others)},
    {weight: 2, arbitrary: fc.oneof(...choices)}
  );
}

function anyHappening(row: FigureRow): fc.Arbitrary<Happening> {
  const inWorker = (does: Extract<Happening, {to: "worker"}>["does"]) =>
    fc.integer({min: 0, max: 80}).map((by): Happening => ({to: "worker", does, by}));
  return fc.oneof(
    {weight: 14, arbitrary: anyEvent(row).map((event): Happening => ({to: "figure", event}))},
    {weight: 5, arbitrary: inWorker("train")},
    {weight: 3, arbitrary: inWorker("train-ahead")},
    {weight: 8, arbitrary: inWorker("answer")},
    {weight: 1, arbitrary: inWorker("answer-late")},
    {weight: 1, arbitrary: inWorker("fail-late")},
    {weight: 4, arbitrary: inWorker("settle")},
    {weight: 1, arbitrary: inWorker("blow-up")},
    {weight: 1, arbitrary: inWorker("die")}
  );
}

function make(worker: FakeWorker, happening: Happening): void {
  if (happening.to === "figure") {
    worker.dispatch(happening.event);
    return;
  }
  const {does, by} = happening;
  if (does === "train") worker.train(by);
  else if (does === "train-ahead") worker.trainAhead(by);
  else if (does === "answer") worker.give(by);
  else if (does === "answer-late") worker.giveLate(by, false);
  else if (does === "fail-late") worker.giveLate(by, true);
  else if (does === "settle") worker.settle();
  else if (does === "blow-up") worker.blowUp();
  else worker.die();
}

const isAscending = (numbers: readonly number[]) =>
  numbers.every((one, i) => i === 0 || one > numbers[i - 1]);

/** What holds in every state. The worker itself sees to it that no two trainings are under way. */
function holdsAlways(state: FigureState): void {
  const {frameHistory, generation, isBroken, training, status, chosen, heldAt} = state;
  const generations = new Set(frameHistory.moments.map(({frames}) => frames[0].measurement.modesCaptured));
  expect(generations.size).toBeLessThan(2);
  for (const one of generations) {
    // What broke off leaves its last picture.
    if (isBroken) expect(one).toBeLessThan(generation);
    else expect(one).toBe(generation);
  }
  expect(frameHistory.moments.every(({frames}) => frames.length === chosen.runs.length)).toBe(true);
  const updates = frameHistory.moments.map(({update}) => update);
  expect(isAscending(updates)).toBe(true);
  if (updates.length > 0) expect(updates).toContain(shown(state)?.update);
  expect(state.histories.every((history) => isAscending(history.map(({update}) => update)))).toBe(true);
  if (heldAt !== null) {
    expect(shown(state)?.update).toBeGreaterThanOrEqual(heldAt);
    expect(state.wanted && training.phase === "standing").toBe(false);
  }
  if (training.phase === "training") expect(status).toBe("running");
  if (training.phase === "standing" && state.charts !== "loading") {
    expect(status).not.toBe("running");
    expect(status).not.toBe("loading");
    if (newest(state)!.update > 0) expect(state.fingerprints).toHaveLength(chosen.runs.length);
  }
  if (state.fingerprints.length > 0)
    expect(state.fingerprints[0]).toBe(`${generation}:${newest(state)?.update}:0`);
}

/** What an event has to have done, or to have left alone. */
function holdsAfter(before: FigureState, event: FigureEvent, after: FigureState): void {
  const isRefused = after.notices.some(({kind}) => kind === "refused") && after.notices !== before.notices;
  if (isRefused && ["knobs", "load", "choose-runs", "set-aside"].includes(event.type))
    expect({...after, notices: null}).toEqual({...before, notices: null});
  const isAnew = after.generation > before.generation;
  if (before.heldAt !== null && !isAnew && !["toggle", "run", "step", "look-at"].includes(event.type))
    expect(after.heldAt).toBe(before.heldAt);
  if (event.type === "look-at" && after.heldAt !== null) expect(after.wanted).toBe(false);
  // What was asked of the old runs is not done to the new ones.
  if (isAnew) for (const order of before.pending) expect(after.pending).not.toContain(order);
  if (event.type === "step" && before.wanted) expect(after).toBe(before);
}

/** The plans of the runs that an address can name. */
function plansOf({chosen}: FigureState) {
  return chosen.runs.filter(({isSetAside}) => !isSetAside).map(({plan}) => plan);
}

describe.each(["hold-still", "laboratory", "race", "apart"])(
  "the figure %s, whatever happens to it",
  (id) => {
    const row = figureOf(id);

    test("shows only its runs' own states, and does in the end what the reader wants", () => {
      const script = fc.array(anyHappening(row), {maxLength: 60, size: "max"});
      fc.assert(
        fc.property(script, fc.boolean(), (happenings, isSlow) => {
          const worker = new FakeWorker(row, isSlow ? "cpu" : "wasm");
          worker.dispatch({type: "page-opened", query: "", isFirst: true});
          for (const happening of happenings) {
            const before = worker.state;
            make(worker, happening);
            holdsAlways(worker.state);
            if (happening.to === "figure") holdsAfter(before, happening.event, worker.state);
          }
          worker.settle();
          holdsAlways(worker.state);
          const {state} = worker;

          // Who wants it to train and sees it, sees it train; and nobody else.
          const trains = state.wanted && isHere(state);
          expect(worker.isTraining).toBe(trains);
          if (trains) {
            const from = newest(state)!.update;
            worker.finish();
            const end = worker.state;
            expect(end.wanted).toBe(false);
            const isMoved = newest(end)!.update > from;
            const mayMove = end.failures.every((failure) => !failure) && end.ended !== "stuck";
            expect(isMoved || !mayMove).toBe(true);
          } else if (state.wanted) {
            expect(["away", "failed"]).toContain(state.status);
          }

          // An address says it all.
          const read = fromAddress(asItComes(row), address(worker.state), false);
          expect(read.refusal).toBeNull();
          expect(read.chosen.runs.map(({plan}) => plan)).toEqual(plansOf(worker.state));
        }),
        {seed: 9, numRuns: 100}
      );
    });

    test("Pause leads to a standing state, and then Run to a training one", () => {
      const script = fc.array(anyHappening(row), {maxLength: 40, size: "max"});
      fc.assert(
        fc.property(script, (happenings) => {
          const worker = new FakeWorker(row);
          worker.dispatch({type: "page-opened", query: "", isFirst: true});
          for (const happening of happenings) make(worker, happening);
          worker.dispatch({type: "on-screen", on: true});
          worker.dispatch({type: "tab-hidden", hidden: false});
          if (worker.state.wanted) worker.dispatch({type: "toggle"});
          worker.settle();
          expect(["idle", "ready", "paused", "finished", "failed"]).toContain(worker.state.status);
          expect(["none", "standing"]).toContain(worker.state.training.phase);
          expect(worker.isTraining).toBe(false);

          worker.dispatch({type: "run"});
          worker.settle();
          expect(worker.state.status).toBe("running");
          expect(worker.isTraining).toBe(true);
          worker.train(10);
          expect(shownIndex(worker.state)).toBe(worker.state.frameHistory.moments.length - 1);
        }),
        {seed: 10, numRuns: 100}
      );
    });
  }
);
