import {existsSync} from "node:fs";
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {bundlePages} from "../../../tools/site/framework/bundle-pages.js";
import {finishPage, finishPages} from "../../../tools/site/framework/finish-pages.js";
import {copyFonts, firstFonts, formulaFonts} from "../../../tools/site/framework/fonts.js";
import {linksWithQuery, markLinks, unmarkLinks} from "../../../tools/site/framework/links-with-query.js";
import {warningsIn} from "../../../tools/site/framework/observable.js";
import {codeOf} from "../../../tools/site/framework/page-code.js";
import {prepare} from "../../../tools/site/framework/prepare.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "framework-"));
});
afterEach(() => rm(folder, {recursive: true}));

test("preparing leaves a folder for every package that is never loaded, and nothing that a loader once wrote", async () => {
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "data/old.json"), "{}");
  await prepare(folder);
  expect(await readdir(folder)).toEqual(["_npm"]);
  expect(await readdir(join(folder, "_npm"))).toContain("d3@7.9.0");
});

test("every font that a style sheet names is beside it", async () => {
  await copyFonts(folder);
  for (const sheet of ["fonts.css", "katex/katex.min.css"]) {
    const css = await readFile(join(folder, sheet), "utf8");
    const named = [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, path]) => path);
    expect(named.length).toBeGreaterThan(2);
    for (const path of named) expect(existsSync(join(folder, sheet, "..", path)), path).toBe(true);
  }
});

test("no font that stands in a line of text may come late and break the lines anew", async () => {
  await copyFonts(folder);
  for (const sheet of ["fonts.css", "katex/katex.min.css"]) {
    const faces =
      (await readFile(join(folder, sheet), "utf8")).match(/@font-face\s*\{[^}]*url\([^}]*\}/g) ?? [];
    expect(faces.length).toBeGreaterThan(2);
    for (const face of faces)
      expect(face).toMatch(/KaTeX_Size/.test(face) ? /^(?!.*font-display)/s : /font-display:\s*optional/);
  }
});

describe("a finished page", () => {
  const page =
    '<!DOCTYPE html>\n<html>\n<head>\n<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">\n<title>A page</title>\n</head>\n<body></body></html>';

  test("has a language and may be zoomed; only the one for what is not there looks for the site", async () => {
    await mkdir(join(folder, "deep"));
    for (const file of ["404.html", "deep/page.html"]) await writeFile(join(folder, file), page);
    await finishPages(folder);
    const [lost, deep] = await Promise.all(
      ["404.html", "deep/page.html"].map((file) => readFile(join(folder, file), "utf8"))
    );
    for (const finished of [lost, deep]) {
      expect(finished).toContain('<html lang="en">');
      expect(finished).not.toContain("maximum-scale");
    }
    expect(lost).toContain("helvetica-scenario.json");
    expect(deep).not.toContain("<script>");
  });

  test("loads its fonts first, those of formulas where there are any", () => {
    const deep = {language: "en", findBase: null, root: "../"};
    const formula = page.replace("<body>", '<body><span class="katex">');
    const named = (html: string) =>
      [...html.matchAll(/rel="preload" as="font"[^>]* href="([^"]*)"/g)].map(([, href]) => href);
    expect(named(finishPage(page, deep))).toEqual(firstFonts.map((font) => `../${font}`));
    expect(named(finishPage(formula, deep))).toEqual(
      [...firstFonts, ...formulaFonts].map((font) => `../${font}`)
    );
  });

  test("links the sheets of fonts that its head imports for Framework's sake", () => {
    const imports = '<style>@import url("./a.css");@import url("./b/c.css");</style>';
    const html = finishPage(page.replace("</head>", `${imports}</head>`), {
      language: "en",
      findBase: null,
      root: "./"
    });
    expect(html).toContain(
      '<link rel="stylesheet" href="./a.css">\n<link rel="stylesheet" href="./b/c.css">'
    );
    expect(html).not.toContain("<style>");
  });

  test("is refused if Framework writes its pages otherwise by now", () => {
    const alone = {language: "en", findBase: null, root: "./"};
    expect(() => finishPage(page.replace("<html>", "<html class>"), alone)).toThrow("which is to be mended");
    expect(() => finishPage(page.replace("viewport", "view"), alone)).toThrow("which is to be mended");
  });
});

