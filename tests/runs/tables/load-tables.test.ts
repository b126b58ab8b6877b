import {readFileSync} from "node:fs";
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {openBackend} from "../../../src/gan/backends/index.js";
import {digitsTable, hasDigits, provideDigits} from "../../../src/gan/distributions/digits/digits-table.js";
import {createDistribution} from "../../../src/gan/distributions/index.js";
import {createSpecification} from "../../../src/gan/training/specification.js";
import {Run} from "../../../src/runs/run.js";
import {loadTables} from "../../../src/runs/tables/load-tables.js";

const file = readFileSync("data/digits/digits.bin");
const urls = {digits: "https://example.org/digits.bin"};
const digits = {name: "digits", form: "components"} as const;
const ring = {name: "ring", modes: 8, radius: 1, deviation: 0.02} as const;
const fetched = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  provideDigits(null);
  fetched.mockReset();
  fetched.mockImplementation(async () => new Response(file));
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => vi.unstubAllGlobals());

test("digits are loaded if a run is made of them, and once", async () => {
  await loadTables([ring], urls);
  expect(fetched).not.toHaveBeenCalled();
  await loadTables([ring, digits], urls);
  await loadTables([digits], urls);
  expect(fetched.mock.calls.map(([url]) => url)).toEqual([urls.digits]);
  expect(digitsTable().labels).toHaveLength(3000);
});

test("a host that undoes the compression is welcome", async () => {
  const {gunzipSync} = await import("node:zlib");
  fetched.mockImplementation(async () => new Response(gunzipSync(file)));
  await loadTables([digits], urls);
  expect(digitsTable().labels).toHaveLength(3000);
});

test("what is said of digits does not take them; what is drawn or judged does", async () => {
  expect(createDistribution(digits)).toMatchObject({dimension: 20, modes: {count: 10}});
  expect(() => createDistribution(digits).sample(null as never, new Float32Array(20))).toThrow(
    "loaded before"
  );
  const backend = await openBackend({only: "wasm"});
  const plan = {specification: createSpecification({data: digits}), measureEvery: 10};
  expect(() => new Run(backend, plan)).toThrow("loaded before");
});

test("a file that is gone, and a network that is gone, are told apart; asking again tries again", async () => {
  fetched.mockImplementation(async () => new Response("", {status: 404}));
  await expect(loadTables([digits], urls)).rejects.toMatchObject({code: "files-gone"});
  fetched.mockRejectedValue(new TypeError("offline"));
  await expect(loadTables([digits], urls)).rejects.toMatchObject({code: "unreachable"});
  expect(hasDigits()).toBe(false);
  fetched.mockImplementation(async () => new Response(file));
  await loadTables([digits], urls);
  expect(hasDigits()).toBe(true);
});
