/** The parts of Observable Framework's inside that the tools use; it has no types and no exports of its own. */
declare module "@observablehq/framework/dist/markdown.js" {
  import type MarkdownIt from "markdown-it";

  /** Framework's markdown-it: its tokens are also `placeholder`, whose content is the expression in a `${...}`. */
  export function createMarkdownIt(): MarkdownIt;
}
