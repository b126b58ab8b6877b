import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";

/** What a site has for its host's sake. */
export async function writeHostFiles(folder: string): Promise<void> {
  // The file by which the 404 page finds the site, and a reader its version.
  const {version} = JSON.parse(await readFile("package.json", "utf8"));
  await writeFile(join(folder, "helvetica-scenario.json"), `${JSON.stringify({version})}\n`);
  // GitHub Pages would leave out folders that begin with an underscore, and Framework's do.
  await writeFile(join(folder, ".nojekyll"), "");
}
