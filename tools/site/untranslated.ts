/** A letter or two in italics: z, G, x, n : m is another. */
const symbol = /^[\p{L}\d′*]{1,2}$/u;

/** Marks what a browser's translation is to leave alone: formulas, drawings, code, and the letters that stand for something. */
export function leaveUntranslated(html: string): string {
  return html
    .replaceAll('<span class="katex">', '<span class="katex" translate="no">')
    .replaceAll(/<svg (?=viewBox|class="chart)/g, '<svg translate="no" ')
    .replaceAll(/<(code|pre|kbd)(?=[ >])/g, '<$1 translate="no"')
    .replaceAll(/<em>([^<]*)<\/em>/g, (whole, text: string) =>
      symbol.test(text) ? `<em translate="no">${text}</em>` : whole
    );
}
