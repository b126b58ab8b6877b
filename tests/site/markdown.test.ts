import MarkdownIt from "markdown-it";
import {describe, expect, test} from "vitest";
import {citationPlugin} from "../../tools/site/markdown/citations.js";
import {figurePlugin} from "../../tools/site/markdown/figure.js";
import {listPlugin} from "../../tools/site/markdown/lists.js";
import {notePlugin} from "../../tools/site/markdown/notes.js";
import {openingPlugin} from "../../tools/site/markdown/opening.js";
import {predictionPlugin} from "../../tools/site/markdown/prediction.js";
import {termPlugin} from "../../tools/site/markdown/terms.js";
import {typographyPlugin} from "../../tools/site/markdown/typography.js";
import {parse} from "../markup/parse.js";

/** Framework gives headings their anchors; here, their words will do. */
function anchors(md: MarkdownIt): void {
  md.core.ruler.push("anchors", ({tokens}) => {
    for (const [i, token] of tokens.entries())
      if (token.type === "heading_open") token.attrSet("id", tokens[i + 1].content.toLowerCase());
  });
}

const html = (text: string, path = "/index") =>
  new MarkdownIt({html: true})
    .use(anchors)
    .use(notePlugin)
    .use(typographyPlugin)
    .use(figurePlugin)
    .use(predictionPlugin)
    .use(listPlugin)
    .use(openingPlugin)
    .use(citationPlugin)
    .use(termPlugin)
    .render(text, {path});
const page = (text: string, path?: string) => parse(html(text, path));

describe("citations", () => {
  test("become linked numbers in brackets, with the place", () => {
    const root = page("Seen [@goodfellow2014, section 6; @qa].");
    expect(root.querySelector("p")?.textContent).toBe("Seen [1, section 6; 2].");
    expect([...root.querySelectorAll(".citation a")].map((link) => link.getAttribute("href"))).toEqual([
      "/references#reference-goodfellow2014",
      "/references#reference-qa"
    ]);
  });

  test("the first of a work has the anchor that the references link back to, also from a note", () => {
    const root = page("One.^[See [@wgan].] Two [@wgan] and [@qa].");
    expect(root.querySelectorAll("#cited-wgan")).toHaveLength(1);
    expect(root.querySelectorAll("#cited-qa")).toHaveLength(1);
    expect(html("One.^[See [@wgan].] Two.").indexOf("cited-wgan")).toBeLessThan(
      html("One.^[See [@wgan].] Two.").indexOf("note-sign")
    );
  });

  test.each(["[@nobody1999]", "[@wgan; @nobody1999]", "[@wgan; dirac]"])("%s stops the build", (text) => {
    expect(() => html(text)).toThrow();
  });
});

describe("terms", () => {
  test("are words of the sentence, with one definition at the page’s end", () => {
    const root = page("Two [[mode|modes]], one [[Mode]].");
    expect(root.querySelector("p")?.textContent).toBe("Two modes, one Mode.");
    expect(root.querySelectorAll("button[popovertarget=term-mode]")).toHaveLength(2);
    expect(root.querySelectorAll("[popover]")).toHaveLength(1);
    expect(root.querySelector("p [popover]")).toBeNull();
  });

  test("keep the brackets and the punctuation that stand beside them", () => {
    const root = page("A D that is held back ([[weight clipping]]), or [[packing]] here.");
    expect(root.querySelector("p")?.textContent).toBe(
      "A D that is held back (weight clipping), or packing here."
    );
    expect([...root.querySelectorAll(".unbroken")].map(({textContent}) => textContent)).toEqual([
      "(weight clipping),"
    ]);
  });

  test("an unknown one stops the build", () => {
    expect(() => html("[[gizmo]]")).toThrow("gizmo");
  });

  test("code and links stay as they are", () => {
    expect(html("`[[mode]]` [text](/there)")).toBe(
      '<p><code>[[mode]]</code> <a href="/there">text</a></p>\n'
    );
  });
});

describe("notes", () => {
  test("stand beside their place and at the end", () => {
    const root = page("Text.[^a] More.^[Second *note*.]\n\n[^a]: First note.");
    expect([...root.querySelectorAll(".side-note")].map((note) => note.textContent)).toEqual([
      "1 First note.",
      "2 Second note."
    ]);
    expect(root.querySelectorAll(".footnotes li")).toHaveLength(2);
    expect(root.querySelector("#fnref1")?.getAttribute("href")).toBe("#fn1");
  });

  test.each([
    ["of two paragraphs", "Text.[^a]\n\n[^a]: One.\n\n    Two."],
    ["that are referred to twice", "Text.[^a] Again.[^a]\n\n[^a]: One."]
  ])("%s stop the build", (_, text) => {
    expect(() => html(text)).toThrow(/Note 1/);
  });
});

describe("typography", () => {
  test("keeps ratios on one line, in figures and in italics", () => {
    expect(page("At 2 : 5, or _n_ : _m_.").textContent?.trim()).toBe(
      "At 2\u00a0:\u00a05, or n\u00a0:\u00a0m."
    );
  });

  test("leaves code alone", () => {
    expect(page("`a 1 : 2`").textContent?.trim()).toBe("a 1 : 2");
  });
});

describe("the opening of a page", () => {
  const chapter = `# T\n\n## First\n\n<p class="standfirst">S.</p>\n\n${"word ".repeat(500)}\n\n## Second\n\n## Third\n\n<figure data-figure="the-question"></figure>\n`;

  test("tells how long it takes to read, and how many figures are live", () => {
    expect(page(chapter).querySelector(".reading-time")?.textContent).toBe("2 minutes · 1 live figure");
    expect(page(chapter, "/credits").querySelector(".reading-time")).toBeNull();
  });

  test("lists its sections, the one right after the title too", () => {
    const [beside] = page(chapter).querySelectorAll(".contents");
    expect(
      [...beside.querySelectorAll("a")].map((link) => [link.getAttribute("href"), link.textContent])
    ).toEqual([
      ["#first", "First"],
      ["#second", "Second"],
      ["#third", "Third"]
    ]);
  });
});

describe("placeholders", () => {
  test.each([
    '<div data-list="animals"></div>',
    '<div data-predict="weather"></div>',
    '<figure data-figure="weather"></figure>'
  ])("%s stops the build", (text) => {
    expect(() => html(text)).toThrow();
  });

  test("a prediction has its options, and the answer for readers without a script", () => {
    const root = page('<div data-predict="visited"></div>');
    expect(root.querySelectorAll("fieldset input[type=radio]")).toHaveLength(3);
    expect(root.querySelector("details .prediction-measured")?.textContent).toMatch(/\d different modes/);
  });
});
