import type {Reference} from "./references.js";
import {lineAt} from "./site.js";

const loads = /(?:@import\s+(?:url\(\s*)?|url\(\s*)(?:"([^"]*)"|'([^']*)'|([^\s"');]+))/g;

/** Every address that a style sheet loads. */
export function referencesOfCss(text: string): Reference[] {
  // Comments keep their length and lines, so that places stay true.
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  return [...code.matchAll(loads)].map((match) => ({
    address: match[1] ?? match[2] ?? match[3],
    line: lineAt(text, match.index)
  }));
}
