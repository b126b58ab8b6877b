import {type ChildProcess, spawn} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Readable} from "node:stream";
import type {Visit} from "../browser/determinism/training-page.js";
import {findProgram, programs} from "./programs.js";

/** Opens the address in a headless Firefox with a profile of its own. */
export async function visitWithFirefox(url: string): Promise<Visit> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const preferences = {
    "browser.shell.checkDefaultBrowser": false,
    "browser.aboutwelcome.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.enabled": false,
    "app.update.enabled": false,
    "network.captive-portal-service.enabled": false
  };
  writeFileSync(
    join(profile, "user.js"),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref("${name}", ${value});\n`)
      .join("")
  );
  const firefox = start(findProgram(programs.firefox), [
    "--headless",
    "--no-remote",
    "--profile",
    profile,
    url
  ]);
  return {
    stopped: firefox.stopped,
    async end() {
      await firefox.end();
      rmSync(profile, {recursive: true, force: true, maxRetries: 5});
    }
  };
}

/** Opens the address in WebKitGTK's MiniBrowser, on a screen that nobody sees. */
export async function visitWithWebKit(url: string): Promise<Visit> {
  const browserPath = findProgram(programs.webkit);
  const screen = start(
    findProgram(programs.screen),
    ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
    {
      pipes: ["ignore", "ignore", "ignore", "pipe"]
    }
  );
  const display = await Promise.race([firstLine(screen.child.stdio[3] as Readable), screen.stopped]);
  const browser = start(browserPath, [url], {
    environment: {
      DISPLAY: `:${display}`,
      // There is no GPU to draw with, and a container has no namespaces for a sandbox.
      LIBGL_ALWAYS_SOFTWARE: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1"
    }
  });
  return {
    stopped: Promise.race([browser.stopped, screen.stopped]),
    async end() {
      await browser.end();
      await screen.end();
    }
  };
}

interface Started extends Visit {
  readonly child: ChildProcess;
}

function start(
  path: string,
  words: readonly string[],
  {
    environment = {},
    pipes = ["ignore", "ignore", "ignore"]
  }: {environment?: Record<string, string>; pipes?: ("ignore" | "pipe")[]} = {}
): Started {
  const child = spawn(path, words, {env: {...process.env, ...environment}, stdio: pipes});
  const closed = new Promise<string>((resolve) => {
    child.once("error", ({message}) => resolve(message));
    child.once("exit", (code, signal) => resolve(`it ended with ${signal ?? code}`));
  });
  const stopped = closed.then((reason) => {
    throw new Error(`${path}: ${reason}.`);
  });
  // Nobody may be waiting any more when the program is ended on purpose.
  stopped.catch(() => {});
  return {
    child,
    stopped,
    async end() {
      child.kill("SIGTERM");
      await closed;
    }
  };
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve) => {
    stream.once("data", (data) => resolve(String(data).trim()));
  });
}
