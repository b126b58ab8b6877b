import {afterEach, describe, expect, test, vi} from "vitest";
import {letDrag} from "../../src/widget/behaviours/drag.js";
import {copyLink, followLinks} from "../../src/widget/behaviours/links.js";
import type {ReaderEvent} from "../../src/widget/store/figure-event.js";
import {openPage} from "./page.js";

afterEach(() => vi.unstubAllGlobals());

describe("dragging a heap", () => {
  function line() {
    const {document, fire} = openPage(
      '<figure><div class="runs"><div data-view="line"></div><div data-view="shares"></div></div></figure>'
    );
    const host = document.querySelector("figure") as unknown as HTMLElement;
    const runs = host.querySelector(".runs") as HTMLElement;
    const [panel, other] = runs.querySelectorAll<HTMLElement>("[data-view]");
    panel.getBoundingClientRect = () => ({left: 100, width: 200}) as DOMRect;
    Object.assign(runs, {
      setPointerCapture: vi.fn(),
      hasPointerCapture: () => true,
      releasePointerCapture: vi.fn()
    });
    const events: ReaderEvent[] = [];
    letDrag(
      host,
      "theta",
      () => ({low: [-7], high: [7]}),
      (event) => events.push(event)
    );
    return {runs, panel, other, events, fire};
  }

  test("sets the knob to the place on the line, no farther than its ends, and runs on letting go", () => {
    const {runs, panel, events, fire} = line();
    fire(panel, "pointerdown", {button: 0, clientX: 200, pointerId: 1});
    fire(runs, "pointermove", {clientX: 251});
    fire(runs, "pointermove", {clientX: 1000});
    fire(runs, "pointerup", {pointerId: 1});
    fire(runs, "pointermove", {clientX: 150});
    fire(runs, "pointerup", {pointerId: 1});
    const theta = (value: number) => ({type: "knobs", values: {theta: value}});
    expect(events).toEqual([theta(0), theta(3.6), theta(7), {type: "run"}]);
  });

  test("begins only on the line, with the first button", () => {
    const {panel, other, events, fire} = line();
    fire(panel, "pointerdown", {button: 2, clientX: 200});
    fire(other, "pointerdown", {button: 0, clientX: 200});
    expect(events).toEqual([]);
  });
});

describe("links", () => {
  function page() {
    const {document, fire} = openPage('<figure></figure><table data-result="x"><tr><td></td></tr></table>');
    const host = document.querySelector("figure") as unknown as HTMLElement;
    Object.assign(host, {scrollIntoView: vi.fn(), focus: vi.fn()});
    const pushState = vi.fn();
    vi.stubGlobal("history", {pushState, replaceState: vi.fn()});
    const opened: [string, boolean][] = [];
    const closed = new AbortController();
    followLinks(host, "a", (query, run) => opened.push([query, run]), closed.signal);
    const click = (search: string, properties: object = {}, parent = "body", link: object = {}) => {
      const node = document.createElement("a");
      Object.assign(node, {origin: "https://example.org", pathname: "/page", search, href: search, ...link});
      document.querySelector(parent)?.append(node);
      fire(node, "click", {button: 0, ...properties});
    };
    return {click, opened, pushState};
  }

  test("to the figure are followed without loading the page; in a table of results they run", () => {
    const {click, opened, pushState} = page();
    click("?figure=a&n=2");
    click("?figure=a&n=3", {}, "td");
    expect(opened).toEqual([
      ["?figure=a&n=2", false],
      ["?figure=a&n=3", true]
    ]);
    expect(pushState).toHaveBeenCalledTimes(2);
  });

  test("to elsewhere, or into another tab, are the browser's", () => {
    const {click, opened} = page();
    click("?figure=b");
    click("?figure=a", {ctrlKey: true});
    click("?figure=a", {button: 1});
    click("?figure=a", {}, "body", {pathname: "/other"});
    click("?figure=a", {}, "body", {origin: "https://example.com"});
    expect(opened).toEqual([]);
  });

  test("are copied, or stand in the address bar where that is not allowed", async () => {
    page();
    const writeText = vi
      .fn()
      .mockResolvedValueOnce(undefined)
      .mockRejectedValueOnce(new Error("not allowed"));
    vi.stubGlobal("navigator", {clipboard: {writeText}});
    expect(await copyLink("?figure=a", "figure-a")).toBe(true);
    expect(writeText).toHaveBeenCalledWith("https://example.org/page?figure=a#figure-a");
    expect(await copyLink("?figure=a", "figure-a")).toBe(false);
    expect(history.replaceState).toHaveBeenCalled();
  });
});
