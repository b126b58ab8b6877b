import {html, type Markup} from "../../markup/html.js";
import type {PassingMeasurement} from "../../runs/measurement.js";
import type {ViewWords} from "../view-words.js";

export interface Contestant {
  readonly label: string;
  readonly measurement: PassingMeasurement;
}

/** First who captured most modes; among equals, who serves them most evenly; then who has most of high quality. */
export function ranked(contestants: readonly Contestant[]): Contestant[] {
  const evenness = ({measurement: {reverseKL}}: Contestant) =>
    Number.isFinite(reverseKL) ? reverseKL : Number.MAX_VALUE;
  return [...contestants].sort(
    (a, b) =>
      b.measurement.modesCaptured - a.measurement.modesCaptured ||
      evenness(a) - evenness(b) ||
      b.measurement.highQuality - a.measurement.highQuality
  );
}

/** The figure's runs as a table, best first: markup, so that the still and the live figure show the same. */
export function scoreboardHtml({scoreboard, format}: ViewWords, contestants: readonly Contestant[]): Markup {
  const {caption, recipe, modes, highQuality, reverseKL, captured} = scoreboard;
  const {whole, percent, decimal} = format;
  const head = [recipe, modes, highQuality, reverseKL].map((title) => html`<th scope="col">${title}</th>`);
  const rows = ranked(contestants).map(({label, measurement: m}) => {
    const cells = [
      captured(whole(m.modesCaptured), whole(m.modes)),
      percent(m.highQuality),
      decimal(m.reverseKL)
    ];
    return html`<tr><th scope="row">${label}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
  });
  return html`<table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}
