import {html, type Markup} from "../../markup/html.js";
import type {PassingMeasurement} from "../../runs/measurement.js";
import type {ViewWords} from "../view-words.js";

export interface Contestant {
  readonly label: string;
  readonly measurement: PassingMeasurement;
}

/** First who serves most modes; among equals, whose shares are nearest to the data's; then who has most of high quality. */
export function ranked(contestants: readonly Contestant[]): Contestant[] {
  const unevenness = ({measurement: {reverseKL}}: Contestant) =>
    Number.isFinite(reverseKL) ? reverseKL : Number.MAX_VALUE;
  return [...contestants].sort(
    (a, b) =>
      b.measurement.modesServed - a.measurement.modesServed ||
      unevenness(a) - unevenness(b) ||
      b.measurement.highQuality - a.measurement.highQuality
  );
}

/** The figure's runs as a table, best first: markup, so that the still and the live figure show the same. */
export function scoreboardHtml({scoreboard, format}: ViewWords, contestants: readonly Contestant[]): Markup {
  const {caption, recipe, modes, captured, highQuality, reverseKL, served} = scoreboard;
  const {whole, percent, decimal} = format;
  const head = [recipe, modes, captured, highQuality, reverseKL].map(
    (title) => html`<th scope="col">${title}</th>`
  );
  const rows = ranked(contestants).map(({label, measurement: m}) => {
    const cells = [
      served(whole(m.modesServed), whole(m.modes)),
      whole(m.modesCaptured),
      percent(m.highQuality),
      decimal(m.reverseKL)
    ];
    return html`<tr><th scope="row">${label}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
  });
  return html`<table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}
