import {describe, expect, test} from "vitest";
import {figures} from "../../src/figures/index.js";
import {still} from "../../tools/site/prerender.js";
import {parse} from "../markup/parse.js";

/** Marks that say themselves what they are, by a title, a name or a number beside them; and what is only drawn around others. */
const plain = new Set(
  "surface undecided grid grid-columns latent axis bar ridge ground slab leader beat beat-d beat-g beat-next to-come frozen small land ring way part part-d part-g back-d back-g moved walk-under walk-stations".split(
    " "
  )
);

describe.each(figures.map(({id}) => id))("the key of %s", (id) => {
  const figure = parse(still(id));
  const classes = (selector: string) =>
    [...figure.querySelectorAll(selector)].flatMap((path) => [...path.classList]);
  const drawn = classes('.runs path:not([d=""])');
  const explained = classes(".key path");

  test("explains every mark that is drawn", () => {
    const shades = (name: string) => /^(surface|grid-rows)-\d$/.test(name);
    const unexplained = drawn.filter(
      (name) => !plain.has(name) && !explained.includes(name) && !shades(name)
    );
    expect([...new Set(unexplained)]).toEqual([]);
    if (drawn.includes("surface-1"))
      expect(figure.querySelector(".key")!.textContent).toContain("D’s opinion");
  });

  test("explains nothing that is not drawn", () => {
    expect(explained.filter((name) => !drawn.includes(name))).toEqual([]);
  });
});
