import type {Measurement} from "../../gan/evaluation/snapshot.js";
import type {Texts} from "../../words/en.js";
import {percent} from "../../words/reading.js";
import {element} from "../element.js";

/** A column of the table. */
export interface RunNumbers {
  readonly label: string;
  readonly measurement: Measurement;
  readonly fingerprint: string;
  /** Whether D is a critic: its scores have no zero to be right or wrong by. */
  readonly critic: boolean;
}

/** How each measured number is written in the table. */
const rows = {
  update: (m: Measurement) => m.update.toLocaleString("en"),
  modesCaptured: (m: Measurement) => `${m.modesCaptured} of ${m.modes}`,
  highQuality: (m: Measurement) => percent(m.highQuality),
  reverseKL: (m: Measurement) => decimal(m.reverseKL),
  densestMass: (m: Measurement) => percent(m.densestMass),
  discriminatorAccuracy: (m: Measurement) => percent(m.discriminatorAccuracy),
  discriminatorEstimate: (m: Measurement) => decimal(m.discriminatorEstimate),
  sampleGradientNorm: (m: Measurement) => decimal(m.sampleGradientNorm),
  generatorGradientNorm: (m: Measurement) => decimal(m.generatorGradientNorm)
};

function decimal(value: number): string {
  return Number.isFinite(value) ? value.toPrecision(3).replace("-", "−") : "–";
}

/** The numbers behind the picture, as a table with a column for each run. */
export function numbersTable(text: Texts, runs: readonly RunNumbers[]): HTMLTableElement {
  return element(
    "table",
    {},
    element("caption", {}, text.table.caption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", {scope: "col"}, text.table.measure),
        ...runs.map(({label}) => element("th", {scope: "col"}, label))
      )
    ),
    element(
      "tbody",
      {},
      ...(Object.keys(rows) as (keyof typeof rows)[]).map((name) =>
        element(
          "tr",
          {},
          element("th", {scope: "row"}, text.table[name]),
          ...runs.map(({measurement, critic}) =>
            element(
              "td",
              {},
              critic && name === "discriminatorAccuracy" ? text.table.critic : rows[name](measurement)
            )
          )
        )
      ),
      element(
        "tr",
        {},
        element("th", {scope: "row"}, text.table.fingerprint),
        ...runs.map(({fingerprint}) => element("td", {}, element("code", {}, fingerprint)))
      )
    )
  );
}
