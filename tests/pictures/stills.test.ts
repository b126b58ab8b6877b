import {describe, expect, test} from "vitest";
import {exhibits} from "../../src/exhibits/index.js";
import {figures} from "../../src/figures/index.js";
import {wordsOf} from "../../src/words/index.js";
import {exhibitStill} from "../../tools/site/markdown/exhibit.js";
import {still} from "../../tools/site/prerender.js";
import {parse} from "../markup/parse.js";
import {comparePicture, storedPictures} from "./stored-picture.js";

interface Picture {
  readonly file: string;
  readonly markup: string;
}

/** A figure's still in parts: each drawing, and the page's markup with a reference in the place of each. */
function parts(id: string): Picture[] {
  const names = [...parse(still(id)).querySelectorAll(".panel, .comparison, .chart-panel")].map(nameOf);
  const drawings: Picture[] = [];
  // The legend's samples are hidden from those who hear the page, and stay where they are.
  const page = String(still(id)).replaceAll(/<svg(?![^>]*aria-hidden).*?<\/svg>/gs, (markup) => {
    const file = `still-${id}-${names[drawings.length]}.svg`;
    drawings.push({file, markup});
    return `<img src="${file}" alt="">`;
  });
  expect(drawings).toHaveLength(names.length);
  return [{file: `still-${id}.html`, markup: page}, ...drawings];
}

function nameOf(box: Element): string {
  const {view, comparison, chart} = {
    view: box.getAttribute("data-view"),
    comparison: box.getAttribute("data-comparison"),
    chart: box.getAttribute("data-chart")
  };
  if (chart) return `chart-${chart}`;
  return comparison ? `comparison-${comparison}` : `${box.closest(".run")!.getAttribute("data-run")}-${view}`;
}

/** An exhibit as it stands before anybody has touched it: its drawings, a file each. */
function exhibitParts(id: string): Picture[] {
  const host = parse(exhibitStill(wordsOf(), id));
  return [...host.querySelectorAll(".exhibit-picture")].map((picture) => ({
    file: `still-exhibit-${picture.getAttribute("data-view")}.svg`,
    markup: picture.innerHTML
  }));
}

const stills = figures.map(({id}) => ({id, pictures: parts(id)}));

const shown = exhibits.map(({id}) => ({id, pictures: exhibitParts(id)}));

describe.each([...stills, ...shown])("the still of $id", ({pictures}) => {
  test.each(pictures)("$file is as stored", ({file, markup}) => comparePicture(file, markup));
});

test("every stored picture of a still is still drawn, once", () => {
  const drawn = [...stills, ...shown].flatMap(({pictures}) => pictures.map(({file}) => file));
  const stored = storedPictures().filter((file) => file.startsWith("still-"));
  expect(stored, "delete what is not drawn any more").toEqual(drawn.sort());
});
