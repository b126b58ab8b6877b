import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  addressOf,
  asItComes,
  type Chosen,
  commandOf,
  fromAddress,
  isAsItComes,
  withOnly,
  withRuns,
  withSetAside,
  withValues
} from "../../src/figures/chosen-values.js";
import {runsShown} from "../../src/figures/figure-row.js";
import {figureOf, figures} from "../../src/figures/index.js";
import {type KnobName, knobs} from "../../src/figures/knobs/index.js";
import {Refusal} from "../../src/gan/numbers/refusal.js";

const laboratory = asItComes(figureOf("laboratory"));
const race = asItComes(figureOf("race"));
const plansOf = ({runs}: Chosen) => runs.map(({plan}) => plan);

describe.each(figures)("the figure $id", (row) => {
  const chosen = asItComes(row);

  test("as it comes has the still's runs, a value for every knob, and an address without any", () => {
    expect(isAsItComes(chosen)).toBe(true);
    expect(chosen.runs.map(({run}) => run)).toEqual(runsShown(row));
    expect(Object.keys(chosen.values)).toEqual(["seed", ...row.knobs]);
    expect(addressOf(chosen)).toBe(`?v=1&figure=${row.id}`);
    expect(commandOf(chosen)).toBe(`npm run reproduce -- ${row.id}`);
  });

  test("the values that it has anyway are no choice", () => {
    if (row.runs.length > 1) return;
    expect(withValues(chosen, chosen.values).choice.given).toEqual({});
  });
});

test("what an address says of a choice, read back, gives the same plans", () => {
  const some = fc.record(
    {
      seed: fc.integer({min: 0, max: 1e6}),
      n: fc.integer({min: 1, max: 5}),
      m: fc.integer({min: 0, max: 5}),
      data: fc.constantFrom("ring", "grid", "spiral"),
      gRate: fc.integer({min: 1, max: 100}).map((rate) => rate / 10_000),
      loss: fc.constantFrom("minimax", "least-squares", "hinge")
    },
    {requiredKeys: []}
  );
  fc.assert(
    fc.property(some, (values) => {
      const chosen = withValues(laboratory, values);
      const read = fromAddress(laboratory, addressOf(chosen, 12), false);
      expect([read.at, read.problems, read.refusal]).toEqual([12, [], null]);
      expect(plansOf(read.chosen)).toEqual(plansOf(chosen));
    }),
    {seed: 3, numRuns: 40}
  );
});

test("values are added to what was chosen, or take its place", () => {
  const changed = withValues(withValues(laboratory, {m: 10}), {seed: 2});
  expect(changed.choice.given).toEqual({seed: 2, m: 10});
  expect(changed.values).toMatchObject({seed: 2, m: 10, n: 1});
  expect(withOnly(changed, {n: 5}).choice.given).toEqual({n: 5});
  expect(commandOf(changed)).toBe('npm run reproduce -- laboratory "seed=2" "m=10"');
});

test("values that make no run are refused with a code, and the choice before is as it was", () => {
  const before = withValues(laboratory, {pack: 2});
  expect(() => withValues(before, {pack: 3})).toThrow(Refusal);
  expect(() => withValues(before, {n: 0, m: 0})).toThrow(Refusal);
  expect(before.values.pack).toBe(2);
});

test("knobs that change nothing are named as long as they change nothing", () => {
  const names: KnobName[] = ["clip"];
  expect(laboratory.idle).toEqual(expect.arrayContaining(names));
  expect(withValues(laboratory, {loss: "wasserstein-clipping"}).idle).not.toContain("clip");
  for (const name of laboratory.idle) expect(knobs[name].applies).toBeDefined();
});

test("runs are chosen in the row's order; none at all, or none that there is, changes nothing", () => {
  const [first, second] = race.row.runs.map(({id}) => id);
  const chosen = withRuns(race, [second, first, "nobody"]);
  expect(chosen.runs.map(({id}) => id)).toEqual([first, second]);
  expect(addressOf(chosen)).toContain(`runs=${first},${second}`);
  expect(commandOf(chosen)).toContain(`runs=${first},${second}`);
  expect(isAsItComes(chosen)).toBe(false);
  expect(withRuns(race, []).choice).toEqual(race.choice);
  expect(withRuns(race, ["nobody"]).choice).toEqual(race.choice);
});

test("a run that is set aside keeps its values beside the next one, and is in no address", () => {
  const aside = withValues(withSetAside(withValues(laboratory, {m: 10}), true), {m: 5});
  expect(aside.runs.map(({id, values, isSetAside}) => ({id, values, isSetAside}))).toEqual([
    {id: "present", values: {m: 5}, isSetAside: false},
    {id: "kept", values: {m: 10}, isSetAside: true}
  ]);
  expect(aside.runs[1].plan.specification.schedule.generatorSteps).toBe(10);
  expect(addressOf(aside)).toBe("?v=1&figure=laboratory&m=5");
  expect(withSetAside(aside, false).runs).toHaveLength(1);
});

describe("an address", () => {
  test("of another figure, or of the first one, is not this one's", () => {
    expect(fromAddress(laboratory, "?figure=race&seed=3", true).chosen.choice.given).toEqual({});
    expect(fromAddress(laboratory, "?seed=3", false).chosen.choice.given).toEqual({});
    expect(fromAddress(laboratory, "?seed=3", true).chosen.choice.given).toEqual({seed: 3});
  });

  test("takes the place of what was chosen before; the runs stay if it names none", () => {
    const before = withRuns(withValues(race, {seed: 5}), ["hinge"]);
    const {chosen} = fromAddress(before, "?figure=race&n=2", false);
    expect(chosen.choice.given).toEqual({n: 2});
    expect(chosen.runs.map(({id}) => id)).toEqual(["hinge"]);
  });

  test("of values that make no run changes nothing, and says why", () => {
    const read = fromAddress(race, "?figure=race&runs=hinge&n=0&m=0", false);
    expect(read.chosen).toBe(race);
    expect(read.refusal).toMatchObject({code: "schedule-of-zeros"});
  });

  test("runs are chosen only where the reader can choose them", () => {
    const question = asItComes(figureOf("the-question"));
    expect(fromAddress(question, "?figure=the-question&runs=healthy", false).chosen.runs).toHaveLength(
      question.runs.length
    );
  });
});
