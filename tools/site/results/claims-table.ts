import {chapters} from "../../../src/content/chapters.js";
import type {Claim} from "../../../src/evidence/claim.js";
import {type ClaimId, claims} from "../../../src/evidence/claims.js";
import {digitsInsteadOf, isTriedOnPictures, onPictures} from "../../../src/evidence/on-pictures.js";
import type {Part, Verdict} from "../../../src/evidence/part.js";
import {writeAddress} from "../../../src/figures/address.js";
import {html, join, type Markup} from "../../../src/markup/html.js";
import type {ClaimWords, SiteWords} from "../../../src/words/site-words.js";
import {readSummary} from "../../experiment/read-summary.js";
import {intervalStrip, MANY} from "./interval-strip.js";
import {liveRun} from "./live-run.js";

const signs: Readonly<Record<Verdict, string>> = {
  holds: "●",
  conditional: "◐",
  undecided: "?",
  "did-not-hold": "○"
};

/** What came of the same test on pictures; null where it was not put to any. */
function judgedOnPictures(claim: Claim<ClaimId>): ReturnType<Claim["judge"]> | null {
  return isTriedOnPictures(claim) ? claim.judge(onPictures(readSummary)) : null;
}

/** Claim after claim: its verdict and its intervals at a glance; what was tested, what came out and how to check it unfold. */
export function ledger(words: SiteWords): Markup {
  const judged = claims.map((claim) => ({claim, ...claim.judge(readSummary)}));
  const {verdicts, summary} = words.results.ledger;
  const counts = (Object.keys(signs) as Verdict[])
    .map((one) => [verdicts[one], judged.filter(({verdict}) => verdict === one).length] as const)
    .filter(([, count]) => count > 0);
  return html`<div class="ledger" data-result="ledger"><p class="ledger-summary">${summary(counts)}</p>${judged.map((one) => entry(one, words))}</div>`;
}

interface Judged extends ReturnType<Claim["judge"]> {
  readonly claim: Claim<ClaimId>;
}

function entry({claim, verdict, parts, measured}: Judged, words: SiteWords): Markup {
  const {ledger} = words.results;
  const {unbreakable} = words.views.format;
  // What the claim measures is what its own words ask for.
  const said = words.claims[claim.id] as ClaimWords;
  const found = [said.effect(measured), said.condition?.(measured)].filter(Boolean).join(" ");
  const sources = claim.experiments.map((id) => from(id, words));
  const pictures = judgedOnPictures(claim);
  const strip = intervalStrip(parts, verdict, ledger.strip(ledger.verdicts[verdict], parts.length));
  const numbers = ledger.intervals(parts.map(({interval, bound, side}) => ({...interval, bound, side})));
  // Of more than a few the picture says more, and the runs below say all.
  const intervals =
    parts.length > MANY ? [] : html`<dt>${ledger.intervalsHead}</dt><dd>${unbreakable(numbers)}</dd>`;
  return html`<details class="claim" id="claim-${claim.id.toLowerCase()}"><summary><span class="plate-number">${claim.id}</span><span class="claim-sentence">${unbreakable(said.sentence)}</span><span class="verdict" data-verdict="${verdict}"><span aria-hidden="true">${signs[verdict]}</span> ${ledger.verdicts[verdict]}${beside(pictures, words)}</span>${strip}</summary><dl><dt>${ledger.test}</dt><dd>${unbreakable(said.test(measured))}</dd><dt>${ledger.written}</dt><dd>${words.date(claim.written)}</dd><dt>${ledger.measured}</dt><dd>${unbreakable(found)}</dd>${intervals}${seedRuns(parts, words)}${picturesEntry(claim, pictures, words)}<dt>${ledger.from}</dt><dd>${sources.length > 0 ? join(sources, "; ") : ledger.computed}</dd>${live(claim, words)}${readOn(claim, words)}</dl></details>`;
}

/** The verdict on pictures, in a line under that on the ring. */
function beside(pictures: ReturnType<Claim["judge"]> | null, {results: {ledger}}: SiteWords): Markup {
  if (!pictures) return html`<span class="on-pictures">${ledger.onPicturesVerdict(ledger.notTried)}</span>`;
  const {verdict} = pictures;
  return html`<span class="on-pictures" data-verdict="${verdict}"><span aria-hidden="true">${signs[verdict]}</span> ${ledger.onPicturesVerdict(ledger.verdicts[verdict])}</span>`;
}

/** How the test came out on pictures, with the runs that it rests on. */
function picturesEntry(
  claim: Claim<ClaimId>,
  pictures: ReturnType<Claim["judge"]> | null,
  words: SiteWords
): Markup | string {
  if (!pictures) return "";
  const {results, views, claims} = words;
  const {verdict, parts, measured} = pictures;
  const said = claims[claim.id] as ClaimWords;
  const strip = intervalStrip(
    parts,
    verdict,
    results.ledger.strip(results.ledger.verdicts[verdict], parts.length)
  );
  const sources = claim.experiments.map((id) => from(digitsInsteadOf[id], words));
  return html`<dt>${results.ledger.onPictures}</dt><dd>${strip} ${views.format.unbreakable(`${results.ledger.sameTest} ${said.onPictures?.(measured) ?? said.effect(measured)}`)} ${join(sources, "; ")}</dd>`;
}

/** Every run that the verdict rests on and that a figure can show, as a link: seed by seed. */
function seedRuns(parts: readonly Part[], {results: {ledger}, views: {format}}: SiteWords): Markup | string {
  const cells = new Map<string, Markup[]>();
  for (const value of parts.flatMap(({seeds}) => seeds)) {
    const address = liveRun(value);
    const links = cells.get(value.cell) ?? [];
    if (address)
      cells.set(value.cell, [...links, html`<a href="${address}">${format.whole(value.seed)}</a>`]);
  }
  if (cells.size === 0) return "";
  const lists = [...cells].map(
    ([cell, links]) => html`<span class="seeds"><code>${cell}</code> ${join(links, " ")}</span>`
  );
  return html`<dt>${ledger.runs}</dt><dd>${join(lists, " ")}</dd>`;
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
