import {isInline, isOutside, referencesOf} from "./references.js";
import type {Problem, Site} from "./site.js";

/** A reader's browser is to talk to the site's own host and to no other. Links for the reader to follow may lead out. */
export function thirdParties(site: Site): Problem[] {
  return referencesOf(site)
    .filter(({address}) => isOutside(address) && !isInline(address))
    .map(({file, line, address}) => ({file, line, message: `loads "${address}" from another host`}));
}
