import {existsSync, readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import sirv from "sirv";

export interface Served {
  /** The site's address, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a static host does, with its 404 page.
 *
 * @param base the path under which the site lies, with slashes at both ends
 * @param port 0 takes any free one
 * @param shared whether pages of other sites may read the files, as most static hosts let them
 */
export async function serve(folder: string, {base = "/", port = 0, shared = false} = {}): Promise<Served> {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`There is no site in ${folder}; "npm run build" makes one.`);
  const notFound = join(folder, "404.html");
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) => {
      if (shared) response.setHeader("access-control-allow-origin", "*");
    }
  });
  const server = createServer((request, response) => {
    const missing = () => {
      response.statusCode = 404;
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(request.method === "HEAD" || !existsSync(notFound) ? undefined : readFileSync(notFound));
    };
    const path = request.url ?? "/";
    if (!path.startsWith(base)) return missing();
    request.url = `/${path.slice(base.length)}`;
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const {port: taken} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      })
  };
}
