/**
 * `npm run test:long`: every loss and every remedy trains to the same bits in Firefox and in WebKit as in Node. (Chromium's
 * turn is in `npm test`.) Where a browser is missing the test fails and says what to install.
 */
import {afterAll, beforeAll, expect, test} from "vitest";
import {expectRecorded} from "../browser/determinism/expect-recorded.js";
import {serveTrainingPage, type TrainingPage} from "../browser/determinism/training-page.js";
import {visitWithFirefox, visitWithWebKit} from "./browsers.js";

let training: TrainingPage;
beforeAll(async () => {
  training = await serveTrainingPage();
});
afterAll(() => training.close());

const browsers = [
  {name: "Firefox", visit: visitWithFirefox, agent: /Firefox\//},
  {name: "WebKit", visit: visitWithWebKit, agent: /AppleWebKit\/(?!.*Chrom)/}
];
const cases = browsers.flatMap((browser) => [false, true].map((busy) => ({...browser, busy})));

test.each(cases)(
  "$name: 300 updates of every recorded run give the recorded weights (busy machine: $busy)",
  {timeout: 900_000},
  async ({visit, agent, busy}) => {
    const report = await training.reportOf(visit, {busy});
    expectRecorded(report);
    const says = "agent" in report ? report.agent : "";
    expect(says).toMatch(agent);
    console.log(says);
  }
);
