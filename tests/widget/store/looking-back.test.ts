import {describe, expect, test} from "vitest";
import {newest, shown, shownIndex} from "../../../src/widget/store/selectors.js";
import {opened, pausedAt} from "./opened.js";

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
