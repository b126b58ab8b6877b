import {afterEach, describe, expect, test, vi} from "vitest";
import {figureOf} from "../../src/figures/index.js";
import type {SessionClient} from "../../src/runs/worker/client.js";
import {Session} from "../../src/runs/worker/session.js";
import {figure} from "../../src/widget/figure.js";
import type {FigureElement} from "../../src/widget/figure-element.js";
import {TrainingClient} from "../../src/widget/lifecycle/training-client.js";
import {mount} from "../../src/widget/mount.js";
import {still} from "../../tools/site/prerender.js";
import {openPage} from "./page.js";

const session = new Session();
const opened = session.open();
const openHere = async (): Promise<SessionClient> => ({
  session: session as unknown as SessionClient["session"],
  ...(await opened),
  close: () => session.dispose()
});

let closed = new AbortController();
afterEach(async () => {
  closed.abort();
  await new Promise((resolve) => setTimeout(resolve));
  vi.unstubAllGlobals();
});

/** A figure's still in a page, made live over a session in this process. */
function live(id: string, search = "") {
  const page = openPage(String(still(id)), search);
  const host = page.document.querySelector("figure") as unknown as FigureElement;
  host.scrollIntoView = () => {};
  closed = new AbortController();
  mount(host, figureOf(id), closed.signal, new TrainingClient(openHere));
  const button = (label: RegExp) =>
    [...host.querySelectorAll("button")].find(
      (one) => label.test(one.textContent ?? "") || label.test(one.getAttribute("aria-label") ?? "")
    )!;
  const text = (selector: string) => host.querySelector(selector)?.textContent ?? "";
  const becomes = (state: string) =>
    vi.waitFor(() => expect(host.dataset.state).toBe(state), {timeout: 20_000, interval: 5});
  return {...page, host, button, text, becomes};
}

