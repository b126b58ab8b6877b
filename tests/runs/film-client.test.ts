import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import {afterEach, expect, test, vi} from "vitest";
import {loadFilm} from "../../src/runs/film-client.js";

const file = readFileSync("data/films/apart.frames");
afterEach(() => vi.unstubAllGlobals());

function answer(...responses: (() => Response)[]) {
  const fetched = vi.fn(async (_url: URL) => (responses.shift() ?? responses[0])());
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

test("a film that cannot be had is asked for again, one that is there is not", async () => {
  const fetched = answer(
    () => new Response("", {status: 404}),
    () => new Response(new Uint8Array(file))
  );
  await expect(loadFilm("apart")).rejects.toThrow("404");
  const film = await loadFilm("apart");
  expect(film.figure).toBe("apart");
  expect(await loadFilm("apart")).toBe(film);
  expect(fetched).toHaveBeenCalledTimes(2);
  expect(fetched.mock.calls[1][0].href).toMatch(/\/_file\/built\/films\/apart\.frames$/);
});

test("a host may compress it once more, or undo that it is compressed", async () => {
  answer(() => new Response(new Uint8Array(gunzipSync(file))));
  expect((await loadFilm("walk-home")).runs).toHaveLength(2);
});
