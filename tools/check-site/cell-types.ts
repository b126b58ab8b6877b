import {readdirSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import ts from "typescript";
import type {Problem} from "./site.js";

/** The names that Framework gives every cell; beside this file. */
const globals = resolve("tools/check-site/framework-globals.d.ts");
/** In the place of the page, so that its relative imports mean what they mean there; exists in memory only. */
const moduleName = (page: string) => resolve(page.replace(/\.md$/, ".cells.ts"));

/**
 * Type-checks the TypeScript of all pages under a folder, which Framework only strips: each page's cells and the
 * expressions in its text, as one module.
 */
export function cellTypes(folder: string): Problem[] {
  const pages = readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".md") && !file.startsWith("."))
    .map((file) => join(folder, file));
  return checkCells(new Map(pages.map((page) => [page, readFileSync(page, "utf8")])));
}

/** @param pages the pages' texts by their paths */
export function checkCells(pages: ReadonlyMap<string, string>): Problem[] {
  const modules = new Map([...pages].map(([page, text]) => [moduleName(page), {page, code: cellsOf(text)}]));
  const {config} = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(
    {...config, include: [], files: [globals]},
    ts.sys,
    resolve(".")
  );
  // Cells share the page: what one declares may be there for the reader's eyes only.
  const host = ts.createCompilerHost({...options, noUnusedLocals: false});
  const {fileExists, readFile, getSourceFile} = host;
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  host.readFile = (file) => modules.get(file)?.code ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const module = modules.get(file);
    return module ? ts.createSourceFile(file, module.code, rest[0], true) : getSourceFile(file, ...rest);
  };
  const program = ts.createProgram([globals, ...modules.keys()], {...options, noUnusedLocals: false}, host);
  return [...modules].flatMap(([name, {page}]) => {
    const source = program.getSourceFile(name);
    return ts.getPreEmitDiagnostics(program, source).map(({start, messageText}) => ({
      file: page,
      line: source && start !== undefined ? source.getLineAndCharacterOfPosition(start).line + 1 : undefined,
      message: ts.flattenDiagnosticMessageText(messageText, " ")
    }));
  });
}

/** A page's TypeScript, every line at the number that it has in the page. */
export function cellsOf(text: string): string {
  let fence: {marker: string; isCode: boolean} | null = null;
  const lines = text.split("\n").map((line) => {
    const marker = line.match(/^\s*(`{3,}|~{3,})\s*(\w*)/);
    if (fence) {
      if (marker?.[1].startsWith(fence.marker) && marker[2] === "") {
        fence = null;
        return "";
      }
      return fence.isCode ? line : "";
    }
    if (marker) {
      fence = {marker: marker[1], isCode: marker[2] === "ts"};
      return "";
    }
    return inlineExpressions(line)
      .map((code) => `void (${code});`)
      .join(" ");
  });
  return `${lines.join("\n")}\nexport {};\n`;
}

/** The code of each `${...}` in a line of text, where it is not in a code span; braces, strings and templates may nest. */
function inlineExpressions(line: string): string[] {
  const found: string[] = [];
  for (let i = 0; i < line.length; i++) {
    if (line.startsWith("${", i)) {
      const end = closingBrace(line, i + 2);
      found.push(line.slice(i + 2, end));
      i = end;
    } else if (line[i] === "`") {
      const end = line.indexOf("`", i + 1);
      if (end > 0) i = end;
    }
  }
  return found;
}

/** Where the brace is closed that was opened before `start`; the end of the text if it never is. */
function closingBrace(text: string, start: number): number {
  let i = start;
  for (; i < text.length && text[i] !== "}"; i++) {
    if (text[i] === "{") i = closingBrace(text, i + 1);
    else if (text[i] === '"' || text[i] === "'") i = text.indexOf(text[i], i + 1);
    else if (text[i] === "`") i = closingTick(text, i + 1);
    if (i < 0) return text.length;
  }
  return i;
}

function closingTick(text: string, start: number): number {
  let i = start;
  for (; i < text.length && text[i] !== "`"; i++) if (text.startsWith("${", i)) i = closingBrace(text, i + 2);
  return i;
}
