import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {ratios} from "../../src/experiments/ratios.js";
import {remedies} from "../../src/experiments/remedies.js";
import {parseRows} from "../../src/experiments/result-row.js";
import {recipes} from "../../src/recipes/index.js";
import {siteWordsOf} from "../../src/words/site.js";
import {readThumbnails, withThumbnails} from "../../tools/experiment/thumbnails.js";
import {measured} from "../../tools/site/markdown/measured.js";
import {publishedTable} from "../../tools/site/results/published-table.js";
import {ratiosMap} from "../../tools/site/results/ratios-map.js";
import {league} from "../../tools/site/results/recipes-table.js";
import {parse} from "../markup/parse.js";
import {summaryOf} from "./summary-of.js";

const words = siteWordsOf();

/** m > n collapses; otherwise seeds 1 to 4 capture 5 to 8 modes. */
const map = summaryOf(ratios, ({n, m}, seed) =>
  Number(m) > Number(n)
    ? {lateModesCaptured: 1, lateCollapsed: 0.9, lateReverseKL: NaN}
    : {lateModesCaptured: 4 + seed, lateHighQuality: seed / 10, firstComplete: 100 * seed}
);

describe.each(withThumbnails)("the pictures of $id", (experiment) => {
  const {seed, cells} = readThumbnails(experiment.id);

  test("are of the very runs in its table: one of each cell, with the same weights", () => {
    const rows = parseRows(experiment, readFileSync(`data/experiments/${experiment.id}.csv`, "utf8"));
    const first = rows.filter((row) => row.seed === seed);
    expect(Object.keys(cells).sort()).toEqual(first.map(({cell}) => cell).sort());
    for (const {cell, checksum} of first) expect([cell, cells[cell].checksum]).toEqual([cell, checksum]);
  });

  test("show collapsed runs in fewer places than healthy ones", () => {
    const rows = parseRows(experiment, readFileSync(`data/experiments/${experiment.id}.csv`, "utf8"));
    const places = (cell: string) => {
      const {samples} = cells[cell];
      return new Set(
        Array.from(
          {length: samples.length / 2},
          (_, i) => `${samples[2 * i] >> 5},${samples[2 * i + 1] >> 5}`
        )
      ).size;
    };
    const mean = (wanted: (modes: number) => boolean) => {
      const chosen = rows.filter((row) => row.seed === seed && wanted(row.outcome.modesCaptured));
      expect(chosen.length).toBeGreaterThan(2);
      return chosen.reduce((sum, {cell}) => sum + places(cell), 0) / chosen.length;
    };
    expect(mean((modes) => modes <= 1)).toBeLessThan(mean((modes) => modes === 8) / 2);
  });
});

describe("the map", () => {
  const html = parse(ratiosMap(map, "some-figure", words));

  test("has a cell for every ratio, with words and a link to its run", () => {
    expect(html.querySelectorAll("td")).toHaveLength(25);
    const link = html.querySelectorAll("tbody tr")[2].querySelectorAll("a")[3];
    expect(link.getAttribute("href")).toBe(
      "?v=1&figure=some-figure&seed=1&n=5&m=10&run=1#figure-some-figure"
    );
    expect(link.querySelector(".visually-hidden")!.textContent).toBe(
      "n 5, m 10: 1 of 8 modes, 4 of 4 seeds collapsed. See this run."
    );
    expect(html.querySelectorAll("tbody tr")[2].querySelectorAll("a b")[0].textContent).toBe("6.5");
  });

  test("shows what each ratio's run makes, as dots that are generated on modes that are the data's", () => {
    const pictures = html.querySelectorAll("td .thumbnail");
    expect(pictures).toHaveLength(25);
    for (const picture of pictures) {
      expect(picture.querySelector("path.generated")!.getAttribute("d")!.match(/h0/g)).toHaveLength(120);
      expect(picture.querySelector("path.real")!.getAttribute("d")!.match(/v/g)).toHaveLength(8);
    }
  });

  test("says where its numbers come from", () => {
    const caption = html.querySelector("figcaption")?.textContent;
    expect(caption).toContain("100 runs of 6,000 updates, seeds 1 to 4, trained 2000-01-01");
    expect(caption).toContain("npm run experiment -- ratios");
  });
});

describe("the league", () => {
  const html = parse(
    league(
      summaryOf(remedies, (_, seed) => ({lateModesCaptured: seed, lateHighQuality: 0.5, lateReverseKL: NaN})),
      words
    )
  );

  test("has a row for every recipe, means with ranges, and a dash for what there is not", () => {
    const rows = html.querySelectorAll("tbody tr");
    expect(rows).toHaveLength(recipes.length);
    for (const row of rows) expect(row.querySelectorAll("td")).toHaveLength(7);
    const [, modes, quality, divergence] = [...rows[0].querySelectorAll("td")].map(
      ({textContent}) => textContent
    );
    expect([modes, quality, divergence]).toEqual(["2.51–4", "5050–50", "–"]);
  });

  test("can be sorted by every column of numbers", () => {
    const heads = [...html.querySelectorAll("th[data-sort]")].map((head) => head.getAttribute("data-column"));
    expect(heads).toEqual(["0", "2", "3", "4", "5", "6", "7"]);
  });
});

test("the papers' figures name their source in every row and say that they are not comparable", () => {
  const html = parse(publishedTable(words));
  for (const row of html.querySelectorAll("tbody tr")) expect(row.querySelector("a")).not.toBeNull();
  expect(html.querySelector("figcaption")?.textContent).toContain("Not comparable with ours");
});

describe("a number in the text", () => {
  const read = () => map;
  test.each([
    ["ratios.n=2,m=1.lateModesCaptured", 6.5],
    ["ratios.n=2,m=1.lateModesCaptured.low", 5],
    ["ratios.n=2,m=1.lateModesCaptured.high", 8],
    ["ratios.n=2,m=1.lateHighQuality.mean", 0.25],
    ["ratios.n=1,m=2.collapsedSeeds", 4],
    ["ratios.n=1,m=2.seeds", 4],
    ["ratios.n=1,m=1.completeSeeds", 4]
  ])("%s", (path, value) => {
    expect(measured(path.split("."), read)).toBeCloseTo(value, 12);
  });

  test("what does not exist is nothing, or an error", () => {
    for (const path of ["n=1,m=1.nothing", "n=1,m=1.modes.most", "n=1,m=2.lateReverseKL", "n=1,m=1.toString"])
      expect(measured(["ratios", ...path.split(".")], read)).toBeNaN();
    expect(() => measured(["ratios", "n=3,m=1", "modes"], read)).toThrow("no cell");
  });
});
