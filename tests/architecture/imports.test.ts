/** Which file may know which: the arrows of docs/architecture.md, held to. */
import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, normalize} from "node:path";
import {describe, expect, test} from "vitest";

const files = ["src", "tools"].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".ts") && !/^(built|\.observablehq)/.test(file))
    .map((file) => normalize(join(folder, file)))
);

/** The files of ours that a file imports, types among them. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const specifiers = [...source.matchAll(/\b(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, from]) => from);
  return specifiers.map((from) => normalize(join(dirname(file), from)).replace(/\.js$/, ".ts"));
}

const graph = new Map(files.map((file) => [file, importsOf(file)]));

/** A way from a node back to itself, if there is one. */
function cycle(of: ReadonlyMap<string, readonly string[]>): string[] | null {
  const finished = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (finished.has(node)) return null;
    for (const next of of.get(node) ?? []) {
      const found = visit(next, [...path, node]);
      if (found) return found;
    }
    finished.add(node);
    return null;
  };
  for (const node of of.keys()) {
    const found = visit(node, []);
    if (found) return found;
  }
  return null;
}

/** `src/gan/losses/hinge.ts` is in the room `gan`. */
const roomOf = (file: string) => file.match(/^src\/([\w-]+)\//)?.[1] ?? null;

/** The rooms of the page with the rooms that each may know, as the table of docs/architecture.md has it. */
const allowed = new Map(
  [...readFileSync("docs/architecture.md", "utf8").matchAll(/^\| `src\/([\w-]+)` +\| ([^|]*)\|/gm)].map(
    ([, room, knows]) => [room, [...knows.matchAll(/`([\w-]+)`/g)].map(([, name]) => name)] as const
  )
);

describe("the rooms of src", () => {
  const rooms = [...new Set(files.map(roomOf).filter((room) => room !== null))].filter(
    (room) => room !== "data"
  );

  test("all stand in the architecture's table, and no others", () => {
    expect([...allowed.keys()].sort()).toEqual(rooms.sort());
  });

  test.each(rooms)("%s knows only the rooms that the table allows, types included", (room) => {
    const known = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        (graph.get(file) ?? [])
          .filter((other) => roomOf(other) !== room)
          .map((other) => ({file, other, to: roomOf(other) ?? ""}))
      );
    const forbidden = known.filter(({to}) => !allowed.get(room)?.includes(to));
    expect(forbidden.map(({file, other}) => `${file} imports ${other}`)).toEqual([]);
    const needed = new Set(known.map(({to}) => to));
    expect(
      allowed.get(room)?.filter((name) => !needed.has(name)),
      "arrows that nobody uses"
    ).toEqual([]);
  });

  test("are in no circle", () => {
    expect(cycle(new Map([...allowed].map(([room, knows]) => [room, [...knows]])))).toBeNull();
  });

  test("figures know the views by what stands at their door, not by their insides", () => {
    const inside = files
      .filter((file) => roomOf(file) === "figures")
      .flatMap((file) => (graph.get(file) ?? []).filter((other) => /^src\/views\/[\w-]+\//.test(other)));
    expect(inside).toEqual([]);
  });
});

describe("the core", () => {
  const core = files.filter((file) => roomOf(file) === "gan");

  test("has no circle between its own rooms", () => {
    const inner = (file: string) => file.match(/^src\/gan\/([\w-]+)\//)?.[1];
    const arrows = new Map<string, string[]>();
    for (const file of core)
      for (const other of graph.get(file) ?? []) {
        const [from, to] = [inner(file), inner(other)];
        if (from && to && from !== to) arrows.set(from, [...(arrows.get(from) ?? []), to]);
      }
    expect(cycle(arrows)).toBeNull();
  });

  test("has no word of the page: no DOM, no Framework, no pictures", () => {
    const words = /\b(document|window|navigator|HTMLElement|SVG\w*|observablehq)\b/;
    // Comments may say what a thing is for.
    const code = (file: string) => readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(core.filter((file) => words.test(code(file)))).toEqual([]);
  });
});

test("no file is in a circle of imports, types among them", () => {
  expect(cycle(graph)).toBeNull();
});
