/** The guide from symptom to remedy: its path, its links, and whether its cures are any. */
import {describe, expect, test} from "vitest";
import {questions, symptoms} from "../../src/content/symptoms.js";
import {type CellSummary, cellOf} from "../../src/experiments/summary.js";
import {readAddress} from "../../src/figures/address.js";
import {specificationOf} from "../../src/figures/figure-row.js";
import {figureOf} from "../../src/figures/index.js";
import {cures} from "../../src/figures/rows/cures.js";
import {siteWordsOf} from "../../src/words/site.js";
import {readSummary} from "../../tools/experiment/read-summary.js";
import {path, symptomList} from "../../tools/site/results/guide.js";
import {parse} from "../markup/parse.js";

const words = siteWordsOf();
const ids: readonly string[] = symptoms.map(({id}) => id);

describe("the path", () => {
  /** The symptoms and questions that can be come to from a question. */
  function reached(question: string, before: readonly string[] = []): string[] {
    expect(before).not.toContain(question);
    const row = questions.find(({id}) => id === question);
    if (!row) return [question];
    return [question, ...row.answers.flatMap((answer) => reached(answer, [...before, question]))];
  }

  test("comes to every symptom and every question, and to nothing else, without going in circles", () => {
    const found = new Set(reached("first"));
    expect([...found].sort()).toEqual([...ids, ...questions.map(({id}) => id)].sort());
  });

  test("opens without a script, and each answer is a link to a symptom or opens a question", () => {
    const nav = parse(String(path(words))).querySelector("nav")!;
    expect(nav.getAttribute("aria-label")).not.toBe("");
    expect(nav.querySelectorAll("script, [onclick], input")).toHaveLength(0);
    for (const item of nav.querySelectorAll("li")) {
      const [only] = item.children;
      if (only.localName === "details") expect(only.querySelectorAll(":scope > summary")).toHaveLength(1);
      else expect(ids.map((id) => `#symptom-${id}`)).toContain(only.getAttribute("href"));
    }
  });
});

describe("the symptoms", () => {
  const list = parse(String(symptomList(words)));
  const sections = [...list.querySelectorAll("section")];

  test("default Adam is the first, and each has its place, pictures or a time line, and its numbers", () => {
    const count = {samples: 2, discriminatorLoss: 1, generatorLoss: 1};
    expect(ids[0]).toBe("default-adam");
    expect(sections.map(({id}) => id)).toEqual(ids.map((id) => `symptom-${id}`));
    sections.forEach((section, i) => {
      const drawings = section.querySelectorAll(".small-still svg");
      expect(drawings).toHaveLength(symptoms[i].film ? 4 : count[symptoms[i].shows]);
      for (const drawing of drawings) expect(drawing.getAttribute("aria-label")).toBeTruthy();
      expect(section.innerHTML.replace("NaN</h3>", "")).not.toMatch(/NaN|undefined|null|Infinity/);
    });
  });

  test("a film is of the very run that is sick", () => {
    const films = symptoms.flatMap(({film, sick}) => (film ? [{film, sick}] : []));
    expect(films.length).toBeGreaterThan(0);
    for (const {film, sick} of films) {
      const [filmed, meant] = [
        {row: figureOf(film.figure), run: film.run},
        {row: figureOf("cures"), run: sick as string}
      ].map(({row, run}) => specificationOf(row, row.runs.find(({id}) => id === run)!));
      expect(filmed).toEqual(meant);
    }
  });

  test("each link runs the sick one and the cured one side by side", () => {
    sections.forEach((section, i) => {
      const {sick, cured} = symptoms[i];
      const [query, anchor] = section
        .querySelector('a[href*="figure=cures"]')!
        .getAttribute("href")!
        .split("#");
      expect(anchor).toBe("figure-cures");
      expect(readAddress(query, "cures", [])).toMatchObject({runs: [sick, cured], run: true, problems: []});
    });
  });

  test("every run of the figure is in one of them", () => {
    const named = new Set(symptoms.flatMap(({sick, cured}) => [sick, cured] as string[]));
    expect(cures.runs.map(({id}) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});

describe("what the guide says of its runs is so, over the seeds", () => {
  const summary = readSummary("cures");
  const of = (run: string) => cellOf(summary, run);
  const high = ({measures}: CellSummary) => measures.highQuality.median;
  const served = ({measures}: CellSummary) => measures.modesServed.median;

  test("eight seeds at least", () => {
    expect(summary.provenance.seeds.length).toBeGreaterThanOrEqual(8);
  });

  test.each(symptoms)("$id: the cure serves more modes, or is said to be the literature’s", (symptom) => {
    const isBorneOut = served(of(symptom.cured)) > served(of(symptom.sick));
    expect(symptom.cureIsFrom).toBe(isBorneOut ? "runs" : "literature");
  });

  test("a D that is sure pays next to nothing, one that is slow pays 2 ln 2, and against a strong one G pays more", () => {
    expect(of("sure").measures.discriminatorLoss.median).toBeLessThan(0.1);
    expect(of("slow").measures.discriminatorLoss.median).toBeCloseTo(2 * Math.LN2, 1);
    expect(of("strained").measures.generatorLoss.median).toBeGreaterThan(
      2 * of("usual").measures.generatorLoss.median
    );
  });

  test("where one kind is missing all else looks well: high quality, and D’s loss near that of no idea", () => {
    expect(high(of("uneven"))).toBeGreaterThan(0.9);
    expect(of("uneven").measures.discriminatorLoss.median).toBeGreaterThan(1.2);
  });

  test("what hops changes its place, and the run without a number breaks off", () => {
    expect(of("outrun").measures.lateHops.median).toBeGreaterThanOrEqual(2);
    expect(of("leaping").failedSeeds).toBe(summary.provenance.seeds.length);
    expect(of("usual").failedSeeds).toBe(0);
  });
});
