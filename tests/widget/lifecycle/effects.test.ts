import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {figureOf} from "../../../src/figures/index.js";
import type {Measurement} from "../../../src/runs/measurement.js";
import type {RunPlan} from "../../../src/runs/plan.js";
import type {SessionClient} from "../../../src/runs/worker/client.js";
import {type RunOrder, Session} from "../../../src/runs/worker/session.js";
import {performer} from "../../../src/widget/lifecycle/effects.js";
import {TrainingClient} from "../../../src/widget/lifecycle/training-client.js";
import type {Effect} from "../../../src/widget/store/effect.js";
import type {FigureEvent} from "../../../src/widget/store/figure-event.js";
import type {FigureState, FigureStatus} from "../../../src/widget/store/figure-state.js";
import {eventsToMark, newest} from "../../../src/widget/store/selectors.js";
import {createStore} from "../../../src/widget/store/store.js";
import {initialState, transition} from "../../../src/widget/store/transition.js";

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({matches: false}));
  vi.stubGlobal("requestAnimationFrame", (paint: () => void) => setTimeout(paint, 5));
});
afterEach(() => vi.unstubAllGlobals());

/** A session in this very process: what it trains are the same bits as in a worker. One for all, as they share a memory. */
const session = new Session();
const opened = session.open();

async function openHere(): Promise<SessionClient> {
  return {
    session: session as unknown as SessionClient["session"],
    ...(await opened),
    close: () => session.dispose()
  };
}

/** Lets go of the runs, and waits until they are gone. */
async function closed(client: TrainingClient): Promise<void> {
  client.close();
  await new Promise((resolve) => setTimeout(resolve));
}

/** What the plan's run is after so many updates, trained by itself. */
function trainedAlone(plan: RunPlan, updates: number) {
  session.start([{plan, needs: {}}]);
  session.frame();
  const histories: Measurement[][] = [];
  return session
    .run({until: updates, rate: null, interval: 1e6}, (frames) => {
      histories.push(...frames.map(({added}) => [...added]));
    })
    .then(async () => ({fingerprints: await session.checksums(), history: histories.flat()}));
}

/** A figure with everything but a page. */
function live(id: string, query = "", open: () => Promise<SessionClient> = openHere) {
  const client = new TrainingClient(open);
  const copied: string[] = [];
  const perform = performer({
    client,
    loadCharts: async () => {},
    copyLink: async (link) => copied.push(link) > 0,
    dispatch: (event) => store.dispatch(event)
  });
  const store = createStore<FigureState, FigureEvent, Effect>(
    initialState(figureOf(id)),
    transition,
    perform
  );
  store.dispatch({type: "page-opened", query, isFirst: true});
  const until = (isThere: (state: FigureState) => boolean) =>
    vi.waitFor(() => expect(isThere(store.state)).toBe(true), {timeout: 20_000, interval: 5});
  const becomes = (status: FigureStatus) => until((state) => state.status === status);
  return {store, client, copied, until, becomes};
}

