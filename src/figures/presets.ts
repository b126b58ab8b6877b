import {createSpecification, type Specification} from "../gan/training/specification.js";
import {type RecipeId, recipes} from "../recipes/index.js";
import {type KnobName, type KnobValues, knobs, withKnobs} from "./knobs/index.js";

/** What players for handwritten digits are like: those of the chapter on pictures. */
const digits = {
  data: "digits",
  dimension: 16,
  batch: 64,
  gWidth: 128,
  dWidth: 128,
  activation: "leaky-relu",
  optimizer: "adam without momentum",
  gRate: 0.002,
  dRate: 0.002,
  r1: 1
} as const satisfies KnobValues;

const article = [
  {id: "healthy", values: {}},
  {id: "collapsing", values: {m: 10}},
  {id: "recovering", values: {m: 5}},
  {id: "over-trained", values: {n: 5, loss: "minimax"}},
  {id: "wide-heaps", values: {m: 10, spread: 0.1}},
  {id: "grid", values: {data: "grid"}},
  {id: "digits", values: digits},
  {id: "wall", values: {...digits, m: 10}}
] as const satisfies readonly {id: string; values: KnobValues}[];

export type ArticlePresetId = (typeof article)[number]["id"];

/** A configuration with a name: what a reader of the laboratory may begin with. */
export type Preset = {
  /** What differs from the laboratory as it comes. */
  readonly values: KnobValues;
} & (
  | {readonly group: "article"; readonly id: ArticlePresetId}
  | {readonly group: "recipes"; readonly id: RecipeId}
);

/** Adding one is a row above, and its name in `src/words`; every recipe of the league is one by itself. */
export const presets: readonly Preset[] = [
  ...article.map((preset): Preset => ({...preset, group: "article"})),
  ...recipes.map(
    ({id, overrides}): Preset => ({id, group: "recipes", values: valuesOf(createSpecification(overrides))})
  )
];

/** How the knobs have to stand to make a run, where they do not stand so already, or do once those before them are set. */
function valuesOf(specification: Specification): KnobValues {
  let values: KnobValues = {};
  for (const name of Object.keys(knobs) as KnobName[]) {
    const value = knobs[name].read(specification);
    if (knobs[name].read(withKnobs(createSpecification(), values)) !== value)
      values = {...values, [name]: value};
  }
  return values;
}
