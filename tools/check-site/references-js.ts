import ts from "typescript";
import type {Reference} from "./references.js";

/** Names that load what their first argument says; with `new` or without. */
const loaders = new Set(["fetch", "importScripts", "Worker", "SharedWorker", "EventSource", "WebSocket"]);

/** Every address that a script loads, as far as it is written out. */
export function referencesOfJs(text: string, name = "script.js"): Reference[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const found: Reference[] = [];

  const add = (node: ts.Node | undefined, kind: Omit<Reference, "address" | "line"> = {}) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const line = source.getLineAndCharacterOfPosition(node.end).line + 1;
    found.push({address: node.text, line, ...kind});
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      add(node.moduleSpecifier, {isModule: true});
    else if (ts.isCallExpression(node) || ts.isNewExpression(node)) visitCall(node);
    ts.forEachChild(node, visit);
  };

  const visitCall = ({expression, arguments: given}: ts.CallExpression | ts.NewExpression): void => {
    const called = expression.kind === ts.SyntaxKind.ImportKeyword ? "import" : nameOf(expression);
    if (called === "import") add(given?.[0], {isModule: true, isLater: true});
    else if (called === "URL" && given?.[1] && nameOf(given[1]) === "import.meta.url") add(given[0]);
    else if (called === "import.meta.resolve") add(given?.[0], {isModule: true, isLater: true});
    else if (called === "registerFile") add(property(given?.[1], "path"));
    else if (loaders.has(called)) add(given?.[0]);
  };

  visit(source);
  return found;
}

/** A name or a chain of names with dots, or nothing. */
function nameOf(node: ts.Node): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isMetaProperty(node)) return "import.meta";
  if (ts.isPropertyAccessExpression(node)) return `${nameOf(node.expression)}.${node.name.text}`;
  return "";
}

function property(node: ts.Node | undefined, name: string): ts.Node | undefined {
  if (!node || !ts.isObjectLiteralExpression(node)) return undefined;
  for (const member of node.properties)
    if (ts.isPropertyAssignment(member) && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)))
      if (member.name.text === name) return member.initializer;
  return undefined;
}
