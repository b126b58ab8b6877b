import {filesInPage, nameOf} from "./files-in-page.js";
import {decodeFilm, type Film} from "./film.js";
import {inflate} from "./inflate.js";

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
  const response = await fetch((await filesInPage())[nameOf(url.pathname)] ?? url);
  if (!response.ok) throw new Error(`There is no film at ${url} (${response.status}).`);
  return decodeFilm(await inflate(new Uint8Array(await response.arrayBuffer())));
}
