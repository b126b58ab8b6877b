import {createTrainingRule} from "../gan/training/training-rule.js";
import {type AddressProblem, readAddress, writeAddress} from "./address.js";
import {type FigureRow, type FigureRun, runsShown, specificationOf} from "./figure-row.js";
import {type KnobName, type KnobValues, knobs} from "./knobs/index.js";
import {type PlannedRun, planned} from "./plan.js";

/** A run as it is to be trained: the row's, with a reader's values. */
export interface ChosenRun {
  readonly run: FigureRun;
  readonly values: KnobValues;
}

/** What a reader chose in a figure, and what follows from it: its runs, its address, its command. */
export class FigureValues {
  readonly names: readonly KnobName[];
  readonly defaults: KnobValues;
  /** What the reader chose, where the runs do not have it anyway. */
  #given: KnobValues = {};
  #runs: readonly FigureRun[];
  #kept: KnobValues | null = null;
  #at: number | null = null;

  constructor(readonly row: FigureRow) {
    this.names = ["seed", ...row.knobs];
    this.#runs = runsShown(row);
    this.defaults = this.all;
  }

  /** Every knob as it stands: what was chosen for it, or what the first run has. */
  get all(): KnobValues {
    const specification = specificationOf(this.row, this.#runs[0], this.#given);
    return Object.fromEntries(
      this.names.map((name) => [name, this.#given[name] ?? knobs[name].read(specification)])
    );
  }

  /** Those that change nothing in the present runs: a penalty's weight where there is no penalty. */
  get idle(): readonly KnobName[] {
    const specifications = this.#runs.map((run) => specificationOf(this.row, run, this.#given));
    return this.names.filter((name) => {
      const {applies} = knobs[name];
      return applies && !specifications.some((specification) => applies(specification));
    });
  }

  /** Those that are not the row's own. */
  get changed(): KnobValues {
    return this.#given;
  }

  /** Whether these are the runs that the still shows. */
  get asRecorded(): boolean {
    return Object.keys(this.#given).length === 0 && this.#chosenIds() === null;
  }

  /** The runs to show; in a laboratory the run that was set aside stands beside the present one. */
  get runs(): readonly ChosenRun[] {
    const present = this.#runs.map((run) => ({run, values: this.changed}));
    const [{run}] = present;
    return this.#kept
      ? [
          ...present,
          {
            run: {...run, id: "kept", label: `Set aside: ${this.#describe(this.#kept)}`, short: "set aside"},
            values: this.#kept
          }
        ]
      : present;
  }

  /** Ids of the row's runs that are shown. */
  get shownIds(): readonly string[] {
    return this.#runs.map(({id}) => id);
  }

  get kept(): boolean {
    return this.#kept !== null;
  }

  /** Where a link stops the first training: the update it was made at. */
  get at(): number | null {
    return this.#at;
  }

  /** @throws RangeError that says what is wrong, if the values make no run together */
  plans(): PlannedRun[] {
    return this.runs.map(({run, values}) => planned(this.row, run, values));
  }

  /**
   * Takes new values over, if they make a run.
   *
   * @throws RangeError that says what is wrong; everything then stays as it was
   */
  change(values: KnobValues): void {
    this.#take({...this.#given, ...values});
  }

  /** Takes new values over, and the row's own for all others; throws as `change`. */
  load(values: KnobValues): void {
    this.#take(values);
  }

  #take(values: KnobValues): void {
    const before = this.#given;
    try {
      this.#given = this.#needed(values);
      for (const {plan} of this.plans()) createTrainingRule(plan.specification);
    } catch (error) {
      this.#given = before;
      throw error;
    }
  }

  /** The values without those that the runs have anyway, in the knobs' order. */
  #needed(values: KnobValues): KnobValues {
    let needed: KnobValues = Object.fromEntries(
      this.names.filter((name) => values[name] !== undefined).map((name) => [name, values[name]])
    );
    for (const name of this.names) {
      const {[name]: value, ...others} = needed;
      if (value === undefined) continue;
      const specifications = this.#runs.map((run) => specificationOf(this.row, run, others));
      if (specifications.every((specification) => knobs[name].read(specification) === value)) needed = others;
    }
    return needed;
  }

  /** Shows these of the row's runs. */
  choose(ids: readonly string[]): void {
    const chosen = this.row.runs.filter(({id}) => ids.includes(id));
    if (chosen.length > 0) this.#runs = chosen;
  }

  /** Sets the present run aside, to stand beside the next one; or lets go of it. */
  keep(on: boolean): void {
    this.#kept = on ? this.changed : null;
  }

  /** Takes an address's values over, as far as they can be used. */
  read(query: string, first: boolean): {problems: readonly AddressProblem[]; refusal: string | null} {
    const {values, runs, at, problems} = readAddress(query, this.row.id, this.names, {first});
    if (runs && this.row.shown) this.choose(runs);
    this.#at = at;
    try {
      this.load(values);
      return {problems, refusal: null};
    } catch (error) {
      return {problems, refusal: error instanceof Error ? error.message : String(error)};
    }
  }

  /** The address's query for these runs, or for their state at an update. */
  address(at: number | null = null): string {
    return writeAddress(this.row.id, this.#given, {}, {runs: this.#chosenIds(), at});
  }

  /** What repeats the run in Node. */
  get command(): string {
    const ids = this.#chosenIds();
    return [
      "npm run reproduce --",
      this.row.id,
      ...Object.entries(this.changed).map(([name, value]) => `"${name}=${value}"`),
      ...(ids ? [`runs=${ids.join(",")}`] : [])
    ].join(" ");
  }

  #chosenIds(): readonly string[] | null {
    const {shown} = this.row;
    if (!shown || (shown.length === this.#runs.length && this.#runs.every(({id}) => shown.includes(id))))
      return null;
    return this.shownIds;
  }

  #describe(values: KnobValues): string {
    const words = Object.entries(values).map(([name, value]) => `${name} ${value}`);
    return words.length > 0 ? words.join(", ") : "as it came";
  }
}
