import {describe, expect, test} from "vitest";
import {asItComes, withSetAside, withValues} from "../../src/figures/chosen-values.js";
import {figureOf} from "../../src/figures/index.js";
import {knobs} from "../../src/figures/knobs/index.js";
import {Refusal} from "../../src/gan/numbers/refusal.js";
import {notesOf} from "../../src/widget/messages.js";
import {runLabel, shortRunLabel} from "../../src/widget/run-label.js";
import type {FigureState, Notice} from "../../src/widget/store/figure-state.js";
import {initialState} from "../../src/widget/store/transition.js";
import {wordsOf} from "../../src/words/index.js";

const words = wordsOf("en");
const state = (some: Partial<FigureState>) => ({...initialState(figureOf("laboratory")), ...some});
const sentencesOf = (state: FigureState, _: typeof words) => notesOf(state, words).map(({text}) => text);
const said = (notice: Notice) => sentencesOf(state({notices: [notice]}), words)[0];

describe("what is said", () => {
  test("of a refusal: the sentence for its code", () => {
    const reason = new Refusal("packs-do-not-divide-batch", {packing: 3, batch: 128});
    expect(said({kind: "refused", reason, asked: null})).toBe(
      "These values make no run: Packs of 3 do not divide a batch of 128."
    );
  });

  test("of a link's end, with its update as numbers are written", () => {
    expect(said({kind: "stops-at", update: 4000})).toContain("update 4,000");
  });

  test.each([
    ["seed", "-1", 1, "Shown is 1."],
    ["gRate", "x", 0.0002, "Shown is 0.0002."],
    ["loss", "none", "least-squares", "Shown is least squares."]
  ] as const)("of a value of %s that could not be used", (name, given, shown, used) => {
    const sentence = said({kind: "bad-value", problem: {name, knob: knobs[name], given}, shown});
    expect(sentence).toContain(`${name} = “${given}”`);
    expect(sentence).toContain(used);
  });

  test.each([
    ["not-started", "could not be started: an error, “no worker”"],
    ["broken-off", "broke off: an error, “no worker”"]
  ] as const)("of a training that has %s", (kind, sentence) => {
    expect(said({kind, reason: new Error("no worker")})).toContain(sentence);
    expect(said({kind, reason: "no worker"})).toContain(sentence);
  });

  test("of the slow backend", () => {
    expect(said({kind: "slow-backend"})).toContain("plain JavaScript");
  });

  test("of runs that failed: which, when, and why", () => {
    const failure = {update: 1200, player: "discriminator", cause: "gradient"} as const;
    const [sentence] = sentencesOf(state({failures: [failure]}), words);
    expect(sentence).toContain("The present run: training stopped before update 1,200");
    expect(sentence).toContain("the gradient of the discriminator");
    expect(sentencesOf(state({failures: [null]}), words)).toEqual([]);
  });
});

test("a run that is set aside is called by what was changed for it", () => {
  const laboratory = asItComes(figureOf("laboratory"));
  const aside = (chosen: typeof laboratory) => withSetAside(chosen, true).runs[1];
  expect(runLabel(aside(laboratory), words)).toBe("Set aside: as it came");
  expect(runLabel(aside(withValues(laboratory, {m: 10, seed: 3})), words)).toBe("Set aside: Seed 3, m = 10");
  expect(shortRunLabel(aside(laboratory), words)).toBe("set aside");
  expect(shortRunLabel(laboratory.runs[0], words)).toBe("present");
  const question = asItComes(figureOf("the-question"));
  expect(shortRunLabel(question.runs[0], words)).toBe(words.figures["the-question"].runs.collapsing.label);
});
