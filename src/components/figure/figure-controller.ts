import type {FigureRow} from "../../figures/figure-row.js";
import type {KnobName, KnobValues} from "../../figures/knobs/index.js";
import {type Frame, fullMeasurement} from "../../figures/recording.js";
import type {Measurement} from "../../gan/snapshot.js";
import type {Player} from "../../gan/specification.js";
import {texts} from "../../text/index.js";
import {reading} from "../../text/reading.js";
import type {RunFrame} from "../../worker/session.js";
import {element} from "../element.js";
import {type Controls, createControls, speeds} from "./controls.js";
import {Details} from "./details.js";
import {download, historyAsCsv, svgAsText} from "./download.js";
import {onDrag} from "./drag.js";
import type {FigureElement} from "./figure.js";
import type {FigureState} from "./figure-state.js";
import {FigureValues} from "./figure-values.js";
import {Film} from "./film.js";
import {Log} from "./log.js";
import {RunView} from "./run-view.js";
import {TogetherView} from "./together-view.js";
import {Training} from "./training.js";

/** At most so often does a screen reader hear where a run is, in milliseconds. */
const ANNOUNCE_EVERY = 5000;
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

/** Everything a live figure does: takes over the still, adds the controls, trains in a worker, draws. */
export class FigureController {
  readonly #text = texts(document.documentElement.lang);
  readonly #training = new Training();
  readonly #values: FigureValues;
  readonly #controls: Controls;
  readonly #details: Details;
  readonly #together: TogetherView;
  readonly #log: Log | null;
  readonly #film = new Film<Scenery>();
  readonly #stateLine = element("p", {class: "state-line"});
  readonly #announcement = element("p", {class: "visually-hidden", "aria-live": "polite"});
  readonly #notices = element("div", {class: "notices"});
  readonly #observer: IntersectionObserver;
  readonly #closed = new AbortController();
  #views: readonly RunView[] = [];
  #state: FigureState = "idle";
  /** Whether the reader wants the figure to train; it does while it is on the screen. */
  #wanted = false;
  #onScreen = true;
  #until = 0;
  /** Index into the film of what is shown. */
  #shown = 0;
  #announced = 0;
  #besideAt = 0;
  /** Whether the reader froze a player: what the row had planned no longer happens. */
  #moved = false;
  /** Of the runs' weights, whenever the training stands still. */
  #fingerprints: readonly string[] = [];
  /** Makes the runs anew, one time after another; the latest values win. */
  #restarting: Promise<void> | null = null;
  #stale = false;

