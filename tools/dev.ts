import {copyFilms} from "./site/framework/films.js";
import {copyFonts} from "./site/framework/fonts.js";
import {previewPages} from "./site/framework/observable.js";
import {prepare} from "./site/framework/prepare.js";
import {copyTables} from "./site/framework/tables.js";
import {watchWorker} from "./site/worker-bundle.js";

/** `npm run dev`: the live preview; the worker is bundled again after every edit of the core. */
await prepare();
await copyFonts();
await copyFilms();
await copyTables();
const watcher = await watchWorker();
const code = await previewPages();
await watcher.stop();
process.exit(code ?? 0);
