import {writeAddress} from "../figures/address.js";
import {figureOf} from "../figures/index.js";
import type {KnobValues} from "../figures/knobs/index.js";
import {presets} from "../figures/presets.js";
import type {Exercise, ExerciseRun} from "./exercise.js";

/** Every knob that has to be turned for a run, the preset's among them. */
export function valuesOf({recipe, values = {}}: ExerciseRun): KnobValues {
  const preset = presets.find(({id, group}) => group === "recipes" && id === recipe);
  return {...preset?.values, ...values};
}

/** The query that shows the run; of a figure in which one picks runs, all that the exercise is about. */
export function addressOf({runs}: Exercise, run: ExerciseRun): string {
  const {figure} = run;
  const picked = runs.flatMap((one) => (one.figure === figure && one.run ? [one.run] : []));
  return writeAddress(figure, valuesOf(run), {}, {runs: figureOf(figure).shown ? picked : null});
}