describe("the pages' scripts", () => {
  const module = (code: string) =>
    `<!DOCTYPE html><head><link rel="modulepreload" href="./x.js">\n<script type="module">\n${code}</script></head>`;
  const files = {
    "_observablehq/client.js":
      'export const define = (cell) => cell.body(); export const other = () => import("../_npm/x@1/_esm.js");',
    "_import/part.js":
      'export const text = "import.meta.resolve"; export const files = [import.meta.resolve("./built/worker.js"), new URL("../_file/f.frames", import.meta.url).href];',
    "_import/late.js": "export const late = 'only when asked';",
    "_import/built/worker.js": "work();",
    "_node/p@1.0.0/index.js": "export const packed = 1;",
    "a.html": module(
      'import {define} from "./_observablehq/client.js"; define({body: async () => { globalThis.seen = (await import("./_import/part.js")); }});'
    ),
    "deep/b.html": module(
      'import {define} from "../_observablehq/client.js"; import "../_node/p@1.0.0/index.js"; define({body: () => import("../_import/late.js")});'
    )
  };

  test("are bundled: no page has one of its own, each finds the files it names, and the modules are gone", async () => {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(join(folder, file, ".."), {recursive: true});
      await writeFile(join(folder, file), text);
    }
    const {inputs} = await bundlePages(folder);
    expect(inputs).toContain("_node/p@1.0.0/index.js");
    const left = (await readdir(folder, {recursive: true})).filter((file) => file.endsWith(".js")).sort();
    expect(left.filter((file) => !file.startsWith("_scripts/"))).toEqual(["_import/built/worker.js"]);
    for (const [file, way] of [
      ["a.html", "./_scripts/a."],
      ["deep/b.html", "../_scripts/deep-b."]
    ]) {
      const html = await readFile(join(folder, file), "utf8");
      expect(html).not.toMatch(/<script[^>]*>[^<]/);
      const [script, ...parts] = [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
        .map(([, path]) => path)
        .reverse();
      expect(script.startsWith(way)).toBe(true);
      for (const path of [script, ...parts])
        expect(existsSync(join(folder, file, "..", path)), path).toBe(true);
    }
    const [, entry] = (await readFile(join(folder, "a.html"), "utf8")).match(/src=".\/([^"]+)"/)!;
    await import(join(folder, entry));
    const seen = await vi.waitUntil(() => (globalThis as {seen?: {text: string; files: string[]}}).seen);
    expect(seen.text).toBe("import.meta.resolve");
    expect(seen.files).toEqual([
      `file://${folder}/_import/built/worker.js`,
      `file://${folder}/_file/f.frames`
    ]);
  });

  test("a page without one is none of Framework's", async () => {
    await writeFile(join(folder, "a.html"), "<p>");
    await expect(bundlePages(folder)).rejects.toThrow("a.html has no script");
  });
});

describe("links with a query", () => {
  test.each([
    ["/taking-turns", "?seed=4#figure-turns", "./taking-turns.html?seed=4#figure-turns"],
    ["/evidence", "/taking-turns?v=1&amp;n=2#figure-turns", "./taking-turns.html?v=1&amp;n=2#figure-turns"],
    ["/evidence", "/?v=1", "./index.html?v=1"],
    ["/index", "?v=1", "./index.html?v=1"],
    ["/deep/page", "/mode-collapse?m=2", "../mode-collapse.html?m=2"],
    ["/deep/page", "other?m=2", "./other.html?m=2"]
  ])("on %s, %s leads to %s, and Framework leaves it alone", (page, href, expected) => {
    const marked = markLinks(`<a class="x" href="${href}">run</a>`, page);
    expect(marked).toMatch(/ rel="external /);
    expect(unmarkLinks(marked)).toBe(`<a class="x" href="${expected}">run</a>`);
  });

  test("other links stay as they are", () => {
    for (const href of [
      "/there",
      "./there#here",
      "#here",
      "#a?b",
      "https://example.org/?q=1",
      "//example.org/?q"
    ])
      expect(markLinks(`<a href="${href}">x</a>`, "/page")).toBe(`<a href="${href}">x</a>`);
  });

  test("are marked in Markdown and in HTML, also by words that hold signs of their own", () => {
    const md = new MarkdownIt({html: true}).use(linksWithQuery);
    const page = md.render('[a](?x=1) and <a href="?y=2">b</a> and `<a href="?z">`', {path: "/p"});
    expect(page.match(/ rel="external with-query"/g)).toHaveLength(2);
    fc.assert(
      fc.property(fc.string(), (title) => {
        const html = new MarkdownIt().renderer.renderAttrs;
        const token = {attrs: [["title", title]]} as Parameters<typeof html>[0];
        const link = `<a${html(token)} href="?x=1">`;
        expect(unmarkLinks(markLinks(link, "/p"))).toBe(link.replace('href="?x', 'href="./p.html?x'));
      })
    );
  });
});

test("a warning is heard through the colours, and what only has the word in it is none", () => {
  const output =
    "load /a in \u001b[33m120ms\u001b[39m\n\u001b[33mWarning: \u001b[39m2 broken links (5 validated)\nnon-local asset path: ../x\n(node:1) ExperimentalWarning: x\n";
  expect(warningsIn(output)).toEqual(["Warning: 2 broken links (5 validated)", "non-local asset path: ../x"]);
});

test("a page's code is what Framework runs of it", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a page says
  const page = "---\ntitle: T\n---\nIt is ${1 + 1}.\n\n```ts\nlet a;\n```\n\n```sh\nls ${HOME}\n```\n";
  expect(codeOf(page)).toEqual([
    {kind: "expression", code: "1 + 1", line: 4},
    {kind: "cell", code: "let a;\n", line: 7}
  ]);
});
