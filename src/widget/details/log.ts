import {csvFormatRows} from "d3-dsv";
import {readingOf} from "../../figures/readings.js";
import type {Words} from "../../words/words.js";
import {button, element} from "../element.js";
import type {Part} from "../part.js";
import type {FigureState, LogEntry} from "../store/figure-state.js";
import {whenChanged} from "../store/when-changed.js";
import {download} from "./download.js";

/** The runs that were tried in a laboratory, newest first: opens on request. */
export function createLog(words: Words, anchor: string): Part {
  const {ui: text} = words;
  let entries: readonly LogEntry[] = [];
  const list = element("ol", {reversed: true, class: "log-list"});
  const save = () => download("laboratory-log.csv", "text/csv", logAsCsv(entries));
  const item = ({query, measurement, fingerprint}: LogEntry) =>
    element(
      "li",
      {},
      element("a", {href: `${query}#${anchor}`}, inWords(query) || text.asItCame),
      ` ${words.reading(readingOf(measurement))} `,
      element("code", {}, fingerprint)
    );
  return {
    node: element(
      "details",
      {class: "numbers log"},
      element("summary", {}, text.log),
      element("p", {}, text.logNote),
      list,
      element("p", {}, button(text.logDownload, save))
    ),
    show: whenChanged<FigureState>(
      ({log}) => [log],
      ({log}) => {
        entries = log;
        list.replaceChildren(...log.map(item).reverse());
      }
    )
  };
}

/** A line for each run that was tried, oldest first. */
export function logAsCsv(entries: readonly LogEntry[]): string {
  const head = [
    "configuration",
    "update",
    "modesCaptured",
    "modes",
    "highQuality",
    "reverseKL",
    "fingerprint"
  ];
  const lines = entries.map(({query, measurement: m, fingerprint}) =>
    [query, m.update, m.modesCaptured, m.modes, m.highQuality, m.reverseKL, fingerprint].map(String)
  );
  return `${csvFormatRows([head, ...lines])}\n`;
}

/** What a link changes: "m = 10, seed = 3". */
export function inWords(query: string): string {
  const changes = [...new URLSearchParams(query)];
  return changes
    .filter(([name]) => name !== "v" && name !== "figure")
    .map(([name, value]) => `${name} = ${value}`)
    .join(", ");
}
