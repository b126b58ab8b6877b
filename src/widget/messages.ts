import type {FigureValues} from "../figures/chosen-values.js";
import type {ReadingName} from "../figures/reading-names.js";
import type {Frame} from "../runs/run-state.js";
import type {FrameMessage} from "../runs/worker/session.js";
import type {Words} from "../words/words.js";
import {element} from "./element.js";

/** At most so often does a screen reader hear where a run is, in milliseconds. */
const ANNOUNCE_EVERY = 5000;

/** What a figure says in words besides its pictures: notices for everybody, and where its runs are for screen readers. */
export class Messages {
  readonly #notices = element("div", {class: "notices"});
  readonly #announcement = element("p", {class: "visually-hidden", "aria-live": "polite"});
  #announced = 0;

  constructor(readonly words: Words) {}

  /** To stand under the controls, in this order. */
  get nodes(): readonly HTMLElement[] {
    return [this.#notices, this.#announcement];
  }

  clear(): void {
    this.#notices.replaceChildren();
  }

  notice(sentence: string): void {
    this.#notices.append(element("p", {class: "notice", role: "status"}, sentence));
  }

  /** Why something could not be had; it takes the place of all notices before it. */
  refuse(reason: unknown): void {
    this.clear();
    this.notice(this.words.ui.refused(reason instanceof Error ? reason.message : String(reason)));
  }

  /** What came of an address that was read: where it stops, and what of it could not be used. */
  opened(
    {at, defaults}: FigureValues,
    {problems, refusal}: Pick<ReturnType<FigureValues["read"]>, "problems" | "refusal">
  ): void {
    const {ui: text, views} = this.words;
    this.clear();
    if (at) this.notice(text.stopsAt(views.format.whole(at)));
    for (const {name, knob, given} of problems)
      this.notice(text.badValue(name, given, text.allowed(knob), String(defaults[name])));
    if (refusal) this.notice(text.refused(refusal));
  }

  /** @param labels of the runs, in their order */
  failures(labels: readonly string[], runs: readonly FrameMessage[]): void {
    const {players, causes, blowUp} = this.words.ui;
    const {whole} = this.words.views.format;
    runs.forEach(({failure}, i) => {
      if (!failure) return;
      const {update, player, cause} = failure;
      this.notice(blowUp(labels[i], whole(update), players[player], causes[cause]));
    });
  }

  /** @param now whether it is said even if something was said just before */
  announce(
    labels: readonly string[],
    frames: readonly Frame[],
    about: ReadingName | undefined,
    now: boolean
  ): void {
    if (!now && performance.now() - this.#announced < ANNOUNCE_EVERY) return;
    this.#announced = performance.now();
    this.#announcement.textContent = frames
      .map(
        ({measurement}, i) =>
          `${frames.length > 1 ? `${labels[i]}. ` : ""}${this.words.reading(measurement, about)}`
      )
      .join(" ");
  }
}
