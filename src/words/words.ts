import type {ArticlePresetId} from "../figures/presets.js";
import type {Reading} from "../figures/readings.js";
import type {RecipeId} from "../recipes/index.js";
import type {MeasureName} from "../runs/measures/index.js";
import type {ViewWords} from "../views/view-words.js";
import type {UiWords} from "./en/ui.js";
import type {ExhibitsWords} from "./exhibit-words.js";
import type {FiguresWords} from "./figure-words.js";

/**
 * All that a live page says in a language. A further language is a folder beside `en` with the same keys, and a row in
 * `index.ts`. What only the build says is in `site-words.ts`, so that no reader loads it.
 */
export interface Words {
  readonly language: string;
  readonly ui: UiWords;
  readonly views: ViewWords;
  readonly measures: Readonly<Record<MeasureName, string>>;
  readonly figures: FiguresWords;
  readonly exhibits: ExhibitsWords;
  readonly recipes: Readonly<Record<RecipeId, string>>;
  readonly presets: Readonly<Record<ArticlePresetId, string>>;
  /** The sentence that says what is on the screen. */
  reading(reading: Reading): string;
  /** Why something was refused, or what an error says of itself. */
  refusal(error: unknown): string;
}
