import type {DistributionSpecification} from "../gan/distributions/index.js";
import type {SpecificationOverrides} from "../gan/training/specification.js";
import type {Cell, Experiment} from "./experiment.js";
import {reportingSeeds} from "./seeds.js";

/** The two tasks of the papers (VEEGAN, PacGAN). */
interface Task {
  readonly id: "ring" | "grid";
  readonly data: DistributionSpecification;
  readonly budget: number;
  /** R1's at the start, and a hundredth of it from half of the budget on. It goes with the square of the data's scale. */
  readonly weight: number;
}

export const tasks: readonly Task[] = [
  {
    id: "ring",
    data: {name: "ring", modes: 8, radius: 1, deviation: 0.01},
    budget: 24_000,
    weight: 0.05
  },
  {
    id: "grid",
    // The papers' spacing of 2 and deviation of 0.05, both divided by 2.857 so that the coordinates' deviation is near 1:
    // what is high quality and which modes are captured does not change with the scale.
    data: {name: "grid", side: 5, spacing: 0.7, deviation: 0.0175},
    budget: 32_000,
    weight: 0.1
  }
];

/**
 * The best recipe that we have for them: three layers, R1 strong first and weak later, learning rates that fall to 0 by a
 * half cosine, and G averaged. It was chosen on the tuning seeds.
 */
export function fallingPenalty({data, budget, weight}: Task): SpecificationOverrides {
  const plain = withoutPenalty({data, budget});
  return {
    ...plain,
    remedies: [
      {name: "r1", weight, fall: {floor: weight / 100, until: budget / 2}},
      ...(plain.remedies ?? [])
    ]
  };
}

/** The same in all but the penalty. */
export function withoutPenalty({data, budget}: Pick<Task, "data" | "budget">): SpecificationOverrides {
  const player = {
    network: {depth: 3},
    optimizer: {name: "adam", rate: 1.5e-3, beta1: 0.5, beta2: 0.999}
  } as const;
  return {
    data,
    generator: player,
    discriminator: player,
    remedies: [
      {name: "generator-averaging", decay: 0.995},
      {name: "rate-decay", shape: "cosine", until: budget, floor: 0}
    ]
  };
}

export const benchmarks: Experiment<"benchmarks"> = {
  id: "benchmarks",
  parameters: ["task", "recipe"],
  cells: [
    ...tasks.map((task) => cell(task, "falling-r1", fallingPenalty(task))),
    ...tasks.map((task) => cell(task, "without", withoutPenalty(task)))
  ],
  seeds: reportingSeeds
};

function cell({id, budget}: Task, recipe: string, overrides: SpecificationOverrides): Cell {
  return {
    id: `${id},${recipe}`,
    parameters: {task: id, recipe},
    overrides,
    budget,
    measureEvery: budget / 40
  };
}
