import {chapters} from "../../../src/content/chapters.js";
import type {Claim, Verdict} from "../../../src/evidence/claim.js";
import {claims} from "../../../src/evidence/claims.js";
import {writeAddress} from "../../../src/figures/address.js";
import {escapeText} from "../../../src/views/drawing/svg-string.js";
import {unbreakable} from "../../../src/words/en/unbreakable.js";
import {readSummary} from "../../experiment/read-summary.js";
import {seedsInWords} from "./result-frame.js";

export const verdicts: Readonly<Record<Verdict, {sign: string; words: string}>> = {
  holds: {sign: "●", words: "Holds"},
  conditional: {sign: "◐", words: "Holds in part"},
  "did-not-hold": {sign: "○", words: "Did not hold here"}
};

/** Claim after claim: the sentence, what was tested, what came out, and the ways to check it. */
export function ledger(): string {
  return `<div class="ledger" data-result="ledger">${claims.map(entry).join("")}</div>`;
}

function entry(claim: Claim): string {
  const {verdict, effect, condition} = claim.judge(readSummary);
  const {sign, words: saying} = verdicts[verdict];
  return `<section class="claim" id="claim-${claim.id.toLowerCase()}" aria-label="Claim ${claim.id}"><p class="claim-head"><span class="plate-number">${claim.id}</span> <span class="verdict" data-verdict="${verdict}"><span aria-hidden="true">${sign}</span> ${saying}</span></p><p class="claim-sentence">${words(claim.sentence)}</p><dl><dt>Test</dt><dd>${words(claim.test)}</dd><dt>Measured</dt><dd>${words([effect, condition].filter(Boolean).join(" "))}</dd><dt>From</dt><dd>${claim.experiments.map(from).join("; ") || "a computation without chance."}</dd>${live(claim)}${readOn(claim)}</dl></section>`;
}

const words = (text: string) => escapeText(unbreakable(text));

function from(id: string): string {
  const {title, provenance} = readSummary(id);
  return `${escapeText(title)}, ${seedsInWords(provenance.seeds)}: <a href="./data/${id}.csv" download="${id}.csv">${id}.csv</a>, <code>${escapeText(provenance.command)}</code>`;
}

function live({live}: Claim): string {
  if (!live) return "";
  const {page, figure, values, label} = live;
  return `<dt>See it</dt><dd><a href="${page}${writeAddress(figure, values, {})}#figure-${figure}">${words(label)}</a>, live</dd>`;
}

function readOn({place: {page, section}}: Claim): string {
  const chapter = chapters.find(({path}) => path === page.slice(1));
  if (!chapter) throw new Error(`A claim is taken up in "${page}", which is no chapter.`);
  return `<dt>Read on</dt><dd><a href="${page}#${section}">${escapeText(chapter.name)}</a></dd>`;
}
