import {cp, mkdir, readFile, writeFile} from "node:fs/promises";
import {basename, join} from "node:path";

/**
 * Framework bundles style sheets but not their fonts. So the fonts' own style sheets are left as they are, beside the
 * fonts; the preview serves any file under the source root at `_file/`, and the build copies these to the same place.
 */
const source = "src/built";
const published = "dist/_file/built";

const fonts = [
  "@fontsource-variable/inter-tight/files/inter-tight-latin-wght-normal.woff2",
  "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2"
];

/** The packages that the site's fonts come from. */
export const fontPackages = [
  "@fontsource-variable/inter-tight",
  "@fontsource-variable/source-serif-4",
  "katex"
];

/** The style sheets that a page's head links, relative to the site's root. */
export const fontSheets = ["_file/built/fonts.css", "_file/built/katex/katex.min.css"];

/** The fonts that every page begins with, relative to the site's root; italics may come later. */
export const firstFonts = fonts
  .filter((font) => !font.includes("italic"))
  .map((font) => `_file/built/fonts/${basename(font)}`);

/** Those that every formula needs. */
export const formulaFonts = ["Main-Regular", "Math-Italic"].map(
  (font) => `_file/built/katex/fonts/KaTeX_${font}.woff2`
);

/**
 * KaTeX's style sheet as the site has it. Every browser that runs the figures reads woff2; the older formats would triple the
 * site. And what stands in a line of text must not come late: a formula of another width breaks the lines anew, and all that
 * is below moves. Only the large brackets and signs (Size1 to Size4), between lines or as high as them, are waited for.
 */
export function adaptFormulas(css: string): string {
  return css
    .replaceAll(/,url\([^)]+\.(?:woff|ttf)\) format\("[a-z]+"\)/g, "")
    .replaceAll(/@font-face\{(?!font-family:"?KaTeX_Size)/g, "@font-face{font-display:optional;");
}

/** Puts the fonts of the text and of KaTeX under the source root: the site serves its own. */
export async function copyFonts(into = source): Promise<void> {
  await mkdir(join(into, "fonts"), {recursive: true});
  await mkdir(join(into, "katex"), {recursive: true});
  const formulas = await readFile("node_modules/katex/dist/katex.min.css", "utf8");
  await Promise.all([
    ...fonts.map((font) => cp(join("node_modules", font), join(into, "fonts", basename(font)))),
    cp("src/theme/fonts.css", join(into, "fonts.css")),
    writeFile(join(into, "katex/katex.min.css"), adaptFormulas(formulas)),
    cp("node_modules/katex/dist/fonts", join(into, "katex/fonts"), {
      recursive: true,
      filter: (source) => !/\.(ttf|woff)$/.test(source)
    })
  ]);
}

/** After Framework's build. */
export async function publishFonts(): Promise<void> {
  for (const part of ["fonts", "fonts.css", "katex"])
    await cp(join(source, part), join(published, part), {recursive: true});
}
