import {readFile} from "node:fs/promises";
import {dirname, join} from "node:path";

const font = /url\("?([\w.-]+\.woff2)"?\)/g;
const formulaFace = /@font-face\{[^}]*KaTeX_[^}]*\}/g;

/** The site's style sheet as it stands in a page: its fonts are in it. */
export class Styles {
  readonly #read = new Map<string, Promise<string>>();

  /** @param hasFormulas a page without formulas does without their fonts */
  async read(path: string, hasFormulas: boolean): Promise<string> {
    const sheet = this.#read.get(path) ?? readWhole(path);
    this.#read.set(path, sheet);
    return hasFormulas ? sheet : (await sheet).replaceAll(formulaFace, "");
  }
}

async function readWhole(path: string): Promise<string> {
  const css = await readFile(path, "utf8");
  const names = [...new Set([...css.matchAll(font)].map(([, name]) => name))];
  const fonts = new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(dirname(path), name), "base64")] as const)
    )
  );
  // They need not be waited for, so nothing has to be shown without them.
  return css
    .replaceAll(font, (_, name) => `url(data:font/woff2;base64,${fonts.get(name)})`)
    .replaceAll(/font-display:\s*\w+/g, "font-display:block")
    .trim();
}
