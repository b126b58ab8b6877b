import katex from "katex";
import type MarkdownIt from "markdown-it";
import {html, type Markup, raw} from "../../../src/markup/html.js";

type InlineRule = Parameters<MarkdownIt["inline"]["ruler"]["push"]>[1];

const inlineMath: InlineRule = (state, silent) => {
  if (state.src[state.pos] !== "$") return false;
  const end = state.src.indexOf("$", state.pos + 1);
  const content = end < 0 ? "" : state.src.slice(state.pos + 1, end);
  // A dollar sign with a space after it is money, and a ${...} is Framework's.
  if (content === "" || content !== content.trim() || content.startsWith("{")) return false;
  if (!silent) state.push("math_inline", "", 0).content = content;
  state.pos = end + 1;
  return true;
};

/**
 * `$...$` in a line and `$$...$$` between lines, rendered by KaTeX when the page is built: no script in the page, and
 * MathML beside the drawing for screen readers. A formula that KaTeX cannot read fails the build.
 */
export function mathPlugin(md: MarkdownIt): void {
  md.inline.ruler.after("escape", "math", inlineMath);
  md.block.ruler.before("fence", "math", (state, startLine, endLine, silent) => {
    const text = (line: number) =>
      state.src.slice(state.bMarks[line] + state.tShift[line], state.eMarks[line]).trim();
    if (text(startLine) !== "$$") return false;
    let line = startLine + 1;
    while (line < endLine && text(line) !== "$$") line++;
    if (line === endLine)
      throw new Error(`A formula that begins with $$ on line ${startLine + 1} has no end.`);
    if (silent) return true;
    const token = state.push("math_block", "", 0);
    token.content = state.getLines(startLine + 1, line, 0, false);
    token.map = [startLine, line + 1];
    state.line = line + 1;
    return true;
  });
  md.renderer.rules.math_inline = (tokens, i) => String(render(tokens[i].content, false));
  md.renderer.rules.math_block = (tokens, i) => `${formula(tokens[i].content)}\n`;
}

/** A formula on lines of its own; it scrolls by itself where they are short. */
export function formula(tex: string): Markup {
  return html`<section class="formula" tabindex="0">${render(tex, true)}</section>`;
}

function render(formula: string, displayMode: boolean): Markup {
  // KaTeX escapes what it is given; without its option `trust` a formula cannot say HTML.
  return raw(katex.renderToString(formula, {displayMode, throwOnError: true, strict: "error"}));
}
