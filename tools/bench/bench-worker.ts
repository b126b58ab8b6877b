import "@tensorflow/tfjs";
import {openBackend} from "../../src/gan/backends/index.js";
import {loadTables} from "../../src/runs/tables/load-tables.js";
import {bench} from "./compare.js";

/** The browser's half of `npm run bench`: measures in a worker and sends the result. */
await loadTables([{name: "digits", form: "pixels"}], {digits: "/digits.bin"});
const files = "/wasm/tfjs-backend-wasm";
const backend = await openBackend({
  only: "wasm",
  wasmUrls: {simd: `${files}-simd.wasm`, plain: `${files}.wasm`}
});
postMessage(bench(backend, "Chromium, worker"));
