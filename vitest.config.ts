import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/long/**"],
          testTimeout: 60_000
        }
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/global-setup.ts",
          // One browser at a time: the tests measure speed.
          fileParallelism: false,
          // What is waited for comes sooner on a free machine; a busy one needs longer than the default second.
          expect: {poll: {timeout: 20_000}},
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      },
      {
        test: {
          name: "long",
          include: ["tests/long/**/*.test.ts"],
          fileParallelism: false,
          // Installing a browser takes its time.
          hookTimeout: 900_000
        }
      }
    ]
  }
});
