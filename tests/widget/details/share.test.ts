import {parseHTML} from "linkedom";
import {afterEach, expect, test, vi} from "vitest";
import {work} from "../../../src/content/citation.js";
import {asItComes, withValues} from "../../../src/figures/chosen-values.js";
import {figureOf} from "../../../src/figures/index.js";
import {createSharePanel, snippetOf} from "../../../src/widget/details/share-panel.js";
import {initialState} from "../../../src/widget/store/transition.js";
import {wordsOf} from "../../../src/words/index.js";
import {furnish} from "../../../tools/site/furnish.js";
import {still} from "../../../tools/site/prerender.js";
import {openPage} from "../page.js";

afterEach(() => vi.unstubAllGlobals());

const row = figureOf("turns");

/** The panel of a figure at other turns, opened. */
function opened(navigator: object) {
  const {fire} = openPage();
  vi.stubGlobal("navigator", navigator);
  const panel = createSharePanel(wordsOf(), row);
  const node = panel.node as HTMLDetailsElement;
  panel.show({...initialState(row), chosen: withValues(asItComes(row), {m: 5})});
  const before = node.querySelector("code")!.textContent;
  Object.assign(node, {open: true});
  fire(node, "toggle");
  const button = (label: string) =>
    [...node.querySelectorAll("button")].find(({textContent}) => textContent === label)!;
  const status = () => node.querySelector("[role=status]")!.textContent;
  return {node, before, button, status, press: (label: string) => fire(button(label), "click")};
}

test("the snippet shows the figure as it is set, once the panel is open", () => {
  const {node, before} = opened({});
  expect(before).toBe("");
  const {document} = parseHTML(`<body>${node.querySelector("code")!.textContent}</body>`);
  const frame = document.querySelector("iframe")!;
  expect(frame.getAttribute("src")).toMatch(/\/figure\/turns\.html\?v=1&m=5$/);
  expect(frame.getAttribute("title")).toContain("The Helvetica Scenario");
  expect(document.querySelector("script")!.getAttribute("src")).toMatch(/\/embed\.js$/);
});

test("what is copied is said; what may not be copied, too", async () => {
  const {ui} = wordsOf();
  const copied: string[] = [];
  const able = opened({clipboard: {writeText: async (text: string) => void copied.push(text)}});
  able.press(ui.copyBibtex);
  await vi.waitFor(() => expect(able.status()).toBe(ui.copied));
  expect(copied[0]).toContain(work.title);
  expect(copied[0]).toContain("m=5");
  const unable = opened({});
  unable.press(ui.copySnippet);
  await vi.waitFor(() => expect(unable.status()).toBe(ui.notCopied));
});

test("the system's sheet is offered only where there is one, and gets the run's own link", () => {
  const {ui} = wordsOf();
  expect(opened({}).button(ui.shareSheet).hidden).toBe(true);
  const share = vi.fn(async () => {});
  const {button, press} = opened({share});
  expect(button(ui.shareSheet).hidden).toBe(false);
  press(ui.shareSheet);
  expect(share).toHaveBeenCalledWith(
    expect.objectContaining({url: expect.stringMatching(/m=5#figure-turns$/)})
  );
});

test("a title cannot end its attribute", () => {
  expect(snippetOf("https://example.org/", "a", "?v=1", '"><script>')).not.toContain('<script>"');
  expect(snippetOf("https://example.org/", "a", "?v=1", '"><script>')).toContain("&quot;&gt;&lt;script&gt;");
});

test("the page's own markup names no address: nobody knows where the site will lie", () => {
  expect(String(furnish("turns", still("turns")))).not.toMatch(/file:|iframe/);
});
