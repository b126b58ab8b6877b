import type MarkdownIt from "markdown-it";
import {wordsOfPage} from "../page-language.js";

/** Ratios, percentages and equations in the text stay on one line, also where their letters are set in italics. */
export function typographyPlugin(md: MarkdownIt): void {
  md.core.ruler.push("typography", (state) => {
    const {unbreakable} = wordsOfPage(state.env).views.format;
    for (const {children} of state.tokens)
      children?.forEach((child, i) => {
        if (child.type !== "text") return;
        const isBetweenLetters =
          child.content === " : " &&
          children[i - 1]?.type === "em_close" &&
          children[i + 1]?.type === "em_open";
        child.content = isBetweenLetters ? "\u00a0:\u00a0" : unbreakable(child.content);
      });
    return true;
  });
}
