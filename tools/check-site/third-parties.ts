import type {Page, Problem, Site} from "./site.js";

/** Elements that load an address by themselves; where a link leads is the reader's choice. */
const loading = "[src], [srcset], [poster], link[href], object[data], image[href], use[href]";

/** Addresses in scripts that are never asked for: names of kinds of XML, and words in messages to developers. */
const namesOnly = [
  "http://www.w3.org/",
  "https://github.com/tensorflow/tfjs",
  "https://emscripten.org/docs/",
  "https://developer.mozilla.org/",
  "https://bit.ly/wb-precache"
];

/**
 * A reader's browser is to talk to the site's own host and to no other: no address of another host in a script, in a
 * style sheet, or in an element that loads. (The browser tests watch what each page asks for; this sees also what no
 * test gets to.)
 */
export function thirdParties(site: Site): Problem[] {
  const inFiles = [...site.files]
    .filter((file) => /\.(js|css)$/.test(file))
    .flatMap((file) => tell(file, addressesIn(site.text(file))));
  return [...inFiles, ...site.pages.flatMap((page) => tell(page.file, addressesOf(page)))];
}

function tell(file: string, addresses: readonly string[]): Problem[] {
  return addresses.map((address) => ({file, message: `names "${address}", which is another host`}));
}

function addressesOf({document}: Page): string[] {
  const written = [...document.querySelectorAll("script, style")].map(({textContent}) => textContent ?? "");
  const styles = [...document.querySelectorAll("[style]")].map((element) => element.getAttribute("style")!);
  const loaded = [...document.querySelectorAll(loading)].flatMap((element) =>
    ["src", "srcset", "poster", "href", "data"].flatMap((name) => element.getAttribute(name) ?? [])
  );
  return [
    ...[...written, ...styles].flatMap(addressesIn),
    ...loaded.flatMap(addressesIn),
    ...loaded.filter((address) => address.startsWith("//"))
  ];
}

function addressesIn(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s"'`)<>\\]+|url\(\s*["']?\/\/[^\s"')]+/g) ?? [];
  return found.filter((address) => !namesOnly.some((name) => address.startsWith(name)));
}
