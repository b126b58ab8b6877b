import {cp} from "node:fs/promises";
import {join} from "node:path";

/**
 * The figures' films, for pages to load by their figure's name. Framework publishes a file only if its name stands in a cell
 * or a module letter by letter; so they go the way of the fonts: the preview serves any file under the source root at
 * `_file/`, and the build copies these to the same place.
 */
const kept = "data/films";
const source = "src/built/films";

export async function copyFilms(): Promise<void> {
  await cp(kept, source, {recursive: true});
}

/** After Framework's build. */
export async function publishFilms(folder: string): Promise<void> {
  await cp(source, join(folder, "_file/built/films"), {recursive: true});
}
