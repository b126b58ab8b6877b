import {isOutside, pathFrom, referencesOf} from "./references.js";
import type {Problem, Site} from "./site.js";

/** What a page, script or style sheet loads has to be in the site. */
export function missingFiles(site: Site): Problem[] {
  const problems: Problem[] = [];
  for (const {file, line, address, isModule, isLater} of referencesOf(site)) {
    if (isOutside(address) || address.startsWith("#")) continue;
    // Framework's client names packages that it would load only for a page that uses them; those of its imports that
    // a page does use are caught when the browser tests open the page.
    if (isLater && file.startsWith("_observablehq/")) continue;
    if (address === "") problems.push({file, line, message: "loads an empty address"});
    else if (isModule && !/^\.{0,2}\//.test(address))
      problems.push({file, line, message: `imports the package "${address}", which a browser cannot find`});
    else if (address.startsWith("/"))
      problems.push({
        file,
        line,
        message: `loads "${address}" from the host's root, where the site need not lie`
      });
    else {
      const path = pathFrom(file, address);
      if (path === null || !site.files.has(path))
        problems.push({file, line, message: `loads "${address}", which is not in the site`});
    }
  }
  return problems;
}
