/** The examples for slides, notebooks and courses, in those themselves where they can be had as a package. */
import {spawnSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {parseHTML} from "linkedom";
import {afterAll, beforeAll, expect} from "vitest";
import {type Served, serve} from "../../tools/site/serve.js";
import {exampleWith, figureFrame, openHostPage, placeholder, train} from "./hosts/host-page.js";
import {test} from "./on-page.js";

let served: Served;
beforeAll(async () => {
  served = await serve("dist");
});
afterAll(() => served.close());

const script = (file: string) =>
  `<script>${readFileSync(file, "utf8").replaceAll("</script", "<\\/script")}</script>`;

test("on a slide of reveal.js, which the keyboard turns", async ({page}) => {
  await page.setViewportSize({width: 1280, height: 720});
  await openHostPage(
    page,
    `<style>${readFileSync("node_modules/reveal.js/dist/reveal.css", "utf8")}</style>
<div class="reveal"><div class="slides"><section><h1>Collapse</h1></section>${exampleWith("data-src")}</div></div>
${script("node_modules/reveal.js/dist/reveal.js")}<script>Reveal.initialize();</script>`,
    served.url
  );
  await page.keyboard.press("ArrowRight");
  await page.locator("section.present iframe").waitFor();
  await train(await figureFrame(page));
});

test("in an Observable notebook’s cell, by the html that notebooks have", async ({page}) => {
  await openHostPage(
    page,
    `${script("node_modules/htl/dist/htl.js")}<script>document.body.append(htl.${exampleWith("html`<iframe").replace(/;\s*$/, "")});</script>`,
    served.url
  );
  await train(await figureFrame(page));
});

/** What a course's editor leaves of a frame at the least: where, how large, and its name. No script, no style. */
const left = ["src", "title", "width", "height"];

test("in a course, of which the editor leaves a frame’s address, size and name", async ({page}) => {
  const {document} = parseHTML(`<body>${exampleWith('controls=run" title')}</body>`);
  const frame = document.querySelector("iframe")!;
  for (const name of frame.getAttributeNames()) if (!left.includes(name)) frame.removeAttribute(name);
  await openHostPage(page, document.querySelector("body")!.innerHTML, served.url);
  expect(await page.locator("iframe").evaluate((node) => node.clientHeight)).toBe(680);
  await train(await figureFrame(page));
});

/** What the cell of the example shows, by IPython itself; null where that is not installed. */
function shownByIPython(): string | null {
  const cell = exampleWith("IPython.display").trim();
  const [call] = cell.split("\n").slice(-1);
  const {status, stdout} = spawnSync(
    "python3",
    ["-c", `${cell.slice(0, -call.length)}print((${call})._repr_html_())`],
    {encoding: "utf8"}
  );
  return status === 0 ? stdout : null;
}
const shown = shownByIPython();
if (shown === null)
  console.warn("Jupyter is not tried: IPython is not installed (apt-get install python3-ipython).");

test.runIf(shown !== null)("in a Jupyter notebook, as IPython writes it", async ({page}) => {
  expect(shown).toContain(placeholder);
  await openHostPage(page, shown!, served.url);
  await train(await figureFrame(page));
});
