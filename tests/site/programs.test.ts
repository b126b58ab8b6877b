import {expect, test} from "vitest";
import type {Machine} from "../../tools/browser/chromium.js";
import {findProgram, programs} from "../long/programs.js";

const miniBrowser = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/** A machine with some files, on which installing makes one more. */
function machine(files: string[], more: Partial<Machine> = {}, made?: string): Machine {
  const present = new Set(files);
  return {
    environment: {PATH: "/bin:/usr/bin"},
    platform: "linux",
    isRoot: false,
    exists: (path) => present.has(path),
    execute(_command, word) {
      if (!made) throw new Error("no network");
      if (word === "install") present.add(made);
    },
    ownBrowser: () => "",
    ...more
  };
}

test("the environment's program comes first, and a wrong one is an error", () => {
  const environment = {PATH: "/usr/bin", FIREFOX_PATH: "/opt/fox"};
  expect(findProgram(programs.firefox, machine(["/opt/fox", "/usr/bin/firefox"], {environment}))).toBe(
    "/opt/fox"
  );
  expect(() => findProgram(programs.firefox, machine(["/usr/bin/firefox"], {environment}))).toThrow(
    "FIREFOX_PATH is /opt/fox, and there is no such file."
  );
});

test("then what is installed, on the path or beside WebKitGTK", () => {
  expect(findProgram(programs.firefox, machine(["/usr/bin/firefox"]))).toBe("/usr/bin/firefox");
  expect(findProgram(programs.webkit, machine([miniBrowser]))).toBe(miniBrowser);
});

test("then, for root on Debian, the distribution's package", () => {
  const debian = machine(["/etc/debian_version"], {isRoot: true}, miniBrowser);
  expect(findProgram(programs.webkit, debian)).toBe(miniBrowser);
});

test.each([
  ["nobody may install", machine([])],
  ["installing fails", machine(["/etc/debian_version"], {isRoot: true})]
])("if %s, the error says what to install", (_, bare) => {
  expect(() => findProgram(programs.screen, bare)).toThrow(
    "The long tests need Xvfb, and it could not be found or installed. Install it (Debian and Ubuntu: the package xvfb), or set XVFB_PATH to its program."
  );
});
