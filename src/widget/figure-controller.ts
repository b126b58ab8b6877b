import {FigureValues} from "../figures/chosen-values.js";
import type {FigureRow} from "../figures/figure-row.js";
import type {KnobName, KnobValues} from "../figures/knobs/index.js";
import type {Measurement} from "../runs/measurement.js";
import {type Frame, fullMeasurement} from "../runs/run-state.js";
import type {FrameMessage} from "../runs/worker/session.js";
import {wordsOf} from "../words/index.js";
import {onDrag} from "./behaviours/drag.js";
import {copyLink, followLinks} from "./behaviours/links.js";
import {type ControlActions, type Controls, createControls, speeds} from "./controls/controls.js";
import {Details} from "./details/details.js";
import {downloadHistories, downloadPictures} from "./details/download.js";
import {Log} from "./details/log.js";
import {element} from "./element.js";
import type {FigureElement} from "./figure.js";
import type {FigureState} from "./lifecycle/figure-state.js";
import {Course, type CourseParts} from "./lifecycle/lifecycle.js";
import {Messages} from "./messages.js";
import {Showing} from "./screen/screen.js";

/** A live figure: takes over the still, adds the controls, and lets its parts know of each other. */
export class FigureController {
  readonly #words = wordsOf(document.documentElement.lang);
  readonly #messages = new Messages(this.#words);
  readonly #stateLine = element("p", {class: "state-line"});
  readonly #closed = new AbortController();
  readonly #values: FigureValues;
  readonly #controls: Controls;
  readonly #details: Details;
  readonly #log: Log | null;
  readonly #showing: Showing;
  readonly #course: Course;

  constructor(
    readonly host: FigureElement,
    readonly row: FigureRow
  ) {
    const text = this.#words.ui;
    const {signal} = this.#closed;
    this.#values = new FigureValues(row);
    this.#controls = createControls(text, row, this.#actions());
    this.#details = new Details(this.#words, row, {
      copyLink: () => this.#copyLink(),
      downloadData: () => downloadHistories(row.id, this.#showing.views, this.#course.histories),
      downloadPicture: () => downloadPictures(row, this.#showing.views),
      opened: () => this.#showing.showAgain()
    });
    this.#log = row.laboratory ? new Log(this.#words) : null;
    this.#showing = new Showing(host, row, this.#words, this.#values, this.#controls, this.#details);
    this.#course = new Course(host, row.budget, this.#courseParts(), signal);
    this.#open(location.search, document.querySelector("figure[data-figure]") === host);
    this.#build();
    followLinks(host, row.id, (query, run) => this.#openLink(query, run), signal);
    host.addEventListener("keydown", (event) => this.#key(event), {signal});
    this.#enter("idle");
    // A link to another run than the recorded one: its picture would be of the wrong run.
    if (!this.#values.asRecorded) this.#course.restart();
  }

  close(): void {
    this.#closed.abort();
  }

  #actions(): ControlActions {
    return {
      toggle: () => this.#toggle(),
      reset: () => this.#restart(),
      step: (what) => {
        this.#showing.comeBack();
        this.#course.step(what);
      },
      freeze: (player, on) =>
        this.#course.freeze(player, on, () => {
          this.#showing.moved = true;
        }),
      change: (name, value) => this.#change({[name]: value}),
      newSeed: () => void this.#change({seed: crypto.getRandomValues(new Uint32Array(1))[0] % 1_000_000}),
      scrub: (index) => this.#scrub(index),
      choose: (ids) => this.#take(() => this.#values.choose(ids)),
      keep: (on) => this.#take(() => this.#values.keep(on)),
      load: (values) => this.#take(() => this.#values.load({...values, seed: this.#values.all.seed}))
    };
  }

