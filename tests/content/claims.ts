import {readFileSync} from "node:fs";

/** Where the article takes up a line of the question or the answer. */
export interface ClaimPlace {
  readonly line: string;
  /** The page's address. */
  readonly path: string;
  readonly anchor: string;
}

/** The table of docs/claims.md. */
export function readClaims(): ClaimPlace[] {
  const rows = readFileSync("docs/claims.md", "utf8").matchAll(/^\| ([QA]\d+) +\|[^|]*\| (\S+)#(\S+) +\|$/gm);
  return [...rows].map(([, line, path, anchor]) => ({line, path, anchor}));
}
