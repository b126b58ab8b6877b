/** The cards of the remedies: whether there is one for each, whether they say what is trained, and where their links lead. */
import {describe, expect, test} from "vitest";
import {references} from "../../src/content/references.js";
import {type RemedyCard, remedyCards} from "../../src/content/remedies/index.js";
import {readAddress} from "../../src/figures/address.js";
import {figureOf} from "../../src/figures/index.js";
import {losses} from "../../src/gan/losses/index.js";
import {remedies} from "../../src/gan/remedies/index.js";
import {createSpecification} from "../../src/gan/training/specification.js";
import {recipes} from "../../src/recipes/index.js";
import {siteWordsOf} from "../../src/words/site.js";
import {pagesOf} from "../../tools/site/page-of.js";
import {cardList, timesThePlain} from "../../tools/site/results/remedy-cards.js";
import {specificationLines} from "../../tools/site/results/specification-lines.js";
import {parse} from "../markup/parse.js";

const list = parse(String(cardList(siteWordsOf())));
const cardOf = (id: string) => list.querySelector(`#remedy-${id}`) as Element;
const ids = remedyCards.map(({id}) => id);

describe("there is a card", () => {
  const specifications = remedyCards.map(({overrides}) => createSpecification(overrides));

  test.each(Object.keys(losses))("for the loss %s", (name) => {
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
