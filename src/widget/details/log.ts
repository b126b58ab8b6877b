import {csvFormatRows} from "d3-dsv";
import type {Measurement} from "../../runs/measurement.js";
import type {Words} from "../../words/words.js";
import {element} from "../element.js";
import {download} from "./download.js";

export interface LogEntry {
  /** What was changed, as the words of an address. */
  readonly query: string;
  readonly measurement: Measurement;
  readonly fingerprint: string;
}

/** The runs that were tried in a laboratory, newest first. A run that goes on takes its own line over. */
export class Log {
  readonly node: HTMLElement;
  readonly #entries = new Map<string, LogEntry>();
  readonly #list = element("ol", {reversed: true, class: "log-list"});

  constructor(readonly words: Words) {
    const text = words.ui;
    this.node = element(
      "details",
      {class: "numbers log"},
      element("summary", {}, text.log),
      element("p", {}, text.logNote),
      this.#list,
      element(
        "p",
        {},
        element(
          "button",
          {
            type: "button",
            class: "control",
            click: () => download("laboratory-log.csv", "text/csv", this.csv())
          },
          text.logDownload
        )
      )
    );
  }

  add(entry: LogEntry): void {
    this.#entries.delete(entry.query);
    this.#entries.set(entry.query, entry);
    this.#list.replaceChildren(
      ...[...this.#entries.values()]
        .reverse()
        .map(({query, measurement, fingerprint}) =>
          element(
            "li",
            {},
            element("a", {href: query}, inWords(query) || this.words.ui.asItCame),
            ` ${this.words.reading(measurement)} `,
            element("code", {}, fingerprint)
          )
        )
    );
  }

  csv(): string {
    const head = [
      "configuration",
      "update",
      "modesCaptured",
      "modes",
      "highQuality",
      "reverseKL",
      "fingerprint"
    ];
    const lines = [...this.#entries.values()].map(({query, measurement: m, fingerprint}) =>
      [query, m.update, m.modesCaptured, m.modes, m.highQuality, m.reverseKL, fingerprint].map(String)
    );
    return `${csvFormatRows([head, ...lines])}\n`;
  }
}

/** What a link changes: "m = 10, seed = 3". */
function inWords(query: string): string {
  const changes = [...new URLSearchParams(query.replace(/#.*$/, ""))];
  return changes
    .filter(([name]) => name !== "v" && name !== "figure")
    .map(([name, value]) => `${name} = ${value}`)
    .join(", ");
}
