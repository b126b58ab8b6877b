import type MarkdownIt from "markdown-it"; export function figurePlugin(_md: MarkdownIt): void {}
