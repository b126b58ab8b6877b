import type {FigureValues} from "../figures/chosen-values.js";
import type {Frame} from "../runs/recording.js";
import type {RunFrame} from "../runs/worker/session.js";
import type {Texts} from "../words/en.js";
import type {ReadingName} from "../words/reading.js";
import {reading} from "../words/reading.js";
import {element} from "./element.js";

/** At most so often does a screen reader hear where a run is, in milliseconds. */
const ANNOUNCE_EVERY = 5000;

/** What a figure says in words besides its pictures: notices for everybody, and where its runs are for screen readers. */
export class Messages {
  readonly #notices = element("div", {class: "notices"});
  readonly #announcement = element("p", {class: "visually-hidden", "aria-live": "polite"});
  #announced = 0;

  constructor(readonly text: Texts) {}

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
    this.notice(this.text.refused(reason instanceof Error ? reason.message : String(reason)));
  }

  /** What came of an address that was read: where it stops, and what of it could not be used. */
  opened(
    {at, defaults}: FigureValues,
    {problems, refusal}: Pick<ReturnType<FigureValues["read"]>, "problems" | "refusal">
  ): void {
    const {text} = this;
    this.clear();
    if (at) this.notice(text.stopsAt(at.toLocaleString("en")));
    for (const {name, knob, given} of problems)
      this.notice(text.badValue(name, given, text.allowed(knob), String(defaults[name])));
    if (refusal) this.notice(text.refused(refusal));
  }

  /** @param labels of the runs, in their order */
  failures(labels: readonly string[], runs: readonly RunFrame[]): void {
    const {players, causes, blowUp} = this.text;
    runs.forEach(({failure}, i) => {
      if (!failure) return;
      const {update, player, cause} = failure;
      this.notice(blowUp(labels[i], update.toLocaleString("en"), players[player], causes[cause]));
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
        ({snapshot}, i) =>
          `${frames.length > 1 ? `${labels[i]}. ` : ""}${reading(snapshot.measurement, about)}`
      )
      .join(" ");
  }
}