describe("a figure in a page", () => {
  test("says that it is recorded, and leaves the still's pictures until something was trained", () => {
    const {host, text, button} = live("hold-still");
    expect([host.dataset.state, text(".state-line span")]).toEqual([
      "idle",
      "A recorded run. Press Run to train it here."
    ]);
    expect(host.querySelectorAll(".run svg").length).toBeGreaterThan(0);
    expect(host.value).toEqual({state: "idle", runs: {}, fingerprints: []});
    expect(button(/^Reset$/).disabled).toBe(true);
  });

  test("draws its plane as a relief where the reader wants one, and as a plane again", async () => {
    const {host, button, becomes} = live("turns");
    button(/^Round/).click();
    await becomes("paused");
    const plane = host.querySelector('[data-view="plane"]')!;
    const drawn = () => ["ridge", "surface"].map((kind) => plane.querySelector(`svg path.${kind}`) !== null);
    expect(drawn()).toEqual([false, true]);
    const relief = button(/^Relief$/);
    for (const on of [true, false]) {
      relief.click();
      expect(relief.getAttribute("aria-pressed")).toBe(String(on));
      expect(drawn()).toEqual([on, !on]);
      expect(plane.querySelectorAll("svg")).toHaveLength(1);
    }
  });

  test("steps, freezes by hand with a mark in the charts, looks back, and is reset", async () => {
    const {host, fire, text, button, becomes} = live("hold-still");
    button(/^Round/).click();
    await becomes("paused");
    expect(text(".reading")).toMatch(/^Update 2[:.]/);
    expect(host.value.fingerprints).toHaveLength(1);
    expect(host.value.runs.run.update).toBe(2);

    button(/^Freeze D$/).click();
    await vi.waitFor(() => expect(button(/^Freeze D$/).getAttribute("aria-pressed")).toBe("true"));
    const charts = host.querySelector(".charts")!;
    await vi.waitFor(() => expect(charts.textContent).toContain("D frozen"));

    button(/^Round/).click();
    await vi.waitFor(() => expect(text(".reading")).toMatch(/^Update 4[:.]/));
    const range = host.querySelector(".timeline input") as HTMLInputElement;
    expect([range.disabled, range.getAttribute("max"), range.getAttribute("aria-valuetext")]).toEqual([
      false,
      String(figureOf("hold-still").budget),
      expect.stringMatching(/^update 4 of /)
    ]);
    range.value = "0";
    fire(range, "input");
    expect(text(".reading")).toMatch(/^Update 0[:.]/);
    expect(host.value.runs.run.update).toBe(4);

    button(/^Reset$/).click();
    await becomes("ready");
    expect(host.value.runs.run.update).toBe(0);
  });

  test("trains while it is on the screen, by the space bar", async () => {
    const {host, fire, scroll, becomes, button} = live("mode-collapse");
    fire(host, "keydown", {key: " "});
    await becomes("running");
    expect(button(/^Pause$/)).toBeDefined();
    scroll(false);
    await becomes("away");
    scroll(true);
    await becomes("running");
    fire(host, "keydown", {key: " "});
    await becomes("paused");
    expect(button(/^Go on$/)).toBeDefined();
  });

  test("follows a link of the page, and one of another figure not", async () => {
    const {document, host, fire, becomes} = live("mode-collapse");
    vi.stubGlobal("history", {state: null, pushState: vi.fn(), replaceState: vi.fn()});
    const click = (query: string) => {
      const link = document.createElement("a");
      Object.assign(link, {origin: "https://example.org", pathname: "/page", search: query, href: query});
      document.body.append(link);
      fire(link, "click", {button: 0});
    };
    click("?figure=hold-still&n=2");
    expect(host.dataset.state).toBe("idle");
    click("?figure=mode-collapse&m=2");
    await becomes("ready");
    const m = host.querySelector('[name="m"]') as HTMLInputElement;
    expect(m.value).toBe("2");
  });

  test("a knob is changed, and one that makes no run is refused with a sentence", async () => {
    const {host, fire, becomes} = live("laboratory", "?figure=laboratory&pack=2");
    await becomes("ready");
    const pack = host.querySelector('[name="pack"]') as HTMLInputElement;
    expect(pack.value).toBe("2");
    pack.value = "3";
    fire(pack, "change");
    const why = () => host.querySelector('[data-knob="pack"] .knob-error')?.textContent;
    const isInvalid = () => pack.getAttribute("aria-invalid");
    expect(why()).toBe("Packs of 3 do not divide a batch of 128. The run keeps 2.");
    expect([pack.value, isInvalid(), pack.getAttribute("aria-describedby")]).toEqual([
      "3",
      "true",
      host.querySelector('[data-knob="pack"] .knob-error')?.id
    ]);
    pack.value = "x";
    fire(pack, "change");
    expect([pack.value, isInvalid(), why()]).toEqual([
      "x",
      "true",
      "This has to be a whole number from 1 to 8. The run keeps 2."
    ]);
    fire(pack, "keydown", {key: "Escape"});
    expect([pack.value, isInvalid(), why()]).toEqual(["2", "false", ""]);
    const rate = host.querySelector('[name="gRate"]') as HTMLInputElement;
    for (const [key, value] of [
      ["ArrowUp", "0.002"],
      ["ArrowUp", "0.005"],
      ["ArrowDown", "0.002"]
    ]) {
      fire(rate, "keydown", {key});
      expect([rate.value, rate.getAttribute("aria-valuenow")]).toEqual([value, value]);
    }
    rate.value = "1e-4";
    fire(rate, "change");
    expect(rate.value).toBe("1e-4");
    pack.value = "4";
    fire(pack, "change");
    await vi.waitFor(() => expect(host.querySelectorAll(".notice")).toHaveLength(0));
    const loss = host.querySelector('[name="loss"]') as unknown as HTMLSelectElement;
    expect(loss.value).toBe("non-saturating");
    await becomes("ready");
  });

  test("a laboratory sets a run aside beside the present one, and logs what was trained", async () => {
    const {host, fire, becomes, button, text} = live("laboratory");
    button(/^Set this run aside$/).click();
    await becomes("ready");
    expect([...host.querySelectorAll(".run-label")].map((label) => label.textContent)).toEqual([
      "The present run",
      "Set aside: as it came"
    ]);
    button(/^Set this run aside$/).click();
    await vi.waitFor(() => expect(host.querySelectorAll(".run")).toHaveLength(1));
    await becomes("ready");
    button(/^Round/).click();
    await becomes("paused");
    expect(text(".log-list li")).toMatch(/^as it came Update 2:/);
    expect(host.querySelector(".log-list a")?.getAttribute("href")).toBe(
      "?v=1&figure=laboratory#figure-laboratory"
    );

    const numbers = host.querySelector("details.numbers") as HTMLDetailsElement;
    numbers.open = true;
    fire(numbers, "toggle");
    expect(text("details.numbers tbody")).toContain(host.value.fingerprints[0]);
    expect(text("details.numbers p code")).toBe("npm run reproduce -- laboratory");
  });

  test("the race's scoreboard and boxes follow the runs that are picked", async () => {
    const {host, fire, becomes, text} = live("race");
    const boxes = [...host.querySelectorAll<HTMLInputElement>(".picker input")];
    const checked = () => boxes.filter((box) => box.checked);
    expect(checked()).toHaveLength(4);
    const fifth = boxes.find((box) => !box.checked)!;
    fifth.checked = true;
    fire(fifth, "change");
    expect([fifth.checked, text(".picker .knob-error")]).toEqual([false, "4 at most: untick one first."]);
    for (const box of checked().slice(1)) {
      box.checked = false;
      fire(box, "change");
    }
    const [last] = checked();
    last.checked = false;
    fire(last, "change");
    expect([last.checked, text(".picker .knob-error")]).toEqual([
      true,
      "One has to stay: tick another first."
    ]);
    await becomes("ready");
    await vi.waitFor(() => expect(host.querySelectorAll(".scoreboard tbody tr")).toHaveLength(1));
  });

  test("is closed with its worker, and hears nothing any more", async () => {
    const {host, button, becomes} = live("mode-collapse");
    button(/^Run$/).click();
    await becomes("running");
    closed.abort();
    const {update} = host.value.runs.run;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(host.value.runs.run.update).toBe(update);
  });
});

describe("what stands in a page", () => {
  test("a page without the figure is told so", () => {
    openPage();
    expect(() => figure("mode-collapse")).toThrow("no place");
  });

  test("a figure's cell that runs again lets go of it", async () => {
    const {document} = openPage(String(still("mode-collapse")));
    let again = () => {};
    const invalidation = new Promise<void>((resolve) => {
      again = resolve;
    });
    const host = figure("mode-collapse", {invalidation});
    expect(host).toBe(document.querySelector("figure"));
    again();
    await invalidation;
  });
});
