import {availableParallelism} from "node:os";
import {defineConfig} from "vitest/config";

/** What trains whole runs, or differentiates much, and so takes from ten seconds to minutes: right before a push. */
const training = "tests/**/*.training.test.ts";
/** What measures speed needs a machine that is free for it: it runs by itself, after the others. */
const speed = ["tests/browser/speed.test.ts"];
/** What opens the built site on every kind of host, and on a slow phone. */
const hosts = ["tests/long/hosts.test.ts", "tests/long/slow-phone.test.ts"];

const browser = {
  globalSetup: "tests/browser/global-setup.ts",
  // What is waited for comes sooner on a free machine; a busy one needs longer than the default second.
  expect: {poll: {timeout: 20_000}},
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // On a machine that others keep busy a browser may be late once; a fault is there the second time, too.
  retry: 1
};

export default defineConfig({
  test: {
    // As many files at a time as there are cores: vitest would leave one of them for itself, of two that is half.
    maxWorkers: availableParallelism(),
    // What a page's worker loads from the site lies in files here.
    setupFiles: ["tools/digits/provide.ts"],
    projects: [
      {
        extends: true,
        test: {
          // No file here trains more than some hundreds of updates: all of them take a minute.
          name: "fast",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/long/**", training],
          // For a machine that does other things as well.
          testTimeout: 60_000
        }
      },
      {
        extends: true,
        test: {name: "training", include: [training], testTimeout: 240_000}
      },
      {
        extends: true,
        test: {
          ...browser,
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          exclude: speed,
          // A live figure keeps a core busy and a part of another.
          maxWorkers: 2,
          sequence: {groupOrder: 1}
        }
      },
      {
        extends: true,
        test: {
          ...browser,
          name: "speed",
          include: speed,
          fileParallelism: false,
          sequence: {groupOrder: 2}
        }
      },
      {
        extends: true,
        test: {
          name: "long",
          include: ["tests/long/**/*.test.ts"],
          exclude: hosts,
          fileParallelism: false,
          // Installing a browser takes its time.
          hookTimeout: 900_000,
          sequence: {groupOrder: 3}
        }
      },
      {
        extends: true,
        test: {
          ...browser,
          name: "hosts",
          include: hosts,
          fileParallelism: false,
          sequence: {groupOrder: 4}
        }
      }
    ]
  }
});
