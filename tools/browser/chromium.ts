import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import {type Browser, chromium} from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
];

/** What finding a browser asks of the machine; tests give another. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  execute(command: string, ...words: string[]): void;
  /** Where playwright keeps its own browser. */
  ownBrowser(): string;
}

export const thisMachine: Machine = {
  environment: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  execute: (command, ...words) => execFileSync(command, words, {stdio: "inherit", timeout: 300_000}),
  ownBrowser: () => chromium.executablePath()
};

/**
 * A Chromium for the tests: CHROME_PATH, else one that is installed, else playwright's own, else (Debian, as root) the
 * distribution's.
 *
 * @throws Error that says what to install
 */
export function findChromium(machine: Machine = thisMachine): string {
  const {environment, exists} = machine;
  const asked = environment.CHROME_PATH;
  if (asked) {
    if (exists(asked)) return asked;
    throw new Error(`CHROME_PATH is ${asked}, and there is no such file.`);
  }
  const installed = () =>
    [
      ...(environment.PATH ?? "")
        .split(delimiter)
        .flatMap((folder) => names.map((name) => join(folder, name))),
      ...places
    ].find(exists);
  const own = () => [machine.ownBrowser()].find(exists);
  const attempts: (() => string | undefined)[] = [
    installed,
    own,
    () => {
      machine.execute("npx", "playwright-core", "install", "chromium");
      return own();
    },
    () => {
      if (!machine.isRoot || !exists("/etc/debian_version")) return undefined;
      machine.execute("apt-get", "update");
      machine.execute("apt-get", "install", "-y", "chromium");
      return installed();
    }
  ];
  for (const attempt of attempts) {
    try {
      const path = attempt();
      if (path) return path;
    } catch {
      // The next way may work; if none does, the error below says what to do.
    }
  }
  throw new Error(
    "The browser tests need Chromium, and none could be found or installed. Install Chromium or Chrome, or set CHROME_PATH to its program."
  );
}

/** Starts the browser, without the connections to its maker that Chromium opens by itself. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync"
    ]
  });
}
