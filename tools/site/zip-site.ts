import {readdir, readFile, writeFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {type Zippable, zipSync} from "fflate";

/** Its name in the site; the page about embedding links it. */
export const file = "the-helvetica-scenario.zip";

/** A folder's name within it, so that it unpacks into one. */
const inside = "the-helvetica-scenario";

/** What is in small pieces already. */
const packed = /\.(woff2|png|frames)$/;

/** Puts a finished site into one file within it, for whoever wants to host it. */
export async function zipSite(folder: string): Promise<void> {
  const entries: Zippable = {};
  for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(join(folder, "/").length).split(sep).join("/");
    if (entry.isFile() && name !== file)
      entries[`${inside}/${name}`] = [await readFile(path), {level: packed.test(name) ? 0 : 9}];
  }
  await writeFile(join(folder, file), zipSync(entries));
}
