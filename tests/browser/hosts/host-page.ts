import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {parseHTML} from "linkedom";
import type {Frame, Page} from "playwright-core";

/** What stands for the site's address in the examples of the page that tells how to embed. */
export const placeholder = "https://example.org/helvetica/";

const {document} = parseHTML(readFileSync("dist/embedding.html", "utf8"));
const examples = [...document.querySelectorAll("pre code")].map(({textContent}) => textContent ?? "");

/** The example that has such a part. */
export function exampleWith(part: string): string {
  const found = examples.find((example) => example.includes(part));
  if (!found) throw new Error(`No example of the page has "${part}".`);
  return found;
}

/** Opens a page of another site that holds this. @param site the address that stands in the place of the examples' */
export async function openHostPage(page: Page, body: string, site: string): Promise<void> {
  const server = createServer((_, response) => {
    response.writeHead(200, {"content-type": "text/html; charset=utf-8"});
    response.end(
      `<!doctype html><meta charset="utf-8"><title>Host</title><body>${body.replaceAll(placeholder, site)}</body>`
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.closeAllConnections();
  server.close();
}

/** The frame of the page's figure, once that is there. */
export async function figureFrame(page: Page): Promise<Frame> {
  const handle = await page.locator("iframe").first().elementHandle();
  const frame = (await handle?.contentFrame()) as Frame;
  await frame.locator("figure[data-figure]").waitFor();
  return frame;
}

/** Presses Run, and waits until the figure trains. */
export async function train(frame: Frame): Promise<void> {
  await frame.locator("button.primary:enabled").click();
  await frame.locator('figure[data-state="running"], figure[data-state="finished"]').waitFor();
}
