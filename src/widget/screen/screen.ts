import type {FigureValues} from "../../figures/chosen-values.js";
import type {FigureRow} from "../../figures/figure-row.js";
import {type Frame, fullMeasurement} from "../../runs/run-state.js";
import type {Words} from "../../words/words.js";
import type {Controls} from "../controls/controls.js";
import type {Details} from "../details/details.js";
import {Film} from "./frame-history.js";
import {RunView} from "./run-view.js";
import {TogetherView} from "./together-view.js";

/**
 * At most so often is what stands beside the pictures drawn while training goes on, in milliseconds: charts, tables and the
 * scrubber change little from one picture to the next, and take as long to draw.
 */
const BESIDE_EVERY = 125;

/** The state of all runs of a figure at one update. */
interface Scenery {
  readonly update: number;
  readonly frames: readonly Frame[];
}

/** What of a figure is shown: the film of its runs' states, and all that is drawn of the one state before the reader. */
export class Showing {
  readonly #film = new Film<Scenery>();
  readonly #together: TogetherView;
  #views: readonly RunView[] = [];
  /** Index into the film of what is shown. */
  #index = 0;
  /** The earlier state that the reader went back to; null while the newest is shown. */
  #held: Scenery | null = null;
  #besideAt = 0;
  /** Whether the reader froze a player: what the row had planned no longer happens. */
  moved = false;
  /** Of the runs' weights, whenever the training stands still. */
  fingerprints: readonly string[] = [];

  constructor(
    readonly host: HTMLElement,
    readonly row: FigureRow,
    readonly words: Words,
    readonly values: FigureValues,
    readonly controls: Controls,
    readonly details: Details
  ) {
    this.#together = new TogetherView(host, row, words);
  }

  get views(): readonly RunView[] {
    return this.#views;
  }

  get labels(): readonly string[] {
    return this.#views.map(({chosen}) => chosen.run.label);
  }

  /** What is shown; there is nothing before a run was trained here. */
  get present(): Scenery | undefined {
    return this.#film.frames[this.#index];
  }

  /** The state that the runs have reached. */
  get last(): Scenery | undefined {
    return this.#film.last;
  }

  async load(): Promise<void> {
    await this.#together.load();
  }

  /**
   * An empty film, and a view for each run; the still's sections are taken over as long as they show the row's own runs.
   */
  begin(): void {
    this.#film.clear();
    this.#held = null;
    this.moved = false;
    const {row} = this;
    const plans = this.values.plans();
    const container = this.host.querySelector<HTMLElement>(".runs")!;
    const isStill = this.#views.length === 0;
    const sectionOf = (id: string) => container.querySelector<HTMLElement>(`[data-run="${CSS.escape(id)}"]`);
    this.#views = this.values.runs.map(
      (chosen, i) =>
        new RunView(row, chosen, plans[i].scene, this.words, isStill ? sectionOf(chosen.run.id) : null)
    );
    container.replaceChildren(...this.#views.map(({section}) => section));
    container.dataset.runs = String(this.#views.length);
  }

  /** Adds the runs' newest state, and shows it unless the reader is looking at an earlier one. */
  add(frames: readonly Frame[], isRunning: boolean): void {
    const update = Math.max(...frames.map(({update}) => update));
    const pace = isRunning ? update - (this.last?.update ?? 0) : 0;
    this.#film.add({update, frames});
    if (this.#held) this.showAgain();
    else this.#show(this.#film.frames.length - 1, pace);
  }

  /** Shows a state of the film, and stays there until the reader comes back to the newest; returns whether it is earlier. */
  goTo(index: number): boolean {
    const {frames} = this.#film;
    this.#held = index < frames.length - 1 ? frames[index] : null;
    this.#show(index);
    return this.#held !== null;
  }

  /** From now on the newest state is shown again. */
  comeBack(): void {
    this.#held = null;
  }

  /** The same once more, after something else changed. */
  showAgain(): void {
    const {frames} = this.#film;
    // A long film drops states: then the one after that is shown.
    const held = this.#held && frames.findIndex(({update}) => update >= this.#held!.update);
    this.#show(held ?? frames.length - 1);
  }

  /** @param pace updates since the picture before, while it trains; 0 for a picture that stands */
  #show(index: number, pace = 0): void {
    const {frames} = this.#film;
    const scenery = frames[index];
    if (!scenery) return;
    this.#index = index;
    scenery.frames.forEach((frame, i) => {
      this.#views[i].show(frame, pace);
    });
    const now = performance.now();
    if (pace > 0 && now - this.#besideAt < BESIDE_EVERY) return;
    this.#besideAt = now;
    // The runs of these frames, which the reader may just have changed for others.
    const runs = this.#views.map(({chosen}) => chosen);
    this.#together.show(
      runs,
      this.#views.map(({scene}) => scene),
      scenery.frames,
      this.moved ? [] : (this.row.events ?? [])
    );
    this.controls.showScrubber(
      index,
      frames.map(({update}) => update)
    );
    if (this.details.open) this.#showNumbers(scenery);
  }

  #showNumbers({frames}: Scenery): void {
    const atEnd = this.#index === this.#film.frames.length - 1;
    this.details.showNumbers(
      frames.map((frame, i) => ({
        label: this.labels[i],
        measurement: fullMeasurement(frame),
        critic: !this.#views[i].scene.loss.realness,
        fingerprint: (atEnd && this.fingerprints[i]) || "–"
      }))
    );
  }
}
