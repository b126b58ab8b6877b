import {NOT_A_NUMBER} from "../../format/format.js";
import type {Measurement} from "../../runs/measurement.js";
import {listedNames, type MeasureName, measures} from "../../runs/measures/index.js";
import type {Quantity} from "../../runs/measures/measure.js";
import type {Words} from "../../words/words.js";
import {element} from "../element.js";

/** A column of the table. */
export interface RunNumbers {
  readonly label: string;
  readonly measurement: Measurement;
  /** Null while it is not known. */
  readonly fingerprint: string | null;
  /** Whether D is a critic: its scores have no zero to be right or wrong by. */
  readonly critic: boolean;
}

/** How a number of each kind is written. */
function write({views: {format}}: Words, quantity: Quantity, value: number): string {
  if (quantity === "share") return format.percent(value);
  return quantity === "count" ? format.whole(value) : format.decimal(value);
}

/** The numbers behind the picture, as a table with a column for each run. */
export function numbersTable(words: Words, runs: readonly RunNumbers[]): HTMLTableElement {
  const {table} = words.ui;
  const {whole} = words.views.format;
  const cell = (name: MeasureName, {measurement, critic}: RunNumbers) => {
    if (critic && name === "discriminatorAccuracy") return table.critic;
    if (name === "modesCaptured" || name === "modesServed")
      return table.ofModes(whole(measurement[name]), whole(measurement.modes));
    return write(words, measures[name].quantity, Number(measurement[name]));
  };
  const row = (head: string, cells: readonly (Node | string)[]) =>
    element(
      "tr",
      {},
      element("th", {scope: "row"}, head),
      ...cells.map((content) => element("td", {}, content))
    );
  return element(
    "table",
    {},
    element("caption", {}, table.caption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", {scope: "col"}, table.measure),
        ...runs.map(({label}) => element("th", {scope: "col"}, label))
      )
    ),
    element(
      "tbody",
      {},
      row(
        table.update,
        runs.map(({measurement}) => whole(measurement.update))
      ),
      ...listedNames.map((name) =>
        row(
          words.measures[name],
          runs.map((run) => cell(name, run))
        )
      ),
      row(
        table.fingerprint,
        runs.map(({fingerprint}) => element("code", {}, fingerprint ?? NOT_A_NUMBER))
      )
    )
  );
}
