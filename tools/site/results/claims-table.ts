import {chapters} from "../../../src/content/chapters.js";
import type {Claim, Verdict} from "../../../src/evidence/claim.js";
import {claims} from "../../../src/evidence/claims.js";
import {writeAddress} from "../../../src/figures/address.js";
import {html, join, type Markup} from "../../../src/markup/html.js";
import {unbreakable} from "../../../src/words/en/unbreakable.js";
import {readSummary} from "../../experiment/read-summary.js";
import {seedsInWords} from "./result-frame.js";

export const verdicts: Readonly<Record<Verdict, {sign: string; words: string}>> = {
  holds: {sign: "●", words: "Holds"},
  conditional: {sign: "◐", words: "Holds in part"},
  "did-not-hold": {sign: "○", words: "Did not hold here"}
};

/** Claim after claim: the sentence, what was tested, what came out, and the ways to check it. */
export function ledger(): Markup {
  return html`<div class="ledger" data-result="ledger">${claims.map(entry)}</div>`;
}

function entry(claim: Claim): Markup {
  const {verdict, effect, condition} = claim.judge(readSummary);
  const {sign, words} = verdicts[verdict];
  const sources = claim.experiments.map(from);
  return html`<section class="claim" id="claim-${claim.id.toLowerCase()}" aria-label="Claim ${claim.id}"><p class="claim-head"><span class="plate-number">${claim.id}</span> <span class="verdict" data-verdict="${verdict}"><span aria-hidden="true">${sign}</span> ${words}</span></p><p class="claim-sentence">${unbreakable(claim.sentence)}</p><dl><dt>Test</dt><dd>${unbreakable(claim.test)}</dd><dt>Measured</dt><dd>${unbreakable([effect, condition].filter(Boolean).join(" "))}</dd><dt>From</dt><dd>${sources.length > 0 ? join(sources, "; ") : "a computation without chance."}</dd>${live(claim)}${readOn(claim)}</dl></section>`;
}

function from(id: string): Markup {
  const {title, provenance} = readSummary(id);
  return html`${title}, ${seedsInWords(provenance.seeds)}: <a href="./data/${id}.csv" download="${id}.csv">${id}.csv</a>, <code>${provenance.command}</code>`;
}

function live({live}: Claim): Markup | null {
  if (!live) return null;
  const {page, figure, values, label} = live;
  return html`<dt>See it</dt><dd><a href="${page}${writeAddress(figure, values, {})}#figure-${figure}">${unbreakable(label)}</a>, live</dd>`;
}

function readOn({place: {page, section}}: Claim): Markup {
  const chapter = chapters.find(({path}) => path === page.slice(1));
  if (!chapter) throw new Error(`A claim is taken up in "${page}", which is no chapter.`);
  return html`<dt>Read on</dt><dd><a href="${page}#${section}">${chapter.name}</a></dd>`;
}
