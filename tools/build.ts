import {copyFilms, publishFilms} from "./site/framework/films.js";
import {finishPages} from "./site/framework/finish-pages.js";
import {copyFonts, publishFonts} from "./site/framework/fonts.js";
import {buildPages} from "./site/framework/observable.js";
import {prepare} from "./site/framework/prepare.js";
import {writeHostFiles} from "./site/host-files.js";
import {bundleWorker} from "./site/worker-bundle.js";

/** `npm run build`: the whole site, into dist. */
await prepare();
await copyFonts();
await copyFilms();
await bundleWorker();
await buildPages();
await publishFonts();
await publishFilms("dist");
await finishPages("dist");
await writeHostFiles("dist");
