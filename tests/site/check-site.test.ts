import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, describe, expect, test} from "vitest";
import {brokenLinks} from "../../tools/check-site/broken-links.js";
import {checkCells} from "../../tools/check-site/cell-types.js";
import {errorCells} from "../../tools/check-site/error-cells.js";
import {ownCode} from "../../tools/check-site/own-code.js";
import {pageHead} from "../../tools/check-site/page-head.js";
import {type Problem, readSite, type Site} from "../../tools/check-site/site.js";
import {thirdParties} from "../../tools/check-site/third-parties.js";
import {policyLine} from "../../tools/site/strict-pages.js";

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

const policy = `<meta http-equiv="content-security-policy" content="${policyLine()}">`;
const head =
  policy +
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>T</title><meta name="description" content="D"><meta property="og:title" content="T">';
const page = (body: string, more = "") =>
  `<!doctype html><html lang="en"><head>${head}${more}</head><body><h1 id="top">T</h1>${body}</body></html>`;

const good = {
  "index.html": page(
    '<a href="./other.html#there">o</a> <a href="https://example.org/">out</a> <img src="a.png" alt="a"> <svg role="img" aria-label="s"></svg>',
    '<link rel="stylesheet" href="./style.css"><script type="module" src="./main.js"></script>'
  ),
  "other.html": page('<h2 id="there">x</h2> <a href="./index.html#top">back</a>'),
  "style.css": '@font-face { src: url("a.woff2") } p { background: url(data:image/png;base64,AAAA) }',
  "main.js": 'document.createElementNS("http://www.w3.org/2000/svg", "svg");',
  "a.png": "",
  "a.woff2": ""
};

const checks: Record<string, (site: Site) => Problem[]> = {
  brokenLinks,
  errorCells,
  ownCode,
  pageHead,
  thirdParties
};

/** Each line spoils the good site in one way; the check named has to notice. */
const bad: [check: string, what: string, files: Record<string, string>][] = [
  ["brokenLinks", "a link to no page", {"index.html": page('<a href="./nowhere">n</a>')}],
  ["brokenLinks", "a link to no heading", {"index.html": page('<a href="./other.html#nowhere">n</a>')}],
  ["brokenLinks", "an anchor that is not on the page", {"index.html": page('<a href="#nowhere">n</a>')}],
  [
    "errorCells",
    "a cell with an error",
    {"index.html": page('<div class="observablehq--error">SyntaxError</div>')}
  ],
  ["brokenLinks", "a link to a page without its ending", {"index.html": page('<a href="./other">n</a>')}],
  ["ownCode", "no policy", {"index.html": page("").replace("http-equiv", "name")}],
  ["ownCode", "a script of its own", {"index.html": page("<script>go()</script>")}],
  ["ownCode", "a style attribute", {"index.html": page('<p style="top: 0"></p>')}],
  ["ownCode", "a style sheet of its own", {"index.html": page("<style>p { top: 0 }</style>")}],
  ["ownCode", "a handler in an attribute", {"index.html": page('<p onclick="go()"></p>')}],
  ["pageHead", "no description", {"index.html": page("").replace('name="description"', 'name="d"')}],
  ["pageHead", "an empty description", {"index.html": page("").replace('content="D"', 'content=""')}],
  ["pageHead", "two h1", {"index.html": page("<h1>again</h1>")}],
  ["pageHead", "no name for those who share it", {"index.html": page("").replace("og:title", "title")}],
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
  ["thirdParties", "an import from elsewhere", {"main.js": 'import "https://cdn.example.org/x.js";'}],
  [
    "thirdParties",
    "a script in a page that asks elsewhere",
    {"index.html": page('<script>fetch("https://example.org/")</script>')}
  ],
  [
    "thirdParties",
    "a picture in a style",
    {"index.html": page('<p style="background: url(//example.org/a.png)"></p>')}
  ]
];

describe("the check of the built site", () => {
  test.each(Object.entries(checks))("%s lets a good site pass", (_, check) => {
    expect(check(siteOf(good))).toEqual([]);
  });

  test.each(bad)("%s notices %s", (name, _, files) => {
    const problems = checks[name](siteOf({...good, ...files}));
    expect(problems).toHaveLength(1);
    expect(problems[0].file).toBe(Object.keys(files)[0]);
  });
});

test("a folder without pages is not a good site", () => {
  expect(() => siteOf({"style.css": ""})).toThrow("There is no page");
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
  });

  test("nor does code escape in a list, a quotation, a note, an HTML element or behind the front matter", () => {
    const cases = [
      ["1. One.\n\n   ```ts\n   wrong();\n   ```\n", 4],
      ["> ~~~ts echo\n> wrong();\n> ~~~\n", 2],
      // biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is what a page says
      ["A note.^[It is ${wrong}.]\n", 1],
      ["<div>\n\n<p>${wrong}</p></div>\n", 3],
      ["---\ntitle: T\n---\n\nA ${wrong} one.\n", 5],
      ["It is ${\n  1 + wrong\n} now.\n", 2]
      // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above
    ] as const;
    const problems = checkCells(new Map(cases.map(([text], i) => [`src/p${i}.md`, text])));
    cases.forEach(([text, line], i) => {
      const found = problems.filter(({file}) => file === `src/p${i}.md`);
      expect(found, text).toMatchObject([{line, message: /wrong/}]);
    });
  });

  test("a script, or a cell in another language, is a fault: nobody would check it", () => {
    const pages = {
      "src/script.md": "\n<script>let x;</script>\n",
      "src/fence.md": "\n```js\nlet x;\n```\n",
      "src/shown.md": "```js run=false\nlet x;\n```\n"
    };
    expect(checkCells(new Map(Object.entries(pages)))).toMatchObject([
      {file: "src/script.md", line: 2, message: /nobody checks/},
      {file: "src/fence.md", line: 3, message: /nobody checks/}
    ]);
  });

  test("braces, strings and templates may nest in an expression", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a page says
    const text = 'A ${true ? `b ${[1].map((n) => ({n}))} }` : "}"} and ${wrong} one.\n';
    expect(checkCells(new Map([["src/p.md", text]]))).toMatchObject([{line: 1, message: /wrong/}]);
  });
});
