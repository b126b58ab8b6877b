import {spawn} from "node:child_process";
import {copyFonts} from "./site/framework/copy-fonts.js";
import {prepare} from "./site/framework/prepare.js";
import {watchWorker} from "./site/worker-bundle.js";

/** `npm run dev`: the live preview; the worker is bundled again after every edit of the core. */
await prepare();
await copyFonts();
const watcher = await watchWorker();
const preview = spawn("npx", ["observable", "preview", "--no-open"], {stdio: "inherit", env: process.env});
preview.on("exit", async (code) => {
  await watcher.stop();
  process.exit(code ?? 0);
});
