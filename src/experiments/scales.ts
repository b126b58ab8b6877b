import type {SpecificationOverrides} from "../gan/training/specification.js";
import {type RecipeId, recipeOf} from "../recipes/index.js";
import type {Cell, Experiment} from "./experiment.js";
import {reportingSeeds} from "./seeds.js";

/** A number of a way to train, and the values of it that are tried, in order; all else stays as the way has it. */
export interface Scale<Id extends string = string> {
  readonly id: Id;
  /** The recipe whose number it is; the plain GAN's for what belongs to the optimiser of all of them. */
  readonly recipe: RecipeId;
  readonly values: readonly number[];
  with(value: number): SpecificationOverrides;
}

const clipped = recipeOf("wasserstein-clipping").overrides;
const penalized = recipeOf("wasserstein-gradient-penalty").overrides;

function adam(beta1: number): SpecificationOverrides {
  const optimizer = {name: "adam", rate: 1e-3, beta1, beta2: 0.999} as const;
  return {generator: {optimizer}, discriminator: {optimizer}};
}

const rows = [
  {
    id: "gradient-penalty-weight",
    recipe: "wasserstein-gradient-penalty",
    values: [0.01, 0.1, 1, 10],
    with: (weight) => ({
      ...penalized,
      loss: {name: "wasserstein-gradient-penalty", weight, sides: "two"}
    })
  },
  {
    id: "clip",
    recipe: "wasserstein-clipping",
    values: [0.01, 0.03, 0.1, 0.3],
    with: (clip) => ({...clipped, loss: {name: "wasserstein-clipping", clip}})
  },
  {
    id: "r1-weight",
    recipe: "r1",
    values: [0.02, 0.1, 0.5, 2, 10],
    with: (weight) => ({remedies: [{name: "r1", weight}]})
  },
  {
    id: "packed-samples",
    recipe: "packing",
    values: [2, 4, 8],
    with: (samples) => ({remedies: [{name: "packing", samples}]})
  },
  {
    id: "rate-factor",
    recipe: "two-learning-rates",
    values: [2, 4, 8, 16],
    with: (discriminatorFactor) => ({remedies: [{name: "two-learning-rates", discriminatorFactor}]})
  },
  {
    id: "noise-deviation",
    recipe: "instance-noise",
    values: [0.05, 0.2, 0.8],
    with: (deviation) => ({remedies: [{name: "instance-noise", deviation, until: 3000}]})
  },
  {
    id: "averaging-decay",
    recipe: "generator-averaging",
    values: [0.9, 0.99, 0.999, 0.9999],
    with: (decay) => ({remedies: [{name: "generator-averaging", decay}]})
  },
  {id: "beta1", recipe: "non-saturating", values: [0, 0.5, 0.9], with: adam}
] as const satisfies readonly Scale[];

export type ScaleId = (typeof rows)[number]["id"];

export const scaleRows: readonly Scale<ScaleId>[] = rows;

/**
 * How much of each remedy: its weight, or whatever number says how strong it is, tried from too little to too much, at the
 * recipe's own turns and for as long as the league.
 */
export const scales: Experiment<"scales"> = {
  id: "scales",
  parameters: ["scale", "value"],
  cells: scaleRows.flatMap((scale) => scale.values.map((value) => cell(scale, value))),
  seeds: reportingSeeds.slice(0, 8)
};

/** The id of the cell of a value. */
export function scaleCell(id: ScaleId, value: number): string {
  return `${id}=${value}`;
}

function cell(scale: Scale<ScaleId>, value: number): Cell {
  return {
    id: scaleCell(scale.id, value),
    parameters: {scale: scale.id, value},
    overrides: scale.with(value),
    budget: 6000,
    measureEvery: 100
  };
}
