import {afterEach, describe, expect, test, vi} from "vitest";
import {figureOf, figures} from "../../../src/figures/index.js";
import type {FigureElement} from "../../../src/widget/figure-element.js";
import {mount} from "../../../src/widget/mount.js";
import {still} from "../../../tools/site/prerender.js";
import {openPage} from "../page.js";

afterEach(() => vi.unstubAllGlobals());

/** The text that is seen of an element, without what is inside of it and has a name of its own. */
const textOf = (node: Element | null) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();

/** What is seen of a control, and what it is called by those who speak to it or hear it. */
function namesOf(host: Element, control: Element): {visible: string; name: string} {
  const label = control.id ? host.querySelector(`label[for="${control.id}"]`) : null;
  const around = control.closest("label");
  const visible = control.tagName === "BUTTON" ? textOf(control) : textOf(label ?? around);
  return {visible, name: control.getAttribute("aria-label") ?? visible};
}

describe.each(figures)("the controls of $id", ({id}) => {
  test("each have a name, which contains what is seen of it", () => {
    const {document} = openPage(String(still(id)));
    const host = document.querySelector("figure") as unknown as FigureElement;
    const closed = new AbortController();
    mount(host, figureOf(id), closed.signal);
    closed.abort();
    const controls = [...host.querySelectorAll("button, input, select, summary")];
    expect(controls.length).toBeGreaterThan(5);
    for (const control of controls) {
      const {visible, name} =
        control.tagName === "SUMMARY"
          ? {visible: textOf(control), name: textOf(control)}
          : namesOf(host, control);
      expect(name, control.outerHTML).not.toBe("");
      expect(name.toLowerCase()).toContain(visible.toLowerCase());
    }
  });
});
