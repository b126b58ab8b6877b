import {chapters} from "../../../src/content/chapters.js";
import type {Claim, Verdict} from "../../../src/evidence/claim.js";
import {type ClaimId, claims} from "../../../src/evidence/claims.js";
import {writeAddress} from "../../../src/figures/address.js";
import {html, join, type Markup} from "../../../src/markup/html.js";
import type {ClaimWords, SiteWords} from "../../../src/words/site-words.js";
import {readSummary} from "../../experiment/read-summary.js";

const signs: Readonly<Record<Verdict, string>> = {holds: "●", conditional: "◐", "did-not-hold": "○"};

/** Claim after claim: the sentence, what was tested, what came out, and the ways to check it. */
export function ledger(words: SiteWords): Markup {
  return html`<div class="ledger" data-result="ledger">${claims.map((claim) => entry(claim, words))}</div>`;
}

function entry(claim: Claim<ClaimId>, words: SiteWords): Markup {
  const {verdict, measured} = claim.judge(readSummary);
  const {ledger} = words.results;
  const {unbreakable} = words.views.format;
  // What the claim measures is what its own words ask for.
  const said = words.claims[claim.id] as ClaimWords;
  const found = [said.effect(measured), said.condition?.(measured)].filter(Boolean).join(" ");
  const sources = claim.experiments.map((id) => from(id, words));
  return html`<section class="claim" id="claim-${claim.id.toLowerCase()}" aria-label="${ledger.claim(claim.id)}"><p class="claim-head"><span class="plate-number">${claim.id}</span> <span class="verdict" data-verdict="${verdict}"><span aria-hidden="true">${signs[verdict]}</span> ${ledger.verdicts[verdict]}</span></p><p class="claim-sentence">${unbreakable(said.sentence)}</p><dl><dt>${ledger.test}</dt><dd>${unbreakable(said.test(measured))}</dd><dt>${ledger.measured}</dt><dd>${unbreakable(found)}</dd><dt>${ledger.from}</dt><dd>${sources.length > 0 ? join(sources, "; ") : ledger.computed}</dd>${live(claim, words)}${readOn(claim, words)}</dl></section>`;
}

function from(experiment: string, {results, experiments}: SiteWords): Markup {
  const {id, provenance} = readSummary(experiment);
  const name = results.ledger.experiment(experiments[id].title, results.seeds(provenance.seeds));
  return html`${name} <a href="./data/${id}.csv" download="${id}.csv">${id}.csv</a>, <code>${provenance.command}</code>`;
}

function live(
  {id, live: {page, figure, values}}: Claim<ClaimId>,
  {results, claims, views}: SiteWords
): Markup {
  const label = views.format.unbreakable(claims[id].live);
  const link = html`<a href="${page}${writeAddress(figure, values, {}, {run: true})}#figure-${figure}">${label}</a>`;
  return html`<dt>${results.ledger.seeIt}</dt><dd>${results.ledger.live(link)}</dd>`;
}

function readOn({place: {page, section}}: Claim, {results, pages}: SiteWords): Markup {
  const chapter = chapters.find(({path}) => path === page.slice(1));
  if (!chapter) throw new Error(`A claim is taken up in "${page}", which is no chapter.`);
  return html`<dt>${results.ledger.readOn}</dt><dd><a href="${page}#${section}">${pages[chapter.path]}</a></dd>`;
}