describe("a figure over a real session", () => {
  test("trains up to where it stops, and arrives at the weights of the same run by itself", async () => {
    const {store, client, becomes} = live("mode-collapse", "?figure=mode-collapse&at=45");
    store.dispatch({type: "toggle"});
    await becomes("finished");
    const {state} = store;
    expect(newest(state)?.update).toBe(45);
    const {arrays} = newest(state)!.frames[0];
    expect(Object.keys(arrays)).toEqual(expect.arrayContaining(["latents", "samples", "surface"]));
    await closed(client);
    const alone = await trainedAlone(state.chosen.runs[0].plan, 45);
    expect(state.fingerprints).toEqual(alone.fingerprints);
    expect(state.histories[0].slice(1)).toEqual(alone.history);
  });

  test("steps, freezes and trains on: what was done is known to the charts, and makes the same run again", async () => {
    const {store, client, until, becomes} = live("hold-still");
    store.dispatch({type: "step", what: "round"});
    await becomes("paused");
    store.dispatch({type: "change", change: {freeze: ["discriminator"]}});
    await until((state) => state.isByHand && state.fingerprints.length > 0);
    store.dispatch({type: "step", what: "round"});
    await until(
      ({fingerprints, ...state}) => newest(state as FigureState)?.update === 4 && fingerprints.length > 0
    );
    const events = eventsToMark(store.state);
    expect(events).toEqual([{at: 2, freeze: ["discriminator"]}]);
    await closed(client);
    const alone = await trainedAlone({...store.state.chosen.runs[0].plan, events}, 4);
    expect(store.state.fingerprints).toEqual(alone.fingerprints);
  });

  test("is paused in the middle, and another knob begins anew", async () => {
    const {store, client, until, becomes} = live("mode-collapse");
    store.dispatch({type: "toggle"});
    await until((state) => (newest(state)?.update ?? 0) > 20);
    store.dispatch({type: "toggle"});
    await becomes("paused");
    const reached = newest(store.state)!.update;
    expect(reached).toBeGreaterThan(20);
    store.dispatch({type: "knobs", values: {m: 1}});
    await becomes("ready");
    expect(newest(store.state)?.update).toBe(0);
    await closed(client);
  });

  test("copies its link", async () => {
    const {store, copied, until} = live("mode-collapse");
    store.dispatch({type: "copy-link"});
    await until(({link}) => link === "copied");
    expect(copied).toEqual(["?v=1&figure=mode-collapse"]);
  });
});

describe("what goes wrong", () => {
  test("a worker that cannot be opened is a failure, and is tried again by the next Run", async () => {
    let tries = 0;
    const {store, client, becomes, until} = live("mode-collapse", "", () =>
      tries++ === 0 ? Promise.reject(new Error("not today")) : openHere()
    );
    store.dispatch({type: "toggle"});
    await becomes("failed");
    expect(store.state.notices).toMatchObject([{kind: "not-started", reason: {message: "not today"}}]);
    store.dispatch({type: "toggle"});
    await until((state) => (newest(state)?.update ?? 0) > 0);
    store.dispatch({type: "toggle"});
    await becomes("paused");
    await closed(client);
  });

  test("a session that throws in the middle is a failure", async () => {
    const {store, client, becomes, until} = live("mode-collapse", "", async () => {
      const opened = await openHere();
      const broken = {
        start: (orders: readonly RunOrder[]) => session.start(orders),
        frame: () => session.frame(),
        run: (...order: Parameters<Session["run"]>) => session.run(...order),
        pause: () => session.pause(),
        checksums: () => Promise.reject(new Error("out of bounds"))
      };
      return {...opened, session: broken as unknown as SessionClient["session"]};
    });
    store.dispatch({type: "toggle"});
    await until((state) => (newest(state)?.update ?? 0) > 0);
    store.dispatch({type: "toggle"});
    await becomes("failed");
    expect(store.state.notices).toMatchObject([{kind: "broken-off"}]);
    await closed(client);
  });

  test("charts that cannot be loaded, and a pause of what is gone", async () => {
    const events: FigureEvent[] = [];
    const perform = performer({
      client: new TrainingClient(openHere),
      loadCharts: () => Promise.reject(new Error("offline")),
      copyLink: async () => false,
      dispatch: (event) => events.push(event)
    });
    for (const type of ["load-charts", "pause", "close"] as const) perform({type});
    perform({type: "copy-link", query: ""});
    perform({type: "fingerprint", generation: 4});
    await vi.waitFor(() => expect(events).toHaveLength(3));
    expect(events).toContainEqual({type: "charts-failed", reason: expect.anything()});
    expect(events).toContainEqual({type: "link-copied", copied: false});
    expect(events).toContainEqual({type: "failed", generation: 4, reason: expect.anything()});
  });
});
