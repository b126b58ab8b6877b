import {describe, expect, test} from "vitest";
import {type FigureRow, runsShown} from "../../src/figures/figure-row.js";
import {readRecording} from "../../tools/site/prerender.js";
import {trained} from "./trained.js";

/** For the slowest of all runs, four times over, on a machine that has other work. */
const FOUR_SEEDS = 240_000;

/** What has to be trained to be tested of each figure: in more than one file, so that they are trained side by side. */
export function testTraining(rows: readonly FigureRow[]): void {
  describe.each(rows)("the figure $id", (row) => {
    // Runs that a reader has to pick first are left out: they may be slow, and every remedy has fingerprints of its own.
    test("its still is what the engine does today, bit for bit", async () => {
      const {runs} = readRecording(row.id);
      for (const {id} of runsShown(row))
        expect((await trained(row, id)).checksum).toBe(runs.find((run) => run.id === id)?.checksum);
    });

    test.each(row.expected)(
      "$run $claim, from the seed of the row and from three others",
      {timeout: FOUR_SEEDS},
      async ({run, holds}) => {
        for (const seed of [undefined, 11, 12, 13]) {
          const {history} = await trained(row, run, seed === undefined ? {} : {seed});
          expect(holds(history), `seed ${seed ?? "of the row"}`).toBe(true);
        }
      }
    );
  });
}
