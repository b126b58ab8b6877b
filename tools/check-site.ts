import {brokenLinks} from "./check-site/broken-links.js";
import {cellTypes} from "./check-site/cell-types.js";
import {errorCells} from "./check-site/error-cells.js";
import {ownCode} from "./check-site/own-code.js";
import {pageHead} from "./check-site/page-head.js";
import {type Problem, readSite, type Site} from "./check-site/site.js";
import {thirdParties} from "./check-site/third-parties.js";

/** `npm run check-site`: what Framework's build lets pass and a reader would stumble over. */
const checks: readonly ((site: Site) => Problem[])[] = [
  errorCells,
  brokenLinks,
  thirdParties,
  pageHead,
  ownCode
];

const site = readSite("dist");
const problems = [
  ...checks.flatMap((check) => check(site)).map((problem) => ({...problem, file: `dist/${problem.file}`})),
  ...cellTypes("src")
];
for (const {file, line, message} of problems) console.log(`${file}${line ? `:${line}` : ""} ${message}`);
console.log(
  `site check: ${site.pages.length} pages, ${site.files.size} files, ${checks.length + 1} checks, ${problems.length} problems`
);
process.exit(problems.length > 0 ? 1 : 0);
