import {existsSync, readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join} from "node:path";
import {gzipSync} from "node:zlib";
import {type Host, types} from "./servers.js";

/** Serves a folder as most hosts do: what is text goes compressed. */
export async function serveCompressed(folder: string): Promise<Host> {
  const ready = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname));
    const type = types[extname(file)];
    if (!existsSync(file) || extname(file) === "") return response.writeHead(404).end();
    const body = ready.get(file) ?? (type ? gzipSync(readFileSync(file)) : readFileSync(file));
    ready.set(file, body);
    response.writeHead(200, {
      "content-type": type ?? "application/octet-stream",
      ...(type ? {"content-encoding": "gzip"} : {})
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    }
  };
}
