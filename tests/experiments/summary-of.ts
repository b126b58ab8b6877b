import type {Experiment} from "../../src/experiments/experiment.js";
import {type Outcome, outcomeFields} from "../../src/experiments/outcome.js";
import {type ExperimentSummary, summarize} from "../../src/experiments/summary.js";

/** An experiment's summary as it would be if its runs had come out so; every number not given is 0. */
export function summaryOf<Id extends string>(
  experiment: Experiment<Id>,
  outcome: (parameters: Readonly<Record<string, string>>, seed: number) => Partial<Outcome>
): ExperimentSummary<Id> {
  const rows = experiment.cells.flatMap((cell) => {
    const parameters = Object.fromEntries(
      experiment.parameters.map((name) => [name, String(cell.parameters[name])])
    );
    const zeros = Object.fromEntries(outcomeFields.map((field) => [field, 0])) as unknown as Outcome;
    return experiment.seeds.map((seed) => ({
      cell: cell.id,
      seed,
      parameters,
      asked: "",
      outcome: {...zeros, modes: 8, firstComplete: NaN, ...outcome(parameters, seed)},
      failure: "",
      checksum: ""
    }));
  });
  return summarize(experiment, rows, {
    experiment: experiment.id,
    command: `npm run experiment -- ${experiment.id}`,
    seeds: experiment.seeds,
    runs: rows.length,
    seconds: 90,
    date: "2000-01-01",
    versions: {node: "v0", tfjs: "0", project: "0"},
    machine: "1 processor core"
  });
}
