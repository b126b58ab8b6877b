import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {expect, test} from "vitest";

const docs = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs").flatMap((file) => (file.endsWith(".md") ? `docs/${file}` : []))
];

test.each(docs)("every file and folder that %s names is there, and every command", (doc) => {
  const text = readFileSync(doc, "utf8");
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => join(dirname(doc), path));
  const named = [...text.matchAll(/`((?:src|tools|tests|data|docs)\/[\w./[\]-]*)`/g)].map(([, path]) => path);
  expect([...links, ...named].filter((path) => !existsSync(path))).toEqual([]);

  const {scripts} = JSON.parse(readFileSync("package.json", "utf8"));
  const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
