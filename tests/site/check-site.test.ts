import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, describe, expect, test} from "vitest";
import {accessibleNames} from "../../tools/check-site/accessible-names.js";
import {brokenLinks} from "../../tools/check-site/broken-links.js";
import {cellsOf, checkCells} from "../../tools/check-site/cell-types.js";
import {errorCells} from "../../tools/check-site/error-cells.js";
import {missingFiles} from "../../tools/check-site/missing-files.js";
import {pageHead} from "../../tools/check-site/page-head.js";
import {type Problem, readSite, type Site} from "../../tools/check-site/site.js";
import {thirdParties} from "../../tools/check-site/third-parties.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true});
});

/** A site made of the given files. */
function siteOf(files: Record<string, string>): Site {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), text);
  }
  return readSite(folder);
}

const head =
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>T</title><meta name="description" content="D"><meta property="og:title" content="T">';
const page = (body: string, more = "") =>
  `<!doctype html><html lang="en"><head>${head}${more}</head><body><h1 id="top">T</h1>${body}</body></html>`;

const good = {
  "index.html": page(
    '<a href="./other#there">o</a> <a href="https://example.org/">out</a> <img src="a.png" alt="a"> <svg role="img" aria-label="s"></svg>',
    '<link rel="stylesheet" href="./style.css"><script type="module">import "./main.js";</script>'
  ),
  "other.html": page('<h2 id="there">x</h2> <a href="./#top">back</a>'),
  "style.css": '@font-face { src: url("a.woff2") } p { background: url(data:image/png;base64,AAAA) }',
  "main.js":
    'import {x} from "./part.js"; new Worker(new URL("./part.js", import.meta.url)); console.log(x);',
  "part.js": "export const x = 1;",
  "a.png": "",
  "a.woff2": ""
};

const checks: Record<string, (site: Site) => Problem[]> = {
  accessibleNames,
  brokenLinks,
  errorCells,
  missingFiles,
  pageHead,
  thirdParties
};

/** Each line spoils the good site in one way; the check named has to notice. */
const bad: [check: string, what: string, files: Record<string, string>][] = [
  ["accessibleNames", "an image without alt", {"index.html": page('<img src="a.png">')}],
  ["accessibleNames", "a drawing without a name", {"index.html": page('<svg role="img"></svg>')}],
  ["brokenLinks", "a link to no page", {"index.html": page('<a href="./nowhere">n</a>')}],
  ["brokenLinks", "a link to no heading", {"index.html": page('<a href="./other#nowhere">n</a>')}],
  ["brokenLinks", "an anchor that is not on the page", {"index.html": page('<a href="#nowhere">n</a>')}],
  [
    "errorCells",
    "a cell with an error",
    {"index.html": page('<div class="observablehq--error">SyntaxError</div>')}
  ],
  [
    "missingFiles",
    "a script that is not there",
    {"index.html": page("", '<script src="./gone.js"></script>')}
  ],
  ["missingFiles", "an import that is not there", {"main.js": 'import "./gone.js";'}],
  ["missingFiles", "an import of a package", {"main.js": 'import "d3";'}],
  ["missingFiles", "a font that is not there", {"style.css": '@font-face { src: url("gone.woff2") }'}],
  ["pageHead", "no language", {"index.html": page("").replace(' lang="en"', "")}],
  ["pageHead", "no zoom", {"index.html": page("").replace("initial-scale=1", "maximum-scale=1")}],
  ["pageHead", "no title", {"index.html": page("").replace("<title>T</title>", "")}],
  ["pageHead", "no description", {"index.html": page("").replace('name="description"', 'name="d"')}],
  ["pageHead", "two h1", {"index.html": page("<h1>again</h1>")}],
  [
    "thirdParties",
    "a script from elsewhere",
    {"index.html": page("", '<script src="https://cdn.example.org/x.js"></script>')}
  ],
  [
    "thirdParties",
    "a style sheet from elsewhere",
    {"style.css": '@import url("https://fonts.example.org/css");'}
  ],
  [
    "thirdParties",
    "a picture from elsewhere",
    {"index.html": page('<img src="//example.org/a.png" alt="a">')}
  ],
  ["thirdParties", "an import from elsewhere", {"main.js": 'import "https://cdn.example.org/x.js";'}]
];

describe("the gate", () => {
  test.each(Object.entries(checks))("%s lets a good site pass", (_, check) => {
    expect(check(siteOf(good))).toEqual([]);
  });

  test.each(bad)("%s notices %s", (name, _, files) => {
    const problems = checks[name](siteOf({...good, ...files}));
    expect(problems).toHaveLength(1);
    expect(problems[0].file).toBe(Object.keys(files)[0]);
  });
});

describe("the types of cells", () => {
  const cells = (code: string) => checkCells(new Map([["src/p.md", `# P\n\n\`\`\`ts\n${code}\n\`\`\`\n`]]));
  const live = 'import {figure} from "./widget/figure.js";\nconst run = Generators.input(figure("x"));';

  test("a cell that uses the figure's value rightly passes, also in later cells and in the text", () => {
    const text = `\`\`\`ts\n${live}\n\`\`\`\n\nNow it is \${run.state.toUpperCase()}.\n\n\`\`\`ts\ndisplay(run.runs.a.update + 1);\n\`\`\`\n`;
    expect(checkCells(new Map([["src/p.md", text]]))).toEqual([]);
  });

  test.each([
    ["a type error", "const n: number = 'one';", 4],
    ["a module that is not there", 'import {x} from "./components/none.js";\nx();', 4],
    ["a name that is not there", "nothing();", 4],
    ["a field that the value has not", `${live}\ndisplay(run.nothing);`, 6]
  ])("%s is found, with the page and the line", (_, code, line) => {
    const [problem] = cells(code);
    expect(problem).toMatchObject({file: "src/p.md", line});
  });

  test("an expression in the text is checked, code in other languages and in backticks is not", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a page says
    const text = "A ${wrong} one.\n\n```sh\necho ${HOME}\n```\n\n`${also}`\n";
    expect(checkCells(new Map([["src/p.md", text]]))).toMatchObject([{line: 1}]);
    expect(cellsOf(text).split("\n")).toHaveLength(text.split("\n").length + 2);
  });

  test("braces, strings and templates may nest in an expression", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a page says
    const text = 'A ${true ? `b ${[1].map((n) => ({n}))} }` : "}"} and ${wrong} one.\n';
    expect(checkCells(new Map([["src/p.md", text]]))).toMatchObject([{line: 1, message: /wrong/}]);
  });
});
