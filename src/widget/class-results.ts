import {readCodes} from "../teaching/class-results.js";
import {CLASS_SEEDS, type ClassTaskId} from "../teaching/class-run.js";
import {wordsOf} from "../words/index.js";
import {copyText} from "./behaviours/copy-text.js";
import {classHistogram, countModes} from "./class-histogram.js";
import {button, element, showMarkup} from "./element.js";

/** The seeds of a class begin after this at most: they have to fit in its codes. */
const MOST_BEFORE = 1_000_000;

/**
 * Lets the page gather a class's codes: what the build has drawn of our own runs gets theirs beside it, as they are pasted.
 *
 * @throws Error if the page has no place for it
 */
export function classResults(): void {
  const host = document.querySelector<HTMLElement>("[data-class]");
  if (!host) throw new Error("This page has no place for a class's results.");
  const words = wordsOf(document.documentElement.lang);
  const {classroom: text} = words.ui;
  const tasks = [...host.querySelectorAll<HTMLElement>("[data-task]")].map((place) => ({
    id: place.dataset.task as ClassTaskId,
    tag: Number(place.dataset.tag),
    ours: (place.dataset.ours ?? "").split(" ").map(Number),
    link: place.querySelector("a")!,
    histogram: place.querySelector<HTMLElement>(".class-drawn")!,
    place
  }));
  const status = element("p", {role: "status"});
  const problems = element("ul", {class: "class-problems"});
  const codes = element("textarea", {
    id: "class-codes",
    rows: 8,
    spellcheck: "false",
    autocomplete: "off",
    input: () => read()
  });
  const first = element("input", {
    type: "number",
    id: "class-first",
    min: 1,
    max: MOST_BEFORE + 1,
    step: 1,
    value: CLASS_SEEDS + 1,
    input: () => seed()
  });

  for (const {link, place} of tasks) {
    const copied = element("span", {role: "status"});
    const copy = button(text.copyLink, () => {
      copyText(link.href).then((done) => {
        copied.textContent = done ? text.copied : text.notCopied;
      });
    });
    place.querySelector(".class-link")!.append(" ", copy, " ", copied);
  }
  host
    .querySelector(".class-tools")!
    .replaceChildren(
      element("p", {}, element("label", {for: first.id}, text.firstSeed), " ", first),
      element("p", {}, element("label", {for: codes.id}, text.paste), codes),
      status,
      problems
    );

  function seed(): void {
    const before = first.valueAsNumber - 1;
    if (!(Number.isInteger(before) && before >= 0 && before <= MOST_BEFORE)) return;
    for (const {link} of tasks) {
      const url = new URL(link.href);
      url.searchParams.set("class", String(before));
      link.href = url.href;
    }
  }

  function read(): void {
    const found = readCodes(
      codes.value,
      tasks.map(({tag}) => tag)
    );
    status.textContent = text.counted(found.results.length, found.problems.length);
    problems.replaceChildren(...found.problems.map((problem) => element("li", {}, text.problem(problem))));
    for (const {id, tag, ours, histogram} of tasks) {
      const theirs = found.results.filter((result) => result.tag === tag);
      const counts = countModes(
        theirs.map(({modesCaptured}) => modesCaptured),
        ours.length - 1
      );
      showMarkup(histogram, classHistogram(id, ours, theirs.length > 0 ? counts : null, words));
    }
  }
}
