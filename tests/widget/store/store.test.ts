import {expect, test, vi} from "vitest";
import {createStore} from "../../../src/widget/store/store.js";
import {everySoOften, whenChanged} from "../../../src/widget/store/when-changed.js";

/** Counts; every third is an effect. */
const count = (state: number, event: number) => ({
  state: state + event,
  effects: (state + event) % 3 === 0 && event > 0 ? [state + event] : []
});

test("a store shows its state at once and after each event that changed it, and does what is to be done", () => {
  const done: number[] = [];
  const store = createStore(0, count, (effect: number) => done.push(effect));
  const shown: number[] = [];
  store.subscribe((state) => shown.push(state));
  for (const event of [1, 2, 0, 3]) store.dispatch(event);
  expect([shown, done, store.state]).toEqual([[0, 1, 3, 6], [3, 6], 6]);
});

test("an event that is dispatched while another is shown waits for its turn", () => {
  const store = createStore(0, count, () => {});
  const shown: number[] = [];
  store.subscribe((state) => {
    if (state === 1) store.dispatch(1);
  });
  store.subscribe((state) => shown.push(state));
  store.dispatch(1);
  expect(shown).toEqual([0, 1, 2]);
});

test("a part that throws does not stop the store", () => {
  const store = createStore(0, count, () => {});
  store.subscribe((state) => {
    if (state === 1) throw new Error("cannot be drawn");
  });
  expect(() => store.dispatch(1)).toThrow("cannot be drawn");
  store.dispatch(1);
  expect(store.state).toBe(2);
});

test("whenChanged shows only what is another than before", () => {
  const show = vi.fn();
  const part = whenChanged<{a: number; b: number}>(({a}) => [a, Number.NaN], show);
  for (const state of [
    {a: 1, b: 1},
    {a: 1, b: 2},
    {a: 2, b: 2}
  ])
    part(state);
  expect(show.mock.calls).toEqual([[{a: 1, b: 1}], [{a: 2, b: 2}]]);
});

test("whenChanged shows what is one more than before", () => {
  const show = vi.fn();
  const part = whenChanged<readonly number[]>((list) => list, show);
  for (const state of [[], [1], [1, 2], [1]]) part(state);
  expect(show.mock.calls).toEqual([[[]], [[1]], [[1, 2]], [[1]]]);
});

test("everySoOften leaves out what comes too soon, but never what stands", () => {
  let time = 0;
  const shown: number[] = [];
  const part = everySoOften<{at: number; moves: boolean}>(
    100,
    ({moves}) => moves,
    ({at}) => shown.push(at),
    () => time
  );
  for (const [at, moves] of [
    [0, true],
    [50, true],
    [60, false],
    [120, true],
    [160, true]
  ] as const) {
    time = at;
    part({at, moves});
  }
  expect(shown).toEqual([0, 60, 160]);
});
