import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {exercises} from "../../src/teaching/exercises/index.js";
import {onAWeakLaptop} from "../../src/teaching/run-costs.js";
import {readCosts} from "../../tools/site/results/run-costs.js";

const page = readFileSync("src/for-teachers.md", "utf8");
const plans = [...page.matchAll(/^### (\d+) minutes[^\n]*\n([\s\S]*?)(?=^##)/gm)].map(
  ([, minutes, table]) => ({
    minutes: Number(minutes),
    steps: [...table.matchAll(/^\| (\d+)–(\d+) +\|(.*)$/gm)].map(([, from, to, what]) => ({
      from: Number(from),
      to: Number(to),
      exercise: exercises.find(({id}) => what.includes(`#exercise-${id})`))
    }))
  })
);

test("there are plans for 20, 45 and 90 minutes, and every exercise that the page links to exists", () => {
  expect(plans.map(({minutes}) => minutes)).toEqual([20, 45, 90]);
  const linked = [...page.matchAll(/worksheet#exercise-([\w-]+)/g)].map(([, id]) => id);
  const ids: readonly string[] = exercises.map(({id}) => id);
  expect(linked.filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(plans)("the plan for $minutes minutes", ({minutes, steps}) => {
  test("fills its time, step after step", () => {
    expect(steps.map(({from}) => from)).toEqual([0, ...steps.slice(0, -1).map(({to}) => to)]);
    expect(steps.at(-1)?.to).toBe(minutes);
  });

  test("leaves each exercise the time that the worksheet says, or a minute less", () => {
    const short = steps.filter(({from, to, exercise}) => exercise && to - from < exercise.minutes - 1);
    expect(short).toEqual([]);
  });
});

test("the runs of every exercise were timed, and take less than half of its minutes on a weak laptop", () => {
  const {seconds} = readCosts();
  for (const {id, minutes, runs} of exercises) {
    expect(seconds[id]).toHaveLength(runs.length);
    expect(onAWeakLaptop(seconds[id]!)).toBeGreaterThan(0);
    expect({id, late: onAWeakLaptop(seconds[id]!) > 30 * minutes}).toEqual({id, late: false});
  }
});
