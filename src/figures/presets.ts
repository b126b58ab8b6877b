import {createSpecification, type Specification} from "../gan/training/specification.js";
import {recipes} from "../recipes/index.js";
import {type KnobName, type KnobValues, knobs} from "./knobs/index.js";

/** A configuration with a name: what a reader of the laboratory may begin with. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  readonly group: "article" | "recipes";
  /** What differs from the laboratory as it comes. */
  readonly values: KnobValues;
}

const article: readonly Omit<Preset, "group">[] = [
  {id: "healthy", label: "Healthy: 1 : 1", values: {}},
  {id: "collapsing", label: "Collapsing: 1 : 10", values: {m: 10}},
  {id: "recovering", label: "A collapse that heals: 1 : 5", values: {m: 5}},
  {id: "over-trained", label: "Minimax, D over-trained: 5 : 1", values: {n: 5, loss: "minimax"}},
  {id: "wide-heaps", label: "The landscape’s data: wide heaps, 1 : 10", values: {m: 10, spread: 0.1}},
  {id: "grid", label: "The grid of 25", values: {data: "grid"}}
];

/** Adding one is a row above; every recipe of the league is one by itself. */
export const presets: readonly Preset[] = [
  ...article.map((preset): Preset => ({...preset, group: "article"})),
  ...recipes.map(
    ({id, label, overrides}): Preset => ({
      id,
      label,
      group: "recipes",
      values: valuesOf(createSpecification(overrides))
    })
  )
];

/** How the knobs have to stand to make a run, where they do not stand so already. */
function valuesOf(specification: Specification): KnobValues {
  const plain = createSpecification();
  return Object.fromEntries(
    (Object.keys(knobs) as KnobName[])
      .map((name) => [name, knobs[name].read(specification)] as const)
      .filter(([name, value]) => value !== knobs[name].read(plain))
  );
}
