import {basename} from "node:path";
import {BaseSequencer, type TestSpecification} from "vitest/node";

/** Files that take longest, in that order. Their durations are not known on a machine that has never run them. */
const long = [
  "several-losses.test.ts",
  "one-loss.test.ts",
  "for-teachers.test.ts",
  "run-experiment.test.ts",
  "taking-turns.test.ts",
  "recorded-results.test.ts",
  "gate.test.ts",
  "replays.test.ts"
];

/** Begins with the long files, so that all workers end at about the same time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const group = ({project}: TestSpecification) => project.config.sequence.groupOrder;
    const place = ({moduleId}: TestSpecification) => {
      const found = long.indexOf(basename(moduleId));
      return found < 0 ? long.length : found;
    };
    return (await super.sort(files)).sort((a, b) => group(a) - group(b) || place(a) - place(b));
  }
}
