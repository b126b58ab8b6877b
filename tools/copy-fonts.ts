import {cp, mkdir} from "node:fs/promises";
import {basename, join} from "node:path";

const into = "src/built/fonts";

const fonts = [
  "@fontsource-variable/inter-tight/files/inter-tight-latin-wght-normal.woff2",
  "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2"
];

/** Puts the fonts where the style sheets find them: the site serves its own. */
export async function copyFonts(): Promise<void> {
  await mkdir(into, {recursive: true});
  await Promise.all(fonts.map((font) => cp(join("node_modules", font), join(into, basename(font)))));
}
