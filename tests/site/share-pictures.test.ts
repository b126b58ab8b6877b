import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {inLight, lightColour, paint} from "../../tools/site/share/paint.js";

test("colours are those of paper, and one that is another's has its", () => {
  expect(lightColour("paper")).toMatch(/^#[\da-f]{6}$/);
  expect(lightColour("run-1")).toBe(lightColour("ink"));
  expect(inLight("/* b */ a { fill: var(--ink) }").trim()).toBe(`a { fill: ${lightColour("ink")} }`);
});

test("a drawing takes what a sheet says of it: the weightier rule, the later of two, and nothing for certain media", () => {
  const {document} = parseHTML(
    '<div class="plate"><svg><path class="dot big"/><path class="dot"/></svg></div>'
  );
  paint(
    document.documentElement,
    ".plate path.dot.big { fill: red } .plate path { fill: blue; width: 3px } .plate path.dot { fill: green; stroke-width: 2 } @media print { .plate path.dot.big { fill: black } }"
  );
  const [big, other] = document.querySelectorAll("path");
  expect([big.getAttribute("fill"), other.getAttribute("fill")]).toEqual(["red", "green"]);
  expect(other.getAttribute("stroke-width")).toBe("2");
  expect(other.hasAttribute("width")).toBe(false);
});
