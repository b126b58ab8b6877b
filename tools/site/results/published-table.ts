import {published, type Scores, setups} from "../../../src/evidence/published.js";
import {html, join, type Markup} from "../../../src/markup/html.js";
import {plate, workLink} from "./result-frame.js";

/** The papers' own figures, apart from ours. */
export function publishedTable(): Markup {
  const heads = html`<th scope="col">Modes</th><th scope="col">High quality, %</th><th scope="col">KL, nats</th>`;
  const scores = ({modes, highQuality, reverseKL}: Scores) =>
    html`<td class="group">${modes}</td><td>${highQuality}</td><td>${reverseKL ?? "–"}</td>`;
  const rows = published.map(
    ({method, source, ring, grid}) =>
      html`<tr><th scope="row">${method}<small>${workLink(source)}</small></th>${scores(ring)}${scores(grid)}</tr>`
  );
  const setUps = Object.entries(setups).map(([key, words]) => html`${workLink(key)}: ${words}`);
  return plate({
    id: "published",
    kind: "Papers",
    title: "What papers report, each in its own set-up",
    table: html`<table class="league"><thead><tr><th scope="col" rowspan="2">Method</th><th scope="colgroup" colspan="3">Ring of 8, deviation 0.01</th><th scope="colgroup" colspan="3">Grid of 25, deviation 0.05</th></tr><tr>${heads}${heads}</tr></thead><tbody>${rows}</tbody></table>`,
    caption: html`Compare within one source only: networks, optimisers and numbers of steps differ, and so does what each calls a GAN. Not comparable with ours either: our ring is twice as wide in its modes, our networks are small and our runs short. ${join(setUps, " ")}`
  });
}
