import type {ReadingName} from "../figures/reading-names.js";
import type {PassingMeasurement} from "../runs/measurement.js";
import type {MeasureName} from "../runs/measures/index.js";
import type {ViewWords} from "../views/view-words.js";
import type {UiWords} from "./en/ui.js";

/** All that a live page says in a language. A further language is a folder beside `en` with the same keys. */
export interface Words {
  readonly language: string;
  readonly ui: UiWords;
  readonly views: ViewWords;
  readonly measures: Readonly<Record<MeasureName, string>>;
  /** The sentence that says what is on the screen. */
  reading(measurement: PassingMeasurement, about?: ReadingName): string;
  /** Why something was refused, or what an error says of itself. */
  refusal(error: unknown): string;
}
