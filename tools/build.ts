import {bundlePages} from "./site/framework/bundle-pages.js";
import {copyFilms, publishFilms} from "./site/framework/films.js";
import {finishPages} from "./site/framework/finish-pages.js";
import {copyFonts, publishFonts} from "./site/framework/fonts.js";
import {buildPages} from "./site/framework/observable.js";
import {prepare} from "./site/framework/prepare.js";
import {copyTables, publishTables} from "./site/framework/tables.js";
import {gatherStyles} from "./site/gather-styles.js";
import {writeHostFiles} from "./site/host-files.js";
import {publishLicences} from "./site/licences/publish.js";
import {makeStrict} from "./site/strict-pages.js";
import {bundleWorker} from "./site/worker-bundle.js";

/** `npm run build`: the whole site, into dist. */
await prepare();
await copyFonts();
await copyFilms();
await copyTables();
const worker = await bundleWorker();
await buildPages();
const {inputs} = await bundlePages("dist");
await publishFonts();
await publishFilms("dist");
await publishTables("dist");
await finishPages("dist");
await gatherStyles("dist");
await makeStrict("dist");
await publishLicences("dist", inputs, [worker]);
await writeHostFiles("dist");
