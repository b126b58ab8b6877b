import {describe, expect} from "vitest";
import {figures} from "../../src/figures/index.js";
import {readRecording} from "../../tools/site/prerender.js";
import {button, openFigure, reading, state, test, value} from "./on-page.js";

describe.each(figures)("the figure $id", (row) => {
  test("steps, scrubs and goes back to the start; the sentence follows", async ({page}) => {
    const figure = await openFigure(page, row.id);
    const says = () => reading(figure);
    await button(figure, "D step: one update of the discriminator").click();
    await state(figure, "paused");
    expect(await says()).toMatch(/^Update 1[:.]/);
    await button(figure, "G step: one update of the generator").click();
    await expect.poll(says).toMatch(/^Update 2[:.]/);
    // The weights' fingerprints come last, and with them the newest picture once more.
    await expect.poll(async () => (await value(figure)).fingerprints).not.toEqual([]);
    await figure.getByRole("slider", {name: "Update shown"}).focus();
    await page.keyboard.press("Home");
    await expect.poll(says).toMatch(/^Update 0[:.]/);
    await button(figure, "Reset").click();
    await expect.poll(async () => Object.values((await value(figure)).runs)[0]?.update).toBe(0);
  });
});

describe("mode collapse", () => {
  test("who goes back while it trains is left to look, and then goes on from the end", async ({page}) => {
    const figure = await openFigure(page, "mode-collapse");
    const update = async () => (await value(figure)).runs.run?.update;
    await button(figure, "Run").click();
    await expect.poll(update).toBeGreaterThan(300);
    await figure.getByRole("slider", {name: "Update shown"}).focus();
    await page.keyboard.press("Home");
    await state(figure, "paused");
    await expect.poll(async () => (await value(figure)).fingerprints).not.toEqual([]);
    expect(await reading(figure)).toMatch(/^Update 0:/);
    const reached = await update();
    await button(figure, "Go on").click();
    await expect.poll(update).toBeGreaterThan(reached);
    expect(await reading(figure)).not.toMatch(/^Update 0:/);
  });

  test("what plays by itself on the start page is trained with one press of the button beside it", async ({
    page
  }) => {
    // On a phone the button stands right after the words.
    await page.setViewportSize({width: 390, height: 844});
    const figure = await openFigure(page, "the-question");
    const play = figure.locator(".timeline-play");
    await expect.poll(() => play.getAttribute("data-playing")).toBe("true");
    // To press stops what plays, which must not move the button from under the finger.
    await button(figure, "Train it here").click();
    await state(figure, "running");
  });

  test("by keyboard alone: run, pause, step, scrub", async ({page}) => {
    const figure = await openFigure(page, "mode-collapse");
    const update = async () => (await value(figure)).runs.run?.update;
    await figure.focus();
    await page.keyboard.press("Space");
    await state(figure, "running");
    await expect.poll(update).toBeGreaterThan(50);
    await page.keyboard.press("Space");
    await state(figure, "paused");
    const before = await update();
    await button(figure, "D step: one update of the discriminator").focus();
    await page.keyboard.press("Enter");
    await expect.poll(update).toBe(before + 1);
    const slider = figure.getByRole("slider", {name: "Update shown"});
    await slider.focus();
    await page.keyboard.press("Home");
    await expect.poll(() => reading(figure)).toMatch(/^Update 0:/);
    await page.keyboard.press("End");
    await expect.poll(() => reading(figure)).toContain((before + 1).toLocaleString("en"));
  });

  // Nothing is read back out of a picture, and the still has no numbers in the page: they will come with the film.
  test.todo("z is followed to x on the still, before anything was trained");

  test("z is followed to x by pointer and by keyboard", async ({page}) => {
    const figure = await openFigure(page, "mode-collapse");
    const says = () => figure.locator(".pick-line").textContent();
    const step = button(figure, "D step: one update of the discriminator");
    await step.click();
    await state(figure, "paused");
    await figure.locator('[data-view="latent"]').hover();
    await expect.poll(says).toMatch(/^z = \(.+\) goes to x = \(.+\)\.$/);
    await page.mouse.move(0, 0);
    await figure.getByLabel("Follow one z").focus();
    await page.keyboard.press("ArrowRight");
    const first = await says();
    expect(first).toMatch(/^z = /);
    await button(figure, "G step: one update of the generator").click();
    // The same z, from a generator that moved: another x.
    await expect.poll(says).not.toBe(first);
    expect((await says())?.split(" goes ")[0]).toBe(first?.split(" goes ")[0]);
    await figure.getByLabel("z that land at").selectOption("mode 2");
    expect(await says()).toMatch(/^Mode 2: \d+ of the 600 z drawn here land in it\.$/);
  });

  test("a round is n + m updates, and reset goes back to the start", async ({page}) => {
    const figure = await openFigure(page, "mode-collapse", "?figure=mode-collapse&n=2&m=3");
    await button(figure, "Round: 2 of D, 3 of G").click();
    await expect.poll(async () => (await value(figure)).runs.run?.update).toBe(5);
    await button(figure, "Reset").click();
    await expect.poll(async () => (await value(figure)).runs.run?.update).toBe(0);
  });

  test("a knob makes another run, which the address can name", async ({page}) => {
    const figure = await openFigure(page, "mode-collapse");
    await figure.getByLabel("m, steps of G", {exact: true}).fill("1");
    await page.keyboard.press("Enter");
    await state(figure, "ready");
    await page.waitForURL(/[?&]m=1\b/);
    await button(figure, "Run").click();
    await state(figure, "finished");
    expect((await value(figure)).runs.run.modesCaptured).toBe(8);
    // The healthy run of the other figure has the same seed, data and turns: it has to have the same weights.
    const healthy = readRecording("the-question").runs.find(({id}) => id === "healthy")!;
    expect((await value(figure)).fingerprints).toEqual([healthy.checksum]);
  });

  test("a knob turned in the middle changes the run, and Back undoes what a link set", async ({page}) => {
    const figure = await openFigure(page, "mode-collapse");
    const m = figure.getByLabel("m, steps of G", {exact: true});
    await button(figure, "Run").click();
    await expect.poll(async () => (await value(figure)).runs.run?.update ?? 0).toBeGreaterThan(100);
    await m.fill("1");
    await page.keyboard.press("Enter");
    await button(figure, "Pause").click();
    await state(figure, "paused");
    await page.waitForURL(/events=\d+:m=1/);
    expect((await value(figure)).runs.run.update).toBeGreaterThan(100);
    expect(await figure.locator(".state-line").textContent()).toMatch(/^Paused: [\d,]+ of 6,000/);

    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = `${location.pathname}?v=1&figure=mode-collapse&m=3#figure-mode-collapse`;
      document.querySelector("main")!.prepend(link);
      link.click();
    });
    await expect.poll(() => m.inputValue()).toBe("3");
    await page.goBack();
    await expect.poll(() => m.inputValue()).toBe("10");
    expect(await figure.locator(".notice").textContent()).toContain("m = 1");
    await page.goForward();
    await expect.poll(() => m.inputValue()).toBe("3");
  });

  test("a link to another run shows that run, at its beginning, and not the recorded picture", async ({
    page
  }) => {
    const figure = await openFigure(page, "mode-collapse", "?figure=mode-collapse&seed=2&n=1&m=1");
    await state(figure, "ready");
    expect(await reading(figure)).toMatch(/^Update 0:/);
  });

  test("a link to the recorded run leaves its picture", async ({page}) => {
    const still = await reading(await openFigure(page, "mode-collapse"));
    expect(still).toMatch(/^Update [1-9]/);
    const figure = await openFigure(page, "mode-collapse", "?figure=mode-collapse&seed=1&n=1&m=10");
    expect((await value(figure)).state).toBe("idle");
    expect(await reading(figure)).toBe(still);
  });

  test("a step beyond the end, and then it goes on", async ({page}) => {
    const figure = await openFigure(page, "mode-collapse", "?figure=mode-collapse&seed=2&at=100");
    const update = async () => (await value(figure)).runs.run?.update;
    await state(figure, "ready");
    await button(figure, "Run").click();
    await state(figure, "finished");
    await button(figure, "D step: one update of the discriminator").click();
    await expect.poll(update).toBe(101);
    await button(figure, "Go on").click();
    await expect.poll(update).toBeGreaterThan(200);
  });

  test("a link to a state trains up to it and stops", async ({page}) => {
    const figure = await openFigure(page, "mode-collapse", "?figure=mode-collapse&m=2&at=250");
    expect(await figure.locator(".notice").textContent()).toContain("update 250");
    await button(figure, "Run").click();
    await state(figure, "finished");
    expect((await value(figure)).runs.run.update).toBe(250);
  });

  test("it trains only while it is on the screen", async ({page}) => {
    const figure = await openFigure(page, "mode-collapse");
    await button(figure, "Run").click();
    await state(figure, "running");
    await page.evaluate(() => {
      document.body.style.paddingTop = "5000px";
      window.scrollTo(0, 0);
    });
    await state(figure, "away");
    const {update} = (await value(figure)).runs.run;
    await page.waitForTimeout(700);
    expect((await value(figure)).runs.run.update).toBe(update);
    await page.evaluate(() => {
      document.body.style.paddingTop = "";
    });
    await figure.scrollIntoViewIfNeeded();
    await state(figure, "running");
  });

  test.for([
    ["seed=abc", "seed = “abc”", "1"],
    ["n=-3", "n = “-3”", "1"],
    ["m=NaN", "m = “NaN”", "10"],
    ["seed=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "<img src=x", "1"]
  ])(
    "a bad value in the address (%s) is named, and the default is shown",
    async ([query, said, used], {page}) => {
      const figure = await openFigure(page, "mode-collapse", `?figure=mode-collapse&${query}`);
      const notice = await figure.locator(".notice").textContent();
      expect(notice).toContain(said);
      expect(notice).toContain(`Shown is ${used}.`);
      expect(await figure.locator("img").count()).toBe(0);
      expect(await figure.getByLabel("Seed", {exact: true}).inputValue()).toBe("1");
    }
  );

  test("without WebAssembly it trains on the slow backend and says so", async ({page}) => {
    // The files are there, and the browser makes nothing of them.
    await page.route("**/*.wasm", (route) => route.fulfill({contentType: "application/wasm", body: "none"}));
    const figure = await openFigure(page, "mode-collapse");
    await button(figure, "Run").click();
    await state(figure, "running");
    expect(await figure.locator(".notice").textContent()).toContain("plain JavaScript backend");
    await expect
      .poll(async () => (await value(figure)).runs.run.update, {timeout: 20_000})
      .toBeGreaterThan(20);
  });

  test("if the worker cannot be loaded, it says so and keeps the recorded picture", async ({page}) => {
    await page.route("**/built/worker*.js", (route) => route.abort());
    const figure = await openFigure(page, "mode-collapse");
    const picture = await figure.locator("svg").first().innerHTML();
    await button(figure, "Run").click();
    await state(figure, "failed");
    expect(await figure.locator(".notice").textContent()).toContain("could not be started");
    expect(await figure.locator("svg").first().innerHTML()).toBe(picture);
  });
});
