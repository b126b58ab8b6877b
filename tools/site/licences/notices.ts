import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";

/** A package that the site publishes, as its makers ask to be named. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly licence: string;
  readonly text: string;
}

/** Licences that let the site be published, copied and changed, if their notices travel with it. */
const fitting = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Unlicense"
]);

/** Framework's client has these within it; what else Framework depends on only builds. */
const withinFramework = ["@observablehq/inspector", "@observablehq/runtime"];

/**
 * The notices of packages, and of those that they depend on: a bundler may have put these within them.
 *
 * @param folders where the packages lie
 * @throws Error if a licence does not fit, or there is no text of it
 */
export function noticesOf(folders: Iterable<string>): Notice[] {
  const found = new Map<string, Notice>();
  const add = (folder: string) => {
    if (found.has(folder)) return;
    found.set(folder, noticeOf(folder));
    for (const name of dependenciesOf(folder)) add(folderOf(name, folder));
  };
  for (const folder of folders) add(folder);
  const byName = new Map([...found.values()].map((notice) => [`${notice.name} ${notice.version}`, notice]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The package that a file belongs to; null if it belongs to none. */
export function packageOf(file: string): string | null {
  // So esbuild calls what a browser's bundle leaves out.
  if (file.includes("(disabled):")) return null;
  const [path] = file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/) ?? [];
  return path ?? null;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function noticeOf(folder: string): Notice {
  const {name, version, license = "none"} = manifestOf(folder);
  // Types are published under a licence of their own and never reach the site.
  const parts = license.replaceAll(/[()]/g, "").split(/ (?:AND|OR) /);
  if (!parts.every((part) => fitting.has(part)))
    throw new Error(`${name} ${version} is under "${license}", which does not fit what the site publishes.`);
  return {name, version, licence: license, text: textOf(folder, name, parts)};
}

/** Its licence's file; or the part of its readme; or, for those that name the Apache licence only, whose it is. */
function textOf(folder: string, name: string, licences: readonly string[]): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (files.length > 0)
    return files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  const readme = readdirSync(folder).find((file) => /^readme/i.test(file));
  const [, told] = readme
    ? (readFileSync(join(folder, readme), "utf8").match(/\nLICENSE[^\n]*\n-+\n([\s\S]+)$/) ?? [])
    : [];
  if (told) return told.trim();
  if (name.startsWith("@tensorflow/") && licences.includes("Apache-2.0"))
    return `Copyright Google LLC. All rights reserved.\n\n${apache()}`;
  throw new Error(`${name} has no text of its licence.`);
}

function apache(): string {
  return readFileSync("node_modules/comlink/LICENSE", "utf8").trim();
}

function dependenciesOf(folder: string): readonly string[] {
  const {name, dependencies = {}} = manifestOf(folder);
  if (name === "@observablehq/framework") return withinFramework;
  return Object.keys(dependencies).filter((dependency) => !isLeftOut(name, dependency));
}

/** What a package names and its part in the site has not: types, tools, and the kernels and loaders of tfjs in Node. */
function isLeftOut(name: string, dependency: string): boolean {
  return (
    dependency.startsWith("@types/") ||
    (name.startsWith("@tensorflow/") && !dependency.startsWith("@tensorflow/")) ||
    ["commander", "iconv-lite", "rw"].includes(dependency)
  );
}

/** Where a package finds another, as Node looks for it. */
function folderOf(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, "node_modules", name);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) throw new Error(`${from} depends on ${name}, which is not installed.`);
  }
}
