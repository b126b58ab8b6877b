import {readFile} from "node:fs/promises";
import {initWasm} from "@resvg/resvg-wasm";

let starting: Promise<void> | null = null;

/** Makes what draws PNGs ready; asked for again, it is. */
export function startResvg(): Promise<void> {
  starting ??= readFile("node_modules/@resvg/resvg-wasm/index_bg.wasm").then((wasm) => initWasm(wasm));
  return starting;
}
