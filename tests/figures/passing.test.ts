/** Pictures that others follow at once ask for less: of what they show, only D's surface may be coarser. */
import {beforeAll, expect, test} from "vitest";
import {planOf, runsShown} from "../../src/figures/figure-row.js";
import {figures} from "../../src/figures/index.js";
import type {Backend} from "../../src/gan/backends/backend.js";
import {openBackend} from "../../src/gan/backends/index.js";
import {createTrainer} from "../../src/gan/training/trainer.js";
import {fullMeasurement} from "../../src/runs/recording.js";
import {drawOverviews} from "../../src/views/divergences/draw-overview.js";
import {drawRun, sceneOf} from "../../src/views/draw-run.js";
import {reading} from "../../src/words/reading.js";

let backend: Backend;
beforeAll(async () => {
  backend = await openBackend({only: "wasm"});
});

const runs = figures.flatMap((row) =>
  runsShown(row).map((run) => ({row, run, title: `${row.id}, ${run.id}`}))
);

test.each(runs)("$title: a passing picture says and draws what a standing one does", ({row, run}) => {
  const {specification, request, passing} = planOf(row, run);
  const trainer = createTrainer(backend, specification);
  trainer.advance(30);
  const history = [trainer.measure(request)];
  const {real, latents} = trainer.evaluation;
  // A pace at which rounds are too fast for the eye, as they are while it trains.
  const draw = (snapshot: ReturnType<typeof trainer.snapshot>) => ({
    panels: drawRun(
      row,
      sceneOf(row, specification),
      {update: 30, snapshot, real, latents, history},
      100
    ).map((panel) => ({
      ...panel,
      layers: panel.layers.filter((layer) => !layer.class.startsWith("surface"))
    })),
    overviews: drawOverviews(row, [specification], [snapshot.measurement]),
    reading: reading(snapshot.measurement, row.reading)
  });
  const standing = trainer.snapshot(request);
  const passed = trainer.snapshot(passing!);
  expect(draw(passed)).toEqual(draw(standing));
  expect(fullMeasurement({update: 30, snapshot: passed, real, latents, history})).toEqual(history[0]);
  trainer.dispose();
});
