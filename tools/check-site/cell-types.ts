import {readdirSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import ts from "typescript";
import {codeOf, type PageCode} from "../site/framework/page-code.js";
import type {Problem} from "./site.js";

/** The names that Framework gives every cell. */
const globals = resolve("tools/site/framework/cell-globals.d.ts");
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
  const found = [...pages].map(([page, text]) => ({page, code: codeOf(text)}));
  const modules = new Map(found.map(({page, code}) => [moduleName(page), {page, code: cellsOf(code)}]));
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
  const unchecked = found.flatMap(({page, code}) =>
    code
      .filter(({kind}) => kind === "script")
      .map(({line}) => ({
        file: page,
        line,
        message: "has a script whose types nobody checks; write a ts cell"
      }))
  );
  const mistakes = [...modules].flatMap(([name, {page}]) => {
    const source = program.getSourceFile(name);
    return ts.getPreEmitDiagnostics(program, source).map(({start, messageText}) => ({
      file: page,
      line: source && start !== undefined ? source.getLineAndCharacterOfPosition(start).line + 1 : undefined,
      message: ts.flattenDiagnosticMessageText(messageText, " ")
    }));
  });
  return [...unchecked, ...mistakes];
}

/** A page's TypeScript, every line at the number that it has in the page; an expression keeps its own lines. */
function cellsOf(code: readonly PageCode[]): string {
  const lines: string[] = [];
  for (const {kind, code: text, line} of code) {
    if (kind === "script") continue;
    const written = kind === "expression" ? `void (${text});` : text;
    written.split("\n").forEach((one, i) => {
      lines[line - 1 + i] = `${lines[line - 1 + i] ?? ""}${one}`;
    });
  }
  return `${Array.from(lines, (line) => line ?? "").join("\n")}\nexport {};\n`;
}
