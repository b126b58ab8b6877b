import {type FigureRow, specificationOf} from "../../figures/figure-row.js";
import type {Frame} from "../../figures/recording.js";
import type {Measurement} from "../../gan/snapshot.js";
import type {SpecificationOverrides} from "../../gan/specification.js";
import {texts} from "../../text/index.js";
import {reading} from "../../text/reading.js";
import type {RunFrame} from "../../worker/session.js";
import {type AddressName, type AddressValues, readAddress, writeAddress} from "../address.js";
import {element} from "../element.js";
import {type Controls, createControls, speeds} from "./controls.js";
import {download, historyAsCsv, svgAsText} from "./download.js";
import type {FigureElement} from "./figure.js";
import type {FigureState} from "./figure-state.js";
import {Film} from "./film.js";
import {numbersTable} from "./numbers.js";
import {RunView} from "./run-view.js";
import {Training} from "./training.js";

/** At most so often does a screen reader hear where a run is, in milliseconds. */
const ANNOUNCE_EVERY = 5000;

/** The state of all runs of a figure at one update. */
interface Scenery {
  readonly update: number;
  readonly frames: readonly Frame[];
}

/** Everything a live figure does: takes over the still, adds the controls, trains in a worker, draws. */
export class FigureController {
  readonly #text = texts(document.documentElement.lang);
  readonly #training: Training;
  readonly #views: readonly RunView[];
  readonly #controls: Controls;
  readonly #film = new Film<Scenery>();
  readonly #stateLine = element("p", {class: "state-line"});
  readonly #announcement = element("p", {class: "visually-hidden", "aria-live": "polite"});
  readonly #notices = element("div", {class: "notices"});
  readonly #numbers = element("details", {class: "numbers"});
  readonly #table = element("div", {class: "table"});
  readonly #command = element("code", {tabindex: "0"});
  readonly #linkStatus = element("span", {role: "status"});
  readonly #defaults: AddressValues;
  readonly #observer: IntersectionObserver;
  readonly #closed = new AbortController();
  #values: AddressValues;
  #state: FigureState = "idle";
  /** Whether the reader wants the figure to train; it does while it is on the screen. */
  #wanted = false;
  #onScreen = true;
  #until: number;
  /** Index into the film of what is shown. */
  #shown = 0;
  #announced = 0;
  /** Of the runs' weights, whenever the training stands still. */
  #fingerprints: readonly string[] = [];

