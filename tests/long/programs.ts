import {delimiter, join} from "node:path";
import {type Machine, thisMachine} from "../../tools/browser/chromium.js";

/** A program that the long tests need: where it may be, and how one gets it. */
interface Program {
  readonly name: string;
  /** Names on the path, or whole paths. */
  readonly places: readonly string[];
  /** The environment's word for its path, which ends the search. */
  readonly variable: string;
  readonly debianPackage: string;
}

/** Debian keeps MiniBrowser off the path, in a folder that is named after the processor and WebKitGTK's version. */
const besideWebKit = ["x86_64-linux-gnu", "aarch64-linux-gnu"].flatMap((processor) =>
  ["4.0", "4.1", "6.0"].map((version) => `/usr/lib/${processor}/webkit2gtk-${version}/MiniBrowser`)
);

export const programs = {
  firefox: {
    name: "Firefox",
    places: ["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
    variable: "FIREFOX_PATH",
    debianPackage: "firefox-esr"
  },
  webkit: {
    name: "WebKitGTK's MiniBrowser",
    places: ["MiniBrowser", ...besideWebKit],
    variable: "WEBKIT_PATH",
    debianPackage: "webkit2gtk-driver"
  },
  screen: {name: "Xvfb", places: ["Xvfb"], variable: "XVFB_PATH", debianPackage: "xvfb"}
} satisfies Record<string, Program>;

/**
 * The path of a program: the one that the environment names, else one that is installed, else (Debian, as root) the
 * distribution's, which is then installed.
 *
 * @throws Error that says what to install
 */
export function findProgram(
  {name, places, variable, debianPackage}: Program,
  machine: Machine = thisMachine
): string {
  const {environment, exists} = machine;
  const asked = environment[variable];
  if (asked) {
    if (exists(asked)) return asked;
    throw new Error(`${variable} is ${asked}, and there is no such file.`);
  }
  const folders = (environment.PATH ?? "").split(delimiter);
  const installed = () =>
    places
      .flatMap((place) => (place.includes("/") ? place : folders.map((folder) => join(folder, place))))
      .find(exists);
  const present = installed();
  if (present) return present;
  if (machine.isRoot && exists("/etc/debian_version")) {
    try {
      machine.execute("apt-get", "update");
      machine.execute("apt-get", "install", "-y", "--no-install-recommends", debianPackage);
    } catch {
      // The error below says what to do.
    }
    const added = installed();
    if (added) return added;
  }
  throw new Error(
    `The long tests need ${name}, and it could not be found or installed. Install it (Debian and Ubuntu: the package ${debianPackage}), or set ${variable} to its program.`
  );
}
