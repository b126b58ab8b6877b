/** The cards of the remedies: whether there is one for each, whether they say what is trained, and where their links lead. */
import {describe, expect, test} from "vitest";
import {references} from "../../src/content/references.js";
import {type RemedyCard, remedyCards} from "../../src/content/remedies/index.js";
import {type ScaleId, scaleCell, scaleRows} from "../../src/experiments/scales.js";
import {cellOf} from "../../src/experiments/summary.js";
import {readAddress} from "../../src/figures/address.js";
import {figureOf} from "../../src/figures/index.js";
import {losses} from "../../src/gan/losses/index.js";
import {remedies} from "../../src/gan/remedies/index.js";
import {createSpecification} from "../../src/gan/training/specification.js";
import {recipes} from "../../src/recipes/index.js";
import {siteWordsOf} from "../../src/words/site.js";
import {readSummary} from "../../tools/experiment/read-summary.js";
import {pagesOf} from "../../tools/site/page-of.js";
import {cardList, timesThePlain} from "../../tools/site/results/remedy-cards.js";
import {isOurs} from "../../tools/site/results/scale-table.js";
import {specificationLines} from "../../tools/site/results/specification-lines.js";
import {parse} from "../markup/parse.js";

const summary = readSummary("scales");
const list = parse(String(cardList(summary, siteWordsOf())));
const cardOf = (id: string) => list.querySelector(`#remedy-${id}`) as Element;
const ids = remedyCards.map(({id}) => id);

describe("there is a card", () => {
  const specifications = remedyCards.map(({overrides}) => createSpecification(overrides));

  // A loss that a reader writes is nobody's remedy.
  test.each(Object.keys(losses).filter((name) => name !== "written"))("for the loss %s", (name) => {
    expect(specifications.map(({loss}) => loss.name)).toContain(name);
  });

  test.each(Object.keys(remedies))("for the remedy %s", (name) => {
    expect(specifications.flatMap(({remedies}) => remedies.map((remedy) => remedy.name))).toContain(name);
  });

  test.each(recipes.filter(({id}) => id !== "wasserstein-gradient-penalty-equal-turns"))(
    "for the recipe $id, with what the league trains",
    ({id, overrides}) => {
      expect(remedyCards.find((card) => card.id === id)?.overrides).toEqual(overrides);
    }
  );
});

describe.each(remedyCards)("the card of $id", ({id, paper, picture, overrides, live}) => {
  const card = cardOf(id);

  test("has its formula, its setting and its program", () => {
    expect(card.querySelectorAll(".formula .katex")).toHaveLength(1);
    const [setting, program] = [...card.querySelectorAll(".remedy-lines")].map(
      ({textContent}) => textContent
    );
    expect(setting).toBe(specificationLines(overrides).join("\n"));
    expect(program).not.toBe("");
    for (const said of card.querySelectorAll("dd")) expect(said.textContent).not.toMatch(/undefined|NaN/);
  });

  test("says what its picture shows, which is read aloud once", () => {
    const drawings = card.querySelectorAll("summary [aria-hidden] svg");
    expect(drawings).toHaveLength(picture ? 1 : 0);
    expect(card.querySelectorAll(".remedy-state")).toHaveLength(picture ? 1 : 0);
  });

  test("leads to a figure that stands on the page, takes all that the link says, and has the runs", () => {
    const link = card.querySelector('dd a[href*="figure="]')?.getAttribute("href") ?? "";
    const [page, query] = link.split(/[?#]/);
    expect(pagesOf(live.figure)).toContain(page.replace("./", ""));
    const {knobs, runs} = figureOf(live.figure);
    expect(readAddress(`?${query}`, live.figure, knobs)).toMatchObject({
      values: live.values ?? {},
      runs: live.runs ?? null,
      run: true,
      problems: []
    });
    for (const run of live.runs ?? []) expect(runs.map(({id}) => id)).toContain(run);
  });

  test("names its paper among the references", () => {
    if (paper) expect(references.map(({key}) => key)).toContain(paper);
    expect(card.querySelectorAll('a[href*="/references#"]')).toHaveLength(paper ? 1 : 0);
  });
});

describe("what a card prints of a specification", () => {
  test("is as the code has it, and what both players have stands once", () => {
    expect(specificationLines({remedies: [{name: "r1", weight: 0.5}]})).toEqual([
      'remedies: [{name: "r1", weight: 0.5}]'
    ]);
    const optimizer = {name: "gradient-descent", rate: 2} as const;
    const written = '{optimizer: {name: "gradient-descent", rate: 2}}';
    expect(specificationLines({generator: {optimizer}, discriminator: {optimizer}})).toEqual([
      `generator, discriminator: ${written}`
    ]);
    expect(specificationLines({generator: {optimizer}})).toEqual([`generator: ${written}`]);
  });

  test("is a line or two, or three where the paper asks for turns and an optimiser as well", () => {
    for (const {overrides} of remedyCards)
      expect(specificationLines(overrides).length).toBeLessThanOrEqual(3);
  });
});

test("costs are against the plain GAN's: a penalty costs more, packs less, and looking ahead the most", () => {
  const times = (id: RemedyCard["id"]) => timesThePlain(remedyCards[ids.indexOf(id)]);
  expect(times("non-saturating")).toBe(1);
  expect(times("r1")).toBeGreaterThan(1.2);
  expect(times("packing")).toBeLessThan(0.9);
  expect(Math.max(...ids.map(times))).toBe(times("unrolling"));
});

describe("the scales", () => {
  const rowOf = (id: ScaleId) => scaleRows.find((row) => row.id === id)!;
  const late = (id: ScaleId, value: number) => cellOf(summary, scaleCell(id, value));
  const served = (id: ScaleId) =>
    rowOf(id).values.map((value) => late(id, value).measures.lateModesServed.median);
  const quality = (id: ScaleId) =>
    rowOf(id).values.map((value) => late(id, value).measures.lateHighQuality.median);

  test("are of eight seeds at least", () => {
    expect(summary.provenance.seeds.length).toBeGreaterThanOrEqual(8);
  });

  test.each(scaleRows)("$id has the race's value once, and stands on its remedy's card", (scale) => {
    expect(scale.values.filter((value) => isOurs(scale, value))).toHaveLength(1);
    const [card] = remedyCards.filter((one) => one.scale === scale.id);
    const rows = [...cardOf(card.id).querySelectorAll("table.scale tbody tr")];
    expect(rows).toHaveLength(scale.values.length);
    for (const row of rows) expect(row.querySelectorAll("td svg.intervals .estimate")).toHaveLength(2);
  });

  test.each(["r1-weight", "packed-samples", "noise-deviation"] as const)(
    "%s: the more, the worse the samples, as its card says",
    (id) => {
      expect(quality(id)).toEqual(quality(id).toSorted((a, b) => b - a));
    }
  );

  test("clip: the larger, the more modes are served", () => {
    expect(served("clip")).toEqual(served("clip").toSorted((a, b) => a - b));
  });

  test.each(["gradient-penalty-weight", "averaging-decay", "rate-factor"] as const)(
    "%s: with too much of it modes are missing, and the samples are the worst",
    (id) => {
      for (const values of [served(id), quality(id)])
        expect(values.at(-1)).toBeLessThan(Math.min(...values.slice(0, -1)));
    }
  );

  test("beta1: a little is better than none, and with much of it most seeds collapse", () => {
    const [none, little] = quality("beta1");
    expect(none).toBeLessThan(little);
    expect(late("beta1", 0.9).collapsedSeeds).toBeGreaterThan(summary.provenance.seeds.length / 2);
  });
});
