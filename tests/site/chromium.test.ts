import {expect, test} from "vitest";
import {findChromium, type Machine} from "../../tools/browser/chromium.js";

/** A bare machine; `files` exist, and running a command may make more. */
function machine(
  files: string[],
  {makes = {}, ...more}: Partial<Machine> & {makes?: Record<string, string>} = {}
) {
  const present = new Set(files);
  const executed: string[] = [];
  const bare: Machine = {
    environment: {PATH: "/usr/bin"},
    platform: "linux",
    isRoot: false,
    exists: (path) => present.has(path),
    execute(command, ...words) {
      executed.push([command, ...words].join(" "));
      const made = makes[command];
      if (!made) throw new Error("no network");
      present.add(made);
    },
    ownBrowser: () => "/own/chrome",
    ...more
  };
  return {machine: bare, executed};
}

test("CHROME_PATH comes first, and a wrong one is an error", () => {
  const environment = {PATH: "/usr/bin", CHROME_PATH: "/opt/chrome"};
  expect(findChromium(machine(["/opt/chrome", "/usr/bin/chromium"], {environment}).machine)).toBe(
    "/opt/chrome"
  );
  expect(() => findChromium(machine(["/usr/bin/chromium"], {environment}).machine)).toThrow(
    "CHROME_PATH is /opt/chrome"
  );
});

test("then an installed one, then playwright's own", () => {
  expect(findChromium(machine(["/usr/bin/google-chrome", "/own/chrome"]).machine)).toBe(
    "/usr/bin/google-chrome"
  );
  expect(findChromium(machine(["/own/chrome"]).machine)).toBe("/own/chrome");
});

test("then playwright's download", () => {
  const {machine: bare, executed} = machine([], {makes: {npx: "/own/chrome"}});
  expect(findChromium(bare)).toBe("/own/chrome");
  expect(executed).toEqual(["npx playwright-core install chromium"]);
});

test("then the package of Debian, as root only", () => {
  const makes = {"apt-get": "/usr/bin/chromium"};
  expect(findChromium(machine(["/etc/debian_version"], {isRoot: true, makes}).machine)).toBe(
    "/usr/bin/chromium"
  );
  expect(() => findChromium(machine(["/etc/debian_version"], {makes}).machine)).toThrow(
    "Install Chromium or Chrome"
  );
});

test("and if there is none, the error says what to install", () => {
  expect(() => findChromium(machine([]).machine)).toThrow(/Install Chromium or Chrome, or set CHROME_PATH/);
});
