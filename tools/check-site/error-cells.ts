import type {Problem, Site} from "./site.js";

/** Framework builds a page whose cell or formula is faulty, and prints the error in red where it stood. */
export function errorCells(site: Site): Problem[] {
  return site.pages.flatMap(({file, document}) =>
    [...document.querySelectorAll(".observablehq--error, .katex-error")].map((element) => ({
      file,
      message: `shows an error: ${(element.getAttribute("title") ?? element.textContent ?? "").trim()}`
    }))
  );
}
