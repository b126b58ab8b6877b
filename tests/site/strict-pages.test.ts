import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {gatherStyles} from "../../tools/site/gather-styles.js";
import {hashesOf, makeStrict, policyLine} from "../../tools/site/strict-pages.js";
import {StyleAttributes} from "../../tools/site/style-attributes.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "strict-"));
});
afterEach(() => rm(folder, {recursive: true}));

async function write(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, ".."), {recursive: true});
    await writeFile(join(folder, file), text);
  }
}

test("style attributes become classes: the same style the same class, and an element keeps those that it has", () => {
  const styles = new StyleAttributes();
  const page =
    '<td style="--share: 0.5"><a class="x" href="a>b" style="top:1em;">t</a><i style="top:1em;"></i>style="no"</td>';
  const html = styles.replace(page);
  const [, top] = html.match(/<i class="(\w+)">/)!;
  expect(html).toMatch(/^<td class="\w+"><a class="\w+ x" href="a>b">t<\/a>/);
  expect(html).toContain(`class="${top} x"`);
  expect(html).toContain('style="no"');
  expect(styles.sheet).toContain(`.${top}.${top}.${top}.${top}{top:1em}`);
  expect(styles.sheet.split("\n")).toHaveLength(2);
});

describe("the policy", () => {
  test("allows neither inline nor evaluated code, nor another host", () => {
    expect(policyLine()).toMatch(
      /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/
    );
    expect(policyLine()).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  test("names the scripts that stand in a page by their hashes, before anything is loaded", async () => {
    await write({"404.html": '<head>\n<meta charset="utf-8">\n<script>go()</script></head>'});
    await makeStrict(folder);
    const html = await readFile(join(folder, "404.html"), "utf8");
    const [hash] = hashesOf("<script>go()</script>");
    expect(hash).toMatch(/^'sha256-[\w+/]{43}='$/);
    expect(html).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash};`);
    expect(html.indexOf("content-security-policy")).toBeLessThan(html.indexOf("<script>"));
  });
});

test("all pages link one sheet, named by its content, with the fonts it needs beside it", async () => {
  const font = await readFile("node_modules/katex/dist/fonts/KaTeX_Main-Regular.woff2");
  await write({
    "a.css": "p { color: red }",
    "b/b.css": '@font-face { font-family: K; src: url("fonts/KaTeX_Main-Regular.woff2") }',
    "b/fonts/x": "",
    "_scripts/s.js": "",
    "a.html":
      '<link rel="preload" as="style" href="./a.css">\n<link rel="stylesheet" type="text/css" href="./a.css">\n<link rel="stylesheet" href="./b/b.css">\n<link rel="preload" as="font" href="./b/fonts/KaTeX_Main-Regular.woff2">\n<p style="top:0"><span class="katex-html">x + y</span>',
    "deep/c.html": '<link rel="stylesheet" href="../a.css">\n<link rel="stylesheet" href="../b/b.css">\n'
  });
  await writeFile(join(folder, "b/fonts/KaTeX_Main-Regular.woff2"), font);
  await gatherStyles(folder);
  const made = await readdir(join(folder, "_styles"));
  expect(made.map((name) => name.replace(/\.[0-9a-f]{8}\./, ".")).sort()).toEqual([
    "KaTeX_Main-Regular.woff2",
    "site.css"
  ]);
  const sheet = made.find((name) => name.endsWith(".css"))!;
  const css = await readFile(join(folder, "_styles", sheet), "utf8");
  expect(css).toMatch(
    /p\{color:red\}@font-face\{font-family:K;src:url\(KaTeX_Main-Regular\.\w+\.woff2\)\}\.s\w+/
  );
  const small = await readFile(join(folder, "_styles", made.find((name) => name.startsWith("KaTeX"))!));
  expect(small.length).toBeLessThan(font.length / 5);
  expect(await readFile(join(folder, "a.html"), "utf8")).toMatch(
    new RegExp(
      `^<link rel="stylesheet" href="./_styles/${sheet}">\n<link rel="preload" as="font" href="./_styles/KaTeX_Main-Regular.\\w+.woff2">\n<p class="s\\w+">`
    )
  );
  expect(await readFile(join(folder, "deep/c.html"), "utf8")).toBe(
    `<link rel="stylesheet" href="../_styles/${sheet}">\n`
  );
});

test("pages that link other sheets than the first are refused", async () => {
  await write({
    "a.css": "",
    "a.html": '<link rel="stylesheet" href="./a.css">',
    "b.html": "",
    "_scripts/s.js": ""
  });
  await expect(gatherStyles(folder)).rejects.toThrow("links other style sheets");
});