  #courseParts(): CourseParts {
    return {
      orders: () => this.#values.plans().map(({plan, needs}) => ({plan, needs})),
      rate: () => speeds[this.#controls.speed],
      load: () => this.#showing.load(),
      begin: () => this.#lay(),
      enter: (state) => this.#enter(state),
      receive: (frames) => this.#receive(frames),
      stand: (state, fingerprints, runs) => this.#stand(state, fingerprints, runs),
      slow: () => this.#messages.notice(this.#words.ui.slowBackend),
      broken: (error) =>
        this.#messages.notice(
          this.#words.ui.workerFailed(error instanceof Error ? error.message : String(error))
        )
    };
  }

  #build(): void {
    const {host, row} = this;
    host.tabIndex = 0;
    host.setAttribute("aria-label", this.#words.ui.figureLabel(row.title));
    host.querySelector(".plate-head")?.after(this.#stateLine);
    const pictures = [...host.querySelectorAll(".runs, .comparisons, .charts, .scoreboard")].at(-1);
    pictures?.after(...this.#controls.nodes, ...this.#messages.nodes);
    host.append(...this.#details.nodes, ...(this.#log ? [this.#log.node] : []));
    if (row.drag) this.#letDrag(row.drag);
    this.#lay();
  }

  #letDrag(name: KnobName): void {
    onDrag(
      this.host.querySelector<HTMLElement>(".runs")!,
      (share) => {
        const {low, high} = this.#showing.views[0].scene.extent;
        this.#change({[name]: Math.round(10 * (low[0] + share * (high[0] - low[0]))) / 10});
      },
      () => {
        if (!this.#course.wanted) this.#toggle();
      }
    );
  }

  /** Takes an address's words over, and says what could not be used of them. */
  #open(query: string, first: boolean): void {
    this.#messages.opened(this.#values, this.#values.read(query, first));
    this.#course.stopAt(this.#values.at);
  }

  #openLink(query: string, run: boolean): void {
    this.#open(query, false);
    if (run) this.#course.runAnew();
    else this.#course.restart();
  }

  #copyLink(): Promise<boolean> {
    const update = this.#showing.present?.update ?? 0;
    const at = update > 0 && update !== this.row.budget ? update : null;
    return copyLink(this.#values.address(at), this.host.id);
  }

  #key(event: KeyboardEvent): void {
    if (event.target !== this.host || event.key !== " ") return;
    event.preventDefault();
    this.#toggle();
  }

  #toggle(): void {
    this.#showing.comeBack();
    this.#course.toggle();
  }

  /** Who goes back to an earlier state wants to look at it: the training waits. */
  #scrub(index: number): void {
    if (this.#showing.goTo(index) && this.#course.wanted) this.#course.toggle();
  }

  #change(values: KnobValues): boolean {
    return this.#take(() => this.#values.change(values));
  }

  /** Values that make no run are refused with a reason, and everything stays as it was. */
  #take(values: () => void): boolean {
    try {
      values();
    } catch (error) {
      this.#messages.refuse(error);
      this.#showControls();
      return false;
    }
    this.#restart();
    return true;
  }

  /** Back to update 0 with the present values, up to the row's budget. */
  #restart(): void {
    this.#messages.clear();
    this.#course.stopAt(null);
    this.#course.restart();
  }

  /** The figure as its values have it, before any of its runs is trained. */
  #lay(): void {
    this.#showing.begin();
    this.#details.showPlans(
      this.#values.command,
      this.#values.plans().map(({plan}) => plan)
    );
    this.#showControls();
  }

  #enter(state: FigureState): void {
    this.host.dataset.state = state;
    this.#stateLine.textContent = this.#words.ui.state[state];
    this.#showControls();
    this.#publish();
  }

  #receive(frames: readonly Frame[]): void {
    // A frame of runs that are being replaced.
    if (frames.length !== this.#showing.views.length) return;
    this.#showing.fingerprints = [];
    this.#showing.add(frames, this.#course.state === "running");
    this.#publish();
    this.#announce(false);
  }

  /** The numbers are brought up to date, with the weights' fingerprints. */
  #stand(state: FigureState, fingerprints: readonly string[], runs: readonly FrameMessage[]): void {
    this.#showing.fingerprints = fingerprints;
    this.#enter(state);
    this.#showing.showAgain();
    this.#announce(true);
    const {last, labels} = this.#showing;
    if (last && last.update > 0)
      this.#log?.add({
        query: `${this.#values.address()}#${this.host.id}`,
        measurement: fullMeasurement(last.frames[0]),
        fingerprint: fingerprints[0]
      });
    this.#messages.failures(labels, runs);
  }

  #showControls(): void {
    const {all: values, changed, idle, shownIds: runs, kept} = this.#values;
    const frozen = this.#showing.last?.frames[0].turn.frozen ?? [];
    const schedules = this.#values.plans().map(({plan}) => plan.specification.schedule);
    const {state, wanted} = this.#course;
    this.#controls.show({state, wanted, values, schedules, changed, idle, frozen, runs, kept});
  }

  #publish(): void {
    const runs: Record<string, Measurement> = {};
    this.#showing.last?.frames.forEach((frame, i) => {
      runs[this.#showing.views[i].chosen.run.id] = fullMeasurement(frame);
    });
    this.host.value = {state: this.#course.state, runs, fingerprints: this.#showing.fingerprints};
    this.host.dispatchEvent(new Event("input", {bubbles: true}));
  }

  #announce(now: boolean): void {
    const {labels, present} = this.#showing;
    this.#messages.announce(labels, present?.frames ?? [], this.row.reading, now);
  }
}
