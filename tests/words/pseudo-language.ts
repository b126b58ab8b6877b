import {Markup, raw} from "../../src/markup/html.js";

/** A language made out of another for tests: everything that it says stands between these. */
const OPEN = "⟦";
const CLOSE = "⟧";

/** What the wrapped table was asked for, and what it was given. */
export interface Pseudo<Table> {
  readonly words: Table;
  /** Keys that nobody has read, or called, so far. */
  unused(): string[];
  /** Texts that were handed to the table's functions and are in no language: they would hide in a sentence. */
  readonly handedOver: ReadonlySet<string>;
}

/** Not words, though they are text. */
const codes = new Set(["language", "locale"]);

/** A table of words in which every text, and every text that a function makes, is marked. */
export function pseudoLanguage<Table extends object>(table: Table): Pseudo<Table> {
  const keys = new Set<string>();
  const used = new Set<string>();
  const handedOver = new Set<string>();

  const wrap = (value: unknown, path: string): unknown => {
    if (typeof value === "string" || value instanceof Markup) return marked(value);
    if (typeof value === "function")
      return (...given: unknown[]) => {
        used.add(path);
        for (const text of textsIn(given)) if (isUnmarked(text)) handedOver.add(`${path}: ${text}`);
        return marked(value(...given));
      };
    if (Array.isArray(value)) return value.map((item, i) => wrap(item, `${path}.${i}`));
    return typeof value === "object" && value !== null ? wrapTable(value, `${path}.`) : value;
  };

  const wrapTable = (rows: object, prefix: string): object => {
    const wrapped = {};
    for (const [key, value] of Object.entries(rows)) {
      const path = `${prefix}${key}`;
      const isTable = typeof value === "object" && value !== null && !(value instanceof Markup);
      const inPseudo = codes.has(key) ? value : wrap(value, path);
      if (!isTable && !codes.has(key)) keys.add(path);
      Object.defineProperty(wrapped, key, {
        enumerable: true,
        get() {
          if (typeof value !== "function") used.add(path);
          return inPseudo;
        }
      });
    }
    return wrapped;
  };

  const words = wrapTable(table, "") as Table;
  return {words, handedOver, unused: () => [...keys].filter((key) => !used.has(key))};
}

/** A text between the marks, or each of a list; no text stays no text. */
export function marked<Said>(said: Said): Said {
  if (Array.isArray(said)) return said.map(marked) as Said;
  if (typeof said === "string") return (said === "" ? said : `${OPEN}${said}${CLOSE}`) as Said;
  return said instanceof Markup ? (raw(`${OPEN}${said}${CLOSE}`) as Said) : said;
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  // Markup is looked at where it ends up: in the page.
  if (typeof value !== "object" || value === null || value instanceof Markup) return [];
  return Object.values(value).flatMap(textsIn);
}

function isUnmarked(text: string): boolean {
  return unmarkedIn([text]).length > 0;
}

const aWord = /\p{L}{2,}/u;

/** The parts of a sequence of texts that have words and stand outside the marks. */
export function unmarkedIn(texts: readonly string[]): string[] {
  let depth = 0;
  const outside: string[] = [];
  for (const text of texts) {
    let part = "";
    for (const sign of text) {
      if (sign === OPEN) depth++;
      else if (sign === CLOSE) depth--;
      else if (depth === 0) part += sign;
      if (depth > 0 && aWord.test(part)) outside.push(part.trim());
      if (depth > 0) part = "";
    }
    if (aWord.test(part)) outside.push(part.trim());
  }
  if (depth !== 0) throw new Error("A mark was opened and not closed, or the other way round.");
  return outside;
}

/** What is heard or shown of an element besides its text. */
const spoken = ["aria-label", "aria-description", "title", "alt", "placeholder", "label"];
/** Names, code and formulas: the same in every language. A work's title is in the work's own. */
const asItIs = new Set(["CODE", "CITE", "SCRIPT", "STYLE"]);
const isFormula = (node: Node) => (node as Element).classList.contains("katex");

/** All that a reader sees or hears of a page and that is in no language. */
export function leftBehind(body: Element): string[] {
  const texts: string[] = [];
  const attributes: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === 3) texts.push(node.textContent ?? "");
    if (node.nodeType !== 1 || asItIs.has(node.nodeName.toUpperCase()) || isFormula(node)) return;
    for (const {name, value} of (node as Element).attributes)
      if (spoken.includes(name)) attributes.push(...unmarkedIn([value]).map((text) => `${name}="${text}"`));
    for (const child of node.childNodes) visit(child);
  };
  visit(body);
  return [...unmarkedIn(texts), ...attributes];
}
