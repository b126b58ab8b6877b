import {type ChildProcess, spawn} from "node:child_process";
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createServer} from "node:http";
import {type AddressInfo, createServer as createSocket} from "node:net";
import {tmpdir} from "node:os";
import {extname, join, resolve} from "node:path";
import {serve} from "../../../tools/site/serve.js";

export interface Host {
  /** Of the folder that it serves, with a slash at its end. */
  readonly url: string;
  close(): Promise<void> | void;
}

/** A kind of host. */
export interface Server {
  readonly name: string;
  /** Whether it shows a page at its address without the ending, as old links have it. */
  readonly clean: boolean;
  /** What it takes; null if there is everything. */
  missing(): string | null;
  serve(folder: string): Promise<Host>;
}

export const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm"
};

/** Files by their exact names and nothing else, as a bucket or a course's file area does. */
async function serveExactly(folder: string): Promise<Host> {
  const server = createServer((request, response) => {
    const file = join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname));
    const isFile = existsSync(file) && extname(file) !== "";
    response.writeHead(isFile ? 200 : 403, {
      "content-type": types[extname(file)] ?? "application/octet-stream"
    });
    response.end(isFile ? readFileSync(file) : "");
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

function freePort(): Promise<number> {
  return new Promise((done) => {
    const socket = createSocket().listen(0, "127.0.0.1", () => {
      const {port} = socket.address() as AddressInfo;
      socket.close(() => done(port));
    });
  });
}

/** A program that serves; it is asked until it answers. */
async function run(command: string, words: readonly string[], port: number, clear = () => {}): Promise<Host> {
  const program: ChildProcess = spawn(command, words, {stdio: ["ignore", "ignore", "pipe"]});
  let said = "";
  program.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const url = `http://127.0.0.1:${port}/`;
  const ended = new Promise<void>((done) => program.once("exit", () => done()));
  for (let tries = 0; ; tries++)
    try {
      await fetch(url);
      break;
    } catch (error) {
      if (tries > 100 || program.exitCode !== null)
        throw new Error(`${command} does not serve: ${said}`, {cause: error});
      await new Promise((done) => setTimeout(done, 100));
    }
  return {
    url,
    async close() {
      program.kill("SIGTERM");
      await ended;
      clear();
    }
  };
}

const programs = ["/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"];
const find = (name: string) => programs.map((place) => join(place, name)).find(existsSync);
const lacks = (program: string, cure: string) =>
  find(program) ? null : `${program} is not installed (${cure})`;

/** A folder for a server's settings and logs. */
function workFolder(): {folder: string; clear(): void} {
  const folder = mkdtempSync(join(tmpdir(), "host-"));
  return {folder, clear: () => rmSync(folder, {recursive: true, force: true})};
}

/** The configuration of the docs, for a folder and a port. */
async function nginx(site: string): Promise<Host> {
  const {folder, clear} = workFolder();
  const port = await freePort();
  const server = readFileSync("docs/hosting/nginx.conf", "utf8")
    .replace("listen 8080", `listen 127.0.0.1:${port}`)
    .replace("/srv/the-helvetica-scenario", site);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`
  );
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const conf = join(folder, "nginx.conf");
  writeFileSync(
    conf,
    `${user} daemon off; pid ${folder}/pid; error_log ${folder}/log; events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary.join(" ")} ${server} }`
  );
  return run(find("nginx")!, ["-e", `${folder}/log`, "-c", conf], port, clear);
}

async function apache(site: string): Promise<Host> {
  const {folder, clear} = workFolder();
  const port = await freePort();
  const modules = ["mpm_event", "authz_core", "dir", "mime", "rewrite", "headers"];
  const conf = join(folder, "apache.conf");
  const root = join(folder, "root");
  mkdirSync(root);
  cpSync(site, root, {recursive: true});
  for (const place of [root, ...["some", "some/folder"].map((part) => join(root, part))].filter((place) =>
    existsSync(join(place, "index.html"))
  ))
    cpSync("docs/hosting/apache.htaccess", join(place, ".htaccess"));
  writeFileSync(
    conf,
    `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
ServerName localhost
ServerRoot ${folder}
PidFile ${folder}/pid
ErrorLog ${folder}/log
Listen 127.0.0.1:${port}
TypesConfig /etc/mime.types
DocumentRoot ${root}
${process.getuid?.() === 0 ? "User www-data\nGroup www-data" : ""}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>`
  );
  // Its workers have no rights of their owner's.
  spawn("chmod", ["-R", "a+rX", folder]);
  return run(find("apache2")!, ["-X", "-f", conf], port, clear);
}

export const servers: readonly Server[] = [
  {name: "files by their exact names", clean: false, missing: () => null, serve: serveExactly},
  {name: "sirv, clean addresses", clean: true, missing: () => null, serve: (folder) => serve(folder)},
  {
    name: "Python's http.server",
    clean: false,
    missing: () => lacks("python3", "python3"),
    async serve(folder) {
      const port = await freePort();
      return run(
        find("python3")!,
        ["-m", "http.server", String(port), "--bind", "127.0.0.1", "--directory", resolve(folder)],
        port
      );
    }
  },
  {
    name: "nginx",
    clean: true,
    missing: () => lacks("nginx", "apt-get install nginx-light"),
    serve: (folder) => nginx(resolve(folder))
  },
  {
    name: "Apache",
    clean: true,
    missing: () => lacks("apache2", "apt-get install apache2"),
    serve: (folder) => apache(resolve(folder))
  }
];
