import {type ClassResult, type CodeFault, LENGTH, readCode} from "./class-code.js";

/** What is wrong with a line of what was pasted. */
export type LineProblem = {
  /** From 1. */
  readonly line: number;
  /** The line, cut if it is long: shown as text, never as markup. */
  readonly given: string;
} & (
  | {readonly kind: CodeFault | "other-run"}
  /** The very code of an earlier line, which counts once; or another result from the same seed, of which the first counts. */
  | {readonly kind: "again" | "contradiction"; readonly first: number; readonly seed: number}
);

export interface ClassResults {
  readonly results: readonly ClassResult[];
  readonly problems: readonly LineProblem[];
}

/** Longer lines are cut in messages. */
const LONGEST_SHOWN = 40;

/**
 * Reads what a class has sent, a line a learner: a code, and before it whatever one likes, such as a name. A line that is
 * wrong is named and keeps nobody else's from counting.
 *
 * @param tags of the runs that are asked for
 */
export function readCodes(text: string, tags: readonly number[]): ClassResults {
  const results: ClassResult[] = [];
  const problems: LineProblem[] = [];
  const lines = new Map<string, {readonly line: number; readonly written: string}>();
  for (const [i, content] of text.split(/\r\n|\r|\n/).entries()) {
    if (content.trim() === "") continue;
    const at = {line: i + 1, given: content.trim().slice(0, LONGEST_SHOWN)};
    const result = readCode(codeIn(content));
    if (typeof result === "string") problems.push({...at, kind: result});
    else if (!tags.includes(result.tag)) problems.push({...at, kind: "other-run"});
    else {
      const key = `${result.tag} ${result.seed}`;
      const written = JSON.stringify(result);
      const before = lines.get(key);
      if (!before) {
        lines.set(key, {line: at.line, written});
        results.push(result);
      } else {
        const kind = before.written === written ? "again" : "contradiction";
        problems.push({...at, kind, first: before.line, seed: result.seed});
      }
    }
  }
  return {results, problems};
}

/** The end of a line that may be a code: its last word, or its last three if it was written in three groups. */
function codeIn(line: string): string {
  const words = line.split(/[\s,;:|"']+/).filter((word) => word !== "");
  const groups = words.slice(-3);
  const isInGroups = groups.length === 3 && groups.every(({length}) => length === LENGTH / 3);
  return isInGroups ? groups.join("") : (words.at(-1) ?? "");
}
