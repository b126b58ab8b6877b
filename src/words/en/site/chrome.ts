import type {PagePath} from "../../../content/chapters.js";
import {html} from "../../../markup/html.js";
import type {ChromeWords, SiteWords} from "../../site-words.js";

/** What every page says of itself. */
export const site: SiteWords["site"] = {
  title: "The Helvetica Scenario",
  description: "Why GANs collapse: an article in which every claim is a GAN that trains in your browser.",
  imprint: html`Text and figures <a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license">CC BY-SA 4.0</a>, code MIT. It explains <a href="https://datascience.stackexchange.com/q/49744">a question and answer on Data Science Stack Exchange</a>.`
};

/** The pages, as menus and links call them. */
export const pages: Readonly<Record<PagePath, string>> = {
  "/": "The question",
  "/mode-collapse": "Mode collapse",
  "/taking-turns": "Taking turns",
  "/too-good-a-critic": "Too good a critic",
  "/far-apart": "Far apart",
  "/what-helps": "What helps",
  "/pictures": "Pictures",
  "/my-gan-has-collapsed": "My GAN has collapsed",
  "/why-helvetica": "Why “Helvetica”?",
  "/laboratory": "Laboratory",
  "/evidence": "Evidence",
  "/for-teachers": "For teachers",
  "/references": "References",
  "/glossary": "Glossary",
  "/embedding": "Embed a figure",
  "/credits": "Credits",
  "/corrections": "Corrections"
};

export const chrome: ChromeWords = {
  chapters: "Chapters",
  onThisPage: "On this page",
  minutes: (count) => counted(count, "minute"),
  liveFigures: (count) => counted(count, "live figure"),
  wordsAMinute: 220,
  notes: "Notes",
  note: (number) => `Note ${number}`,
  backToNote: (number) => `Back to note ${number} in the text`,
  inTheGlossary: "In the glossary",
  termsOfThisPage: "Words used on this page",
  themeSwitch: "Light / dark",
  offline: "You are reading without a network. Everything here works all the same.",
  update: "There is a newer version of this site.",
  loadUpdate: "Load it",
  takeAlong: "This page as one file, to take along",
  oneFile:
    "This is the whole page in one file. It needs no network, and its figures train. Links to other pages work if their files lie beside it.",
  aloneFrom: (place) =>
    html`From ${place}, <a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license noopener" target="_blank">CC BY-SA 4.0</a>.`,
  aloneSandboxed:
    "This is a picture of the recorded run. To train it here, the frame’s sandbox has to allow “allow-same-origin”, or the site’s host has to let other sites read its files."
};

const numbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

export function numberWord(value: number): string | undefined {
  return numbers[value];
}

export function date(iso: string): string {
  return iso;
}

/** "1 minute", "2 minutes". */
function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
