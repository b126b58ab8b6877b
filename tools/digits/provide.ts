import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import {provideDigits} from "../../src/gan/distributions/digits/digits-table.js";
import {decodeDigits} from "../../src/runs/tables/digits-file.js";

/** Whoever imports this in Node can train on data that the page's worker loads from the site: they are read when first used. */
provideDigits(() => decodeDigits(gunzipSync(readFileSync("data/digits/digits.bin"))));
