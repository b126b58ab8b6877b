import {decodeFilm, type Film} from "./film.js";

/**
 * Where a page finds the films: beside the other files that the build puts there by itself (`tools/site/framework/films.ts`).
 * From this module's own address, because nobody knows under which path a site lies.
 */
const folder = "../../_file/built/films/";

const loading = new Map<string, Promise<Film>>();

/**
 * A figure's film; asked for again, it is the same one.
 *
 * @throws Error if it cannot be had: the figure then does without, and asking again tries again
 */
export function loadFilm(figure: string): Promise<Film> {
  const film =
    loading.get(figure) ??
    fetchFilm(new URL(`${folder}${encodeURIComponent(figure)}.frames`, import.meta.url)).catch((error) => {
      loading.delete(figure);
      throw error;
    });
  loading.set(figure, film);
  return film;
}

async function fetchFilm(url: URL): Promise<Film> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`There is no film at ${url} (${response.status}).`);
  return decodeFilm(await inflate(new Uint8Array(await response.arrayBuffer())));
}

/** Films lie compressed in their files, because few hosts compress a kind of file that they do not know; some do, and undo it. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
