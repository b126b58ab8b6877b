import {gzipSync} from "node:zlib";
import type {Page} from "playwright-core";

/** A file that a page has loaded. */
interface Loaded {
  readonly url: string;
  readonly text: string;
  /** In bytes, as a host sends it (gzip). */
  readonly size: number;
}

/** From now on, what the page loads. The function that it gives waits for what is under way. */
export function watchWeight(page: Page): () => Promise<Loaded[]> {
  const files: Promise<Loaded>[] = [];
  page.on("response", (response) => {
    const url = response.url();
    if (response.ok() && url.startsWith("http"))
      files.push(
        response.body().then((body) => ({url, size: gzipSync(body).length, text: body.toString("latin1")}))
      );
  });
  return () => Promise.all(files);
}

/** The weight of all files of a kind. */
export function weightOf(loaded: readonly Loaded[], kind: RegExp): number {
  return loaded
    .filter(({url}) => kind.test(new URL(url).pathname))
    .reduce((total, {size}) => total + size, 0);
}