  constructor(
    readonly host: FigureElement,
    readonly row: FigureRow
  ) {
    const text = this.#text;
    this.#until = row.budget;
    this.#training = new Training(row);
    this.#views = row.runs.map((run) => new RunView(host, row, run, text));
    const {seed, schedule} = specificationOf(row, row.runs[0]);
    const knobs: readonly AddressName[] = row.knobs;
    this.#defaults = {seed};
    if (knobs.includes("n")) this.#defaults.n = schedule.discriminatorSteps;
    if (knobs.includes("m")) this.#defaults.m = schedule.generatorSteps;
    this.#values = {...this.#defaults, ...this.#readAddress(knobs)};
    this.#controls = createControls(text, row.title, row.id, knobs, {
      toggle: () => this.#toggle(),
      reset: () => this.#restart(),
      step: (what) => this.#step(what),
      change: (name, value) => this.#change({[name]: value}),
      newSeed: () => this.#change({seed: crypto.getRandomValues(new Uint32Array(1))[0] % 1_000_000}),
      scrub: (index) => this.#show(index)
    });
    this.#build();
    this.#observer = new IntersectionObserver(([entry]) => {
      this.#onScreen = entry.isIntersecting;
      this.#follow();
    });
    this.#observer.observe(host);
    const {signal} = this.#closed;
    document.addEventListener("visibilitychange", () => this.#follow(), {signal});
    host.addEventListener("keydown", (event) => this.#key(event), {signal});
    this.#enter("idle");
  }

  close(): void {
    this.#closed.abort();
    this.#observer.disconnect();
    this.#training.close();
  }

  #readAddress(knobs: readonly AddressName[]): AddressValues {
    const first = document.querySelector("figure[data-figure]") === this.host;
    const {values, problems} = readAddress(location.search, this.row.id, {first});
    for (const {parameter, given} of problems) {
      const allowed = this.#text.integerFrom(String(parameter.low), parameter.high.toLocaleString("en"));
      const name = parameter.name as AddressName;
      this.#notice(this.#text.badValue(name, given, allowed, String(this.#defaults[name] ?? "")));
    }
    const known = Object.entries(values).filter(
      ([name]) => name === "seed" || knobs.includes(name as AddressName)
    );
    const usable: AddressValues = Object.fromEntries(known);
    if ((usable.n ?? this.#defaults.n) === 0 && (usable.m ?? this.#defaults.m) === 0) {
      this.#notice(this.#text.scheduleOfZeros);
      delete usable.n;
      delete usable.m;
    }
    return usable;
  }

  #build(): void {
    const {host, row} = this;
    const text = this.#text;
    const button = (label: string, click: () => void) =>
      element("button", {type: "button", class: "control", click}, label);
    this.#numbers.append(
      element("summary", {}, text.numbers),
      this.#table,
      element(
        "p",
        {class: "control-group"},
        button(text.copyLink, () => this.#copyLink()),
        button(text.downloadData, () => this.#downloadData()),
        button(text.downloadPicture, () => this.#downloadPicture()),
        this.#linkStatus
      ),
      element("p", {}, text.reproduce, " ", this.#command)
    );
    host.tabIndex = 0;
    host.setAttribute("aria-label", text.figureLabel(row.title));
    host.querySelector(".plate-head")?.after(this.#stateLine);
    host
      .querySelector(".runs")
      ?.after(this.#controls.bar, this.#controls.scrubber, this.#notices, this.#announcement);
    host.append(this.#numbers);
    this.#numbers.addEventListener("toggle", () => this.#show(this.#shown));
    this.#showValues();
  }

  #changes(): SpecificationOverrides {
    const {seed, n, m} = this.#values;
    return {
      ...(seed === undefined ? {} : {seed}),
      schedule: {
        ...(n === undefined ? {} : {discriminatorSteps: n}),
        ...(m === undefined ? {} : {generatorSteps: m})
      }
    };
  }

  #enter(state: FigureState): void {
    this.#state = state;
    this.host.dataset.state = state;
    this.#stateLine.textContent = this.#text.state[state];
    this.#controls.show(state, this.#values);
    this.#publish();
  }

  #publish(): void {
    const runs: Record<string, Measurement> = {};
    this.#film.last?.frames.forEach(({snapshot}, i) => {
      runs[this.row.runs[i].id] = snapshot.measurement;
    });
    this.host.value = {state: this.#state, runs, fingerprints: this.#fingerprints};
    this.host.dispatchEvent(new Event("input", {bubbles: true}));
  }

  #toggle(): void {
    if (this.#wanted) {
      this.#wanted = false;
      this.#follow();
      return;
    }
    this.#wanted = true;
    if (this.#state === "finished") this.#until += this.row.budget;
    this.#follow();
  }

  /** Trains or pauses, as the reader's wish and the screen have it. */
  async #follow(): Promise<void> {
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
      await this.#training.start(this.#changes());
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
    if (this.#closed.signal.aborted || !this.#training.started) return;
    if (reason !== "paused") this.#wanted = false;
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
          this.row.runs[i].label,
          failure.update.toLocaleString("en"),
          players[failure.player],
          causes[failure.cause]
        )
      );
    });
  }

  async #step(what: "discriminator" | "generator" | "round"): Promise<void> {
    if (this.#state === "running" || this.#state === "loading" || !(await this.#ready())) return;
    const {frames, runs} = await this.#training.step(what);
    this.#receive(frames);
    await this.#settle("paused");
    this.#sayFailures(runs);
  }

  /** Back to update 0 with the present values; the worker stays. */
  async #restart(): Promise<void> {
    this.#wanted = false;
    await this.#training.pause();
    this.#film.clear();
    this.#notices.replaceChildren();
    this.#until = this.row.budget;
    if (this.#training.started) {
      await this.#training.start(this.#changes());
      this.#receive(await this.#training.frame());
      this.#enter("paused");
    } else if (await this.#ready()) this.#enter("paused");
  }

  async #change(values: AddressValues): Promise<void> {
    const next = {...this.#values, ...values};
    if (next.n === 0 && next.m === 0) {
      this.#notice(this.#text.scheduleOfZeros);
      this.#controls.show(this.#state, this.#values);
      return;
    }
    const go = this.#wanted;
    this.#values = next;
    this.#showValues();
    await this.#restart();
    if (go) this.#toggle();
  }

  #showValues(): void {
    const {row} = this;
    const words = Object.entries(this.#values).filter(
      ([name, value]) => value !== this.#defaults[name as AddressName]
    );
    this.#command.textContent = [
      "npm run reproduce --",
      row.id,
      ...words.map(([name, value]) => `--${name} ${value}`)
    ].join(" ");
    this.#controls.show(this.#state, this.#values);
  }

  /** Training stands still: the numbers are brought up to date, with the weights' fingerprints. */
  async #settle(state: FigureState): Promise<void> {
    this.#fingerprints = await this.#training.checksums();
    this.#enter(state);
    this.#show(this.#film.frames.length - 1);
    this.#announce(true);
  }

  #receive(frames: readonly Frame[]): void {
    this.#fingerprints = [];
    this.#film.add({update: Math.max(...frames.map(({update}) => update)), frames});
    this.#show(this.#film.frames.length - 1);
    this.#publish();
    this.#announce(false);
  }

  #show(index: number): void {
    const {frames} = this.#film;
    const scenery = frames[index];
    if (!scenery) return;
    this.#shown = index;
    scenery.frames.forEach((frame, i) => {
      this.#views[i].show(frame);
    });
    this.#controls.showScrubber(
      index,
      frames.map(({update}) => update)
    );
    if (this.#numbers.open || this.#table.childElementCount === 0) this.#fillTable(scenery);
  }

  #fillTable({frames}: Scenery): void {
    const atEnd = this.#shown === this.#film.frames.length - 1;
    const runs = frames.map(({snapshot}, i) => ({
      label: this.row.runs[i].label,
      measurement: snapshot.measurement,
      fingerprint: (atEnd && this.#fingerprints[i]) || "–"
    }));
    this.#table.replaceChildren(numbersTable(this.#text, runs));
  }

  #announce(now: boolean): void {
    if (!now && performance.now() - this.#announced < ANNOUNCE_EVERY) return;
    this.#announced = performance.now();
    const frames = this.#film.frames[this.#shown]?.frames ?? [];
    this.#announcement.textContent = frames
      .map(
        ({snapshot}, i) =>
          `${frames.length > 1 ? `${this.row.runs[i].label}. ` : ""}${reading(snapshot.measurement)}`
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

  async #copyLink(): Promise<void> {
    const query = writeAddress(this.row.id, this.#values, this.#defaults);
    const link = `${location.origin}${location.pathname}${query}#${this.host.id}`;
    try {
      await navigator.clipboard.writeText(link);
      this.#linkStatus.textContent = this.#text.linkCopied;
    } catch {
      history.replaceState(null, "", link);
      this.#linkStatus.textContent = this.#text.linkNotCopied;
    }
  }

  #downloadData(): void {
    const runs = this.#training.histories.map((history, i) => ({id: this.row.runs[i].id, history}));
    download(`${this.row.id}.csv`, "text/csv", historyAsCsv(runs));
  }

  #downloadPicture(): void {
    for (const {svgs, run} of this.#views)
      svgs.forEach((svg, i) => {
        download(`${this.row.id}-${run.id}-${this.row.views[i]}.svg`, "image/svg+xml", svgAsText(svg));
      });
  }
}