  constructor(
    readonly host: FigureElement,
    readonly row: FigureRow
  ) {
    const text = this.#text;
    this.#values = new FigureValues(row);
    this.#controls = createControls(text, row, {
      toggle: () => this.#toggle(),
      reset: () => this.#restart(),
      step: (what) => this.#step(what),
      freeze: (player, on) => this.#freeze(player, on),
      change: (name, value) => this.#change({[name]: value}),
      newSeed: () => void this.#change({seed: crypto.getRandomValues(new Uint32Array(1))[0] % 1_000_000}),
      scrub: (index) => this.#show(index),
      choose: (ids) => this.#choose(() => this.#values.choose(ids)),
      keep: (on) => this.#choose(() => this.#values.keep(on)),
      load: (values) => this.#take(() => this.#values.load({...values, seed: this.#values.all.seed}))
    });
    this.#details = new Details(text, row, {
      copyLink: () => this.#copyLink(),
      downloadData: () => this.#downloadData(),
      downloadPicture: () => this.#downloadPicture(),
      opened: () => this.#show(this.#shown)
    });
    this.#log = row.laboratory ? new Log(text) : null;
    this.#together = new TogetherView(host, row, text);
    const first = document.querySelector("figure[data-figure]") === host;
    this.#open(location.search, first);
    this.#build();
    this.#observer = new IntersectionObserver(([entry]) => {
      this.#onScreen = entry.isIntersecting;
      this.#follow();
    });
    this.#observer.observe(host);
    const {signal} = this.#closed;
    document.addEventListener("visibilitychange", () => this.#follow(), {signal});
    document.addEventListener("click", (event) => this.#followLink(event), {signal});
    host.addEventListener("keydown", (event) => this.#key(event), {signal});
    this.#enter("idle");
  }

  close(): void {
    this.#closed.abort();
    this.#observer.disconnect();
    this.#training.close();
  }

  #build(): void {
    const {host, row} = this;
    host.tabIndex = 0;
    host.setAttribute("aria-label", this.#text.figureLabel(row.title));
    host.querySelector(".plate-head")?.after(this.#stateLine);
    const pictures = [...host.querySelectorAll(".runs, .overviews, .charts, .scoreboard")].at(-1);
    pictures?.after(...this.#controls.nodes, this.#notices, this.#announcement);
    host.append(...this.#details.nodes, ...(this.#log ? [this.#log.node] : []));
    if (row.drag) this.#letDrag(row.drag);
    this.#lay();
  }

  /** Takes an address's words over, and says what could not be used of them. */
  #open(query: string, first: boolean): void {
    const text = this.#text;
    const {problems, refusal} = this.#values.read(query, first);
    this.#until = this.#values.at ?? this.row.budget;
    this.#notices.replaceChildren();
    if (this.#values.at) this.#notice(text.stopsAt(this.#values.at.toLocaleString("en")));
    for (const {name, knob, given} of problems)
      this.#notice(text.badValue(name, given, text.allowed(knob), String(this.#values.defaults[name])));
    if (refusal) this.#notice(text.refused(refusal));
  }

  /** Makes a view for each run; the still's sections are taken over as long as they show the row's own runs. */
  #lay(): void {
    const {row} = this;
    const plans = this.#values.plans();
    const container = this.host.querySelector<HTMLElement>(".runs")!;
    const isStill = this.#views.length === 0;
    this.#views = this.#values.runs.map(
      (chosen, i) =>
        new RunView(
          row,
          chosen,
          plans[i].specification,
          this.#text,
          isStill ? container.querySelector<HTMLElement>(`[data-run="${CSS.escape(chosen.run.id)}"]`) : null
        )
    );
    container.replaceChildren(...this.#views.map(({section}) => section));
    container.dataset.runs = String(this.#views.length);
    this.#details.showPlans(this.#values.command, plans);
    this.#showControls();
  }

  #letDrag(name: KnobName): void {
    onDrag(
      this.host.querySelector<HTMLElement>(".runs")!,
      (share) => {
        const {low, high} = this.#views[0].scene.plane;
        this.#change({[name]: Math.round(10 * (low[0] + share * (high[0] - low[0]))) / 10});
      },
      () => {
        if (!this.#wanted) this.#toggle();
      }
    );
  }

  #enter(state: FigureState): void {
    this.#state = state;
    this.host.dataset.state = state;
    this.#stateLine.textContent = this.#text.state[state];
    this.#showControls();
    this.#publish();
  }

  #showControls(): void {
    const {all: values, changed, idle, shownIds: runs, kept} = this.#values;
    const frozen = this.#film.last?.frames[0].snapshot.frozen ?? [];
    const schedules = this.#values.plans().map(({specification}) => specification.schedule);
    this.#controls.show({state: this.#state, values, schedules, changed, idle, frozen, runs, kept});
  }

  #publish(): void {
    const runs: Record<string, Measurement> = {};
    this.#film.last?.frames.forEach(({snapshot}, i) => {
      runs[this.#views[i].chosen.run.id] = snapshot.measurement;
    });
    this.host.value = {state: this.#state, runs, fingerprints: this.#fingerprints};
    this.host.dispatchEvent(new Event("input", {bubbles: true}));
  }

  #toggle(): void {
    this.#wanted = !this.#wanted;
    if (this.#wanted && this.#state === "finished") this.#until += this.row.budget;
    this.#follow();
  }

  /** Trains or pauses, as the reader's wish and the screen have it. */
  async #follow(): Promise<void> {
    if (this.#restarting) return;
    const mayTrain = this.#onScreen && !document.hidden;
    if (this.#state === "running" && !(this.#wanted && mayTrain)) await this.#training.pause();
    else if (this.#wanted && mayTrain && this.#state !== "running" && this.#state !== "loading")
      await this.#train();
    else if (this.#wanted && !mayTrain && this.#state === "paused") this.#enter("away");
  }

  async #ready(): Promise<boolean> {
    if (this.#training.started) return true;
    this.#enter("loading");
    try {
      await Promise.all([this.#training.start(this.#values.plans()), this.#together.load()]);
      if (this.#training.backend === "cpu") this.#notice(this.#text.slowBackend);
      this.#receive(await this.#training.frame());
      return true;
    } catch (error) {
      this.#training.close();
      this.#wanted = false;
      this.#notice(this.#text.workerFailed(error instanceof Error ? error.message : String(error)));
      this.#enter("failed");
      return false;
    }
  }

  async #train(): Promise<void> {
    if (!(await this.#ready())) return;
    this.#enter("running");
    let failures: readonly RunFrame[] = [];
    const reason = await this.#training.run(this.#until, speeds[this.#controls.speed], (frames, runs) => {
      failures = runs;
      this.#receive(frames);
    });
    if (this.#closed.signal.aborted || !this.#training.started || this.#restarting) return;
    if (reason === "budget" || reason === "failed") this.#wanted = false;
    await this.#settle(
      reason === "budget" ? "finished" : reason === "failed" ? "failed" : this.#wanted ? "away" : "paused"
    );
    this.#sayFailures(failures);
    // The screen may have changed while the worker was stopping.
    if (this.#wanted) await this.#follow();
  }

  #sayFailures(runs: readonly RunFrame[]): void {
    runs.forEach(({failure}, i) => {
      if (!failure) return;
      const {players, causes, blowUp} = this.#text;
      this.#notice(
        blowUp(
          this.#views[i].chosen.run.label,
          failure.update.toLocaleString("en"),
          players[failure.player],
          causes[failure.cause]
        )
      );
    });
  }

  async #step(what: Player | "round"): Promise<void> {
    if (this.#state === "running" || this.#state === "loading" || !(await this.#ready())) return;
    const {frames, runs} = await this.#training.step(what);
    this.#receive(frames);
    await this.#settle("paused");
    this.#sayFailures(runs);
  }

  async #freeze(player: Player, on: boolean): Promise<void> {
    if (!(await this.#ready())) return;
    this.#moved = true;
    this.#receive(await this.#training.freeze(player, on));
    if (this.#state === "loading") this.#enter("paused");
    this.#showControls();
  }

  /** Back to update 0 with the present values, up to the row's budget, or as an address asked; the worker stays. Calls that come meanwhile make it start over. */
  #restart({asOpened = false} = {}): Promise<void> {
    if (!asOpened) {
      this.#notices.replaceChildren();
      this.#until = this.row.budget;
    }
    this.#stale = true;
    this.#restarting ??= this.#startOver().finally(() => {
      this.#restarting = null;
      if (this.#wanted) this.#follow();
    });
    return this.#restarting;
  }

  async #startOver(): Promise<void> {
    await this.#training.pause();
    while (this.#stale) {
      this.#stale = false;
      this.#film.clear();
      this.#moved = false;
      this.#lay();
      if (!this.#training.started) {
        if (!(await this.#ready())) return;
      } else {
        await this.#training.start(this.#values.plans());
        this.#receive(await this.#training.frame());
      }
      this.#enter("paused");
    }
  }

  #change(values: KnobValues): boolean {
    return this.#take(() => this.#values.change(values));
  }

  /** Values that make no run are refused with a reason, and everything stays as it was. */
  #take(values: () => void): boolean {
    try {
      values();
    } catch (error) {
      this.#notices.replaceChildren();
      this.#notice(this.#text.refused(error instanceof Error ? error.message : String(error)));
      this.#showControls();
      return false;
    }
    this.#restart();
    return true;
  }

  #choose(take: () => void): void {
    take();
    this.#restart();
  }

  /** Training stands still: the numbers are brought up to date, with the weights' fingerprints. */
  async #settle(state: FigureState): Promise<void> {
    this.#fingerprints = await this.#training.checksums();
    this.#enter(state);
    this.#show(this.#film.frames.length - 1);
    this.#announce(true);
    const last = this.#film.last;
    if (last && last.update > 0)
      this.#log?.add({
        query: `${this.#values.address()}#${this.host.id}`,
        measurement: last.frames[0].snapshot.measurement,
        fingerprint: this.#fingerprints[0]
      });
  }

  #receive(frames: readonly Frame[]): void {
    // A frame of runs that are being replaced.
    if (frames.length !== this.#views.length) return;
    this.#fingerprints = [];
    const update = Math.max(...frames.map(({update}) => update));
    const pace = this.#state === "running" ? update - (this.#film.last?.update ?? 0) : 0;
    this.#film.add({update, frames});
    this.#show(this.#film.frames.length - 1, pace);
    this.#publish();
    this.#announce(false);
  }

  #show(index: number, pace = 0): void {
    const {frames} = this.#film;
    const scenery = frames[index];
    if (!scenery) return;
    this.#shown = index;
    scenery.frames.forEach((frame, i) => {
      this.#views[i].show(frame, pace);
    });
    const now = performance.now();
    if (pace > 0 && now - this.#besideAt < BESIDE_EVERY) return;
    this.#besideAt = now;
    // The runs of these frames, which the reader may just have changed for others.
    const runs = this.#views.map(({chosen}) => chosen);
    this.#together.show(this.#values, runs, scenery.frames, this.#moved);
    this.#controls.showScrubber(
      index,
      frames.map(({update}) => update)
    );
    if (this.#details.open) this.#showNumbers(scenery);
  }

  #showNumbers({frames}: Scenery): void {
    const atEnd = this.#shown === this.#film.frames.length - 1;
    this.#details.showNumbers(
      frames.map((frame, i) => ({
        label: this.#views[i].chosen.run.label,
        measurement: fullMeasurement(frame),
        fingerprint: (atEnd && this.#fingerprints[i]) || "–"
      }))
    );
  }

  #announce(now: boolean): void {
    if (!now && performance.now() - this.#announced < ANNOUNCE_EVERY) return;
    this.#announced = performance.now();
    const frames = this.#film.frames[this.#shown]?.frames ?? [];
    this.#announcement.textContent = frames
      .map(
        ({snapshot}, i) =>
          `${frames.length > 1 ? `${this.#views[i].chosen.run.label}. ` : ""}${reading(snapshot.measurement, this.row.reading)}`
      )
      .join(" ");
  }

  #notice(sentence: string): void {
    this.#notices.append(element("p", {class: "notice", role: "status"}, sentence));
  }

  #key(event: KeyboardEvent): void {
    if (event.target !== this.host || event.key !== " ") return;
    event.preventDefault();
    this.#toggle();
  }

  /** A link to this very figure, in the text or in the log, sets its knobs and leaves the page as it is. */
  #followLink(event: MouseEvent): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.origin !== location.origin || link.pathname !== location.pathname) return;
    if (new URLSearchParams(link.search).get("figure") !== this.row.id) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    this.host.scrollIntoView();
    this.host.focus({preventScroll: true});
    this.#open(link.search, false);
    this.#restart({asOpened: true});
  }

  async #copyLink(): Promise<boolean> {
    const {update} = this.#film.frames[this.#shown] ?? {update: 0};
    const query = this.#values.address(update > 0 && update !== this.row.budget ? update : null);
    const link = `${location.origin}${location.pathname}${query}#${this.host.id}`;
    try {
      await navigator.clipboard.writeText(link);
      return true;
    } catch {
      history.replaceState(null, "", link);
      return false;
    }
  }

  #downloadData(): void {
    const runs = this.#training.histories.map((history, i) => ({id: this.#views[i].chosen.run.id, history}));
    download(`${this.row.id}.csv`, "text/csv", historyAsCsv(runs));
  }

  #downloadPicture(): void {
    for (const {svgs, chosen} of this.#views)
      svgs.forEach((svg, i) => {
        download(`${this.row.id}-${chosen.run.id}-${this.row.views[i]}.svg`, "image/svg+xml", svgAsText(svg));
      });
  }
}
