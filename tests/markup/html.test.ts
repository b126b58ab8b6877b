import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {attributes, escapeText, html, join, raw} from "../../src/markup/html.js";
import {parse} from "./parse.js";

/** Any text, and above all the kind that breaks out of where it was put. */
const text = fc
  .oneof(
    fc.string({unit: "grapheme"}),
    fc
      .array(
        fc.constantFrom(
          '"',
          "'",
          "<",
          ">",
          "&",
          "/",
          "=",
          " ",
          "`",
          "<b>",
          "</p>",
          '"onclick="x',
          "--",
          "&lt;",
          "&quot",
          "x"
        )
      )
      .map((parts) => parts.join(""))
  )
  // The parser, like a browser, makes one thing of the three ways to end a line, and drops what is no character.
  .filter((value) => !/[\r\0]/.test(value));

describe("html", () => {
  test("nothing interpolated adds an element or an attribute, and all of it can be read again", () => {
    fc.assert(
      fc.property(text, text, text, text, (title, inside, extra, item) => {
        const body = parse(
          html`<p title="${title}"${attributes({"data-x": extra})}>${inside}</p><ul>${[item, html`<li>${item}</li>`]}</ul>`
        );
        expect([...body.querySelectorAll("*")].map(({localName}) => localName)).toEqual(["p", "ul", "li"]);
        expect([...body.querySelectorAll("*")].flatMap((one) => one.getAttributeNames())).toEqual([
          "title",
          "data-x"
        ]);
        const p = body.querySelector("p")!;
        expect([p.getAttribute("title"), p.getAttribute("data-x"), p.textContent]).toEqual([
          title,
          extra,
          inside
        ]);
        expect(body.querySelector("ul")?.textContent).toBe(item + item);
      })
    );
  });

  test("text in a tag outside quotes is an error, whatever it is", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(() => html`<p ${value}>x</p>`).toThrow("outside quotes");
        expect(() => html`<p title=${value}>x</p>`).toThrow("outside quotes");
      })
    );
  });

  test("markup cannot stand in an attribute, nor attributes in the text", () => {
    expect(() => html`<p title="${html`<b>x</b>`}"></p>`).toThrow("cannot stand in a value");
    expect(() => html`<p ${html`title="x"`}></p>`).toThrow("cannot stand in a tag");
    expect(() => html`<p>${attributes({title: "x"})}</p>`).toThrow("cannot stand in a text");
    expect(() => attributes({'x="" onclick': "y"})).toThrow("no name of an attribute");
  });

  test("what is absent is left out, and a number is its digits, 0 too", () => {
    const nothing = [null, undefined, false] as const;
    expect(String(html`<p>${nothing}${0}${-1.5}</p>`)).toBe("<p>0-1.5</p>");
    expect(String(html`<p${attributes({a: null, b: undefined, c: false, d: true, e: 0})}></p>`)).toBe(
      '<p d e="0"></p>'
    );
  });

  test("markup and lists of it are taken as they are", () => {
    const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);
    expect(String(html`<ul>${items}</ul>${raw("<hr>")}`)).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul><hr>");
    expect(String(html`${join([html`<i>a</i>`, "b"], ", ")}`)).toBe("<i>a</i>, b");
  });
});

test("escaped text has none of the signs that end text or a value", () => {
  fc.assert(fc.property(text, (value) => !/[<>"]|&(?!(amp|lt|gt|quot);)/.test(escapeText(value))));
});
