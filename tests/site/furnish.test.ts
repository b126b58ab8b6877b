import {parseHTML} from "linkedom";
import {afterEach, describe, expect, test, vi} from "vitest";
import {figureOf, figures} from "../../src/figures/index.js";
import type {FigureElement} from "../../src/widget/figure-element.js";
import {mount} from "../../src/widget/mount.js";
import {furnish} from "../../tools/site/furnish.js";
import {still} from "../../tools/site/prerender.js";
import {openPage} from "../widget/page.js";

afterEach(() => vi.unstubAllGlobals());

/** The elements of the parts of a figure that change when it becomes live; charts only get something laid over them. */
const skeleton = (figure: Element) =>
  [
    ...figure.querySelectorAll(
      ":is(.plate-head, .messages, .run, .transport, .desk, figcaption, .take-away) *"
    )
  ].map((node) => `${node.tagName} ${node.getAttribute("class") ?? ""}`);

describe.each(figures)("the figure $id in the page", ({id}) => {
  test("has its controls before any script, none of which can be used", () => {
    const {document} = parseHTML(`<body>${furnish(id, still(id))}</body>`);
    const controls = [...document.querySelectorAll("button, input, select")];
    expect(controls.length).toBeGreaterThan(5);
    for (const control of controls) expect(control.hasAttribute("disabled"), control.outerHTML).toBe(true);
  });

  test("becomes live in the very same elements", () => {
    const {document} = openPage(String(furnish(id, still(id))));
    const host = document.querySelector("figure") as unknown as FigureElement;
    const before = skeleton(host);
    const closed = new AbortController();
    mount(host, figureOf(id), closed.signal);
    closed.abort();
    expect(skeleton(host)).toEqual(before);
  });
});

test("leaves no page behind in the build", () => {
  furnish("turns", still("turns"));
  expect("document" in globalThis).toBe(false);
});
