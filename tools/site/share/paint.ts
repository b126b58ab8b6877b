import {readFileSync} from "node:fs";

/** What a style sheet says of drawings, written into them: for what draws SVG and reads few selectors. */

interface Rule {
  readonly selector: string;
  readonly style: readonly (readonly [property: string, value: string])[];
}

/** A custom property's values in the light and in the dark theme; none if there is no such property. */
export function lightAndDark(name: string): readonly string[] {
  const css = readFileSync("src/theme/colours.css", "utf8");
  const [, value] = css.match(new RegExp(`--${name}: ([^;]+);`)) ?? [];
  if (!value) return [];
  const [, other] = value.match(/^var\(--([\w-]+)\)$/) ?? [];
  if (other) return lightAndDark(other);
  const [, light, dark] = value.match(/^light-dark\((.+), (.+)\)$/) ?? [null, value, value];
  return [light, dark];
}

/** A custom property's value in the light theme. */
export function lightColour(name: string): string | undefined {
  return lightAndDark(name)[0];
}

/** A style sheet with the light theme's colours written out. */
export function inLight(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => lightColour(name) ?? "inherit");
}

/** The rules of a sheet, without those for certain media; the weightier ones last. */
function rulesOf(css: string): Rule[] {
  const everywhere = css.replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  return [...everywhere.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .map(([, selector, body]) => ({
      selector: selector.trim(),
      style: body
        .split(";")
        .map((one) => one.split(":").map((part) => part.trim()) as [string, string])
        .filter(([property, value]) => property && value)
    }))
    .sort((a, b) => weight(a.selector) - weight(b.selector));
}

/** How many classes and attributes a selector names: of drawings no rule names more than that. */
function weight(selector: string): number {
  return [...selector.matchAll(/[.[]/g)].length;
}

/** Presentation attributes: what else a rule says concerns a page. */
const painted = /^(fill|stroke|opacity|font|text-anchor)/;

/** @param css of the drawings, as a page has it, its colours written out */
export function paint(drawing: Element, css: string): void {
  for (const {selector, style} of rulesOf(css)) {
    for (const element of drawing.querySelectorAll(selector))
      for (const [property, value] of style)
        if (painted.test(property)) element.setAttribute(property, value);
  }
}
