import {type HTMLElement, parse} from "node-html-parser";
import {describe, expect, test} from "vitest";
import {figures} from "../../src/figures/index.js";
import {still} from "../../tools/site/prerender.js";
import {comparePicture, storedPictures} from "./stored-picture.js";

interface Picture {
  readonly file: string;
  readonly markup: string;
}

/** A figure's still in parts: each drawing, and the page's markup with a reference in the place of each. */
function parts(id: string): Picture[] {
  let page = still(id);
  const drawings: Picture[] = [];
  const boxes = parse(page).querySelectorAll(".panel, .comparison, .chart-panel");
  // From the end, so that the places of those before stay what they are.
  for (const box of boxes.reverse()) {
    const [start, end] = box.querySelector("svg")!.range;
    const file = `still-${id}-${nameOf(box)}.svg`;
    drawings.push({file, markup: page.slice(start, end)});
    page = `${page.slice(0, start)}<img src="${file}" alt="">${page.slice(end)}`;
  }
  return [{file: `still-${id}.html`, markup: page}, ...drawings.reverse()];
}

function nameOf(box: HTMLElement): string {
  const {view, comparison, chart} = {
    view: box.getAttribute("data-view"),
    comparison: box.getAttribute("data-comparison"),
    chart: box.getAttribute("data-chart")
  };
  if (chart) return `chart-${chart}`;
  return comparison ? `comparison-${comparison}` : `${box.closest(".run")!.getAttribute("data-run")}-${view}`;
}

const stills = figures.map(({id}) => ({id, pictures: parts(id)}));

describe.each(stills)("the still of $id", ({pictures}) => {
  test.each(pictures)("$file is as stored", ({file, markup}) => comparePicture(file, markup));
});

test("every stored picture of a still is still drawn, once", () => {
  const drawn = stills.flatMap(({pictures}) => pictures.map(({file}) => file));
  const stored = storedPictures().filter((file) => file.startsWith("still-"));
  expect(stored, "delete what is not drawn any more").toEqual(drawn.sort());
});
