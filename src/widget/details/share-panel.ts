import {bibtex, citationLine, cslJson} from "../../content/citation.js";
import {addressOf} from "../../figures/chosen-values.js";
import type {FigureRow} from "../../figures/figure-row.js";
import {escapeText} from "../../markup/html.js";
import {figureWords} from "../../words/figure-words.js";
import type {Words} from "../../words/words.js";
import {copyText} from "../behaviours/copy-text.js";
import {linkTo} from "../behaviours/links.js";
import {button, element} from "../element.js";
import type {Part} from "../part.js";
import type {FigureState} from "../store/figure-state.js";
import {chosenNow} from "../store/selectors.js";

/** The height that a frame begins with, in pixels: a figure fits on it, and a script may make it higher. */
const HEIGHT = 680;

/** Where the site lies, from this module's own address. */
const site = () => new URL("../../../", import.meta.url).href;

/** What puts the figure into another page, into a list of works, or into somebody's hands: opens on request. */
export function createSharePanel(words: Words, row: FigureRow): Part {
  const {ui: text} = words;
  const {title} = figureWords(words, row.id);
  let latest: FigureState | null = null;
  const query = () => (latest ? addressOf(chosenNow(latest)) : "");
  const cited = () => ({
    url: linkTo(query(), `figure-${row.id}`),
    read: new Date().toISOString().slice(0, 10)
  });
  const snippet = element("code");
  const line = element("p", {class: "citation"});
  const said = element("p", {role: "status"});
  const copies = (label: string, what: () => string) =>
    button(label, async () => {
      said.textContent = (await copyText(what())) ? text.copied : text.notCopied;
    });
  const sheet = button(text.shareSheet, () => {
    // Whoever closes the sheet has changed their mind, and need not be told.
    navigator.share({title, url: cited().url}).catch(() => {});
  });
  sheet.hidden = true;

  const write = () => {
    // Before that nobody sees it; and the build does not know where the site will lie.
    if (!latest || !node.open) return;
    snippet.textContent = snippetOf(site(), row.id, query(), text.embedTitle(title));
    line.textContent = citationLine(cited());
    sheet.hidden = typeof navigator.share !== "function";
  };
  const node = element(
    "details",
    {class: "numbers", toggle: write},
    element("summary", {}, text.share),
    element("p", {}, text.embedNote),
    element("pre", {tabindex: "0"}, snippet),
    element(
      "p",
      {class: "control-group"},
      copies(text.copySnippet, () => snippet.textContent ?? ""),
      sheet
    ),
    element("p", {}, text.citeNote),
    line,
    element(
      "p",
      {class: "control-group"},
      copies(text.copyCitation, () => citationLine(cited())),
      copies(text.copyBibtex, () => bibtex(cited())),
      copies(text.copyCsl, () => cslJson(cited()))
    ),
    said
  );
  return {
    node,
    show(state) {
      latest = state;
      write();
    }
  };
}

/** @param site its address, with a slash at its end */
export function snippetOf(site: string, figure: string, query: string, title: string): string {
  // The page has one figure: its name need not be said again.
  const short = query.replace(/&figure=[\w-]+/, "").replace(/^\?v=1$/, "");
  return `<iframe src="${escapeText(`${site}figure/${figure}.html${short}`)}" title="${escapeText(title)}" width="100%" height="${HEIGHT}" style="border: 0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>
<script src="${escapeText(site)}embed.js" async></script>`;
}
