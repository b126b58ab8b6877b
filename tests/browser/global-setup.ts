import type {TestProject} from "vitest/node";
import {findChromium} from "../../tools/browser/chromium.js";
import {serve} from "../../tools/site/serve.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The built site's address, with a slash at its end. */
    site: string;
    chromium: string;
  }
}

/** Serves the built site for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const {url, close} = await serve("dist");
  project.provide("site", url);
  project.provide("chromium", findChromium());
  return close;
}
