/** Every loss and every remedy trains to the same bits in Chromium as in Node: see also tests/long. */
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {launch} from "../../tools/browser/chromium.js";
import {expectRecorded} from "./determinism/expect-recorded.js";
import {serveTrainingPage, type TrainingPage, type Visit} from "./determinism/training-page.js";

let training: TrainingPage;
beforeAll(async () => {
  training = await serveTrainingPage();
});
afterAll(() => training.close());

async function visit(url: string): Promise<Visit> {
  const browser = await launch(inject("chromium"));
  const page = await browser.newPage();
  const stopped = new Promise<never>((_, reject) => {
    page.on("crash", () => reject(new Error("The page crashed.")));
  });
  await page.goto(url);
  return {stopped, end: () => browser.close()};
}

test.each([
  ["in peace", false],
  ["while every core is busy", true]
])("300 updates of every recorded run give the recorded weights, %s", async (_, busy) => {
  const report = await training.reportOf(visit, {busy});
  expectRecorded(report);
  expect("agent" in report && report.agent).toContain("Chrome/");
});
