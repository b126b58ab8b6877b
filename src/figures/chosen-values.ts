import {createTrainingRule} from "../gan/training/training-rule.js";
import {afterChange} from "../runs/after-change.js";
import {writeEvents} from "../runs/events-text.js";
import type {RunEvent} from "../runs/plan.js";
import {type AddressProblem, readAddress, writeAddress} from "./address.js";
import {type FigureRow, type FigureRun, runsShown, specificationOf} from "./figure-row.js";
import {type KnobName, type KnobValues, knobs} from "./knobs/index.js";
import {type PlannedRun, planned} from "./plan.js";

/** What a reader chose in a figure. */
export interface Choice {
  /** Values of knobs, in the knobs' order, where the runs do not have them anyway. */
  readonly given: KnobValues;
  /** Those of the row's runs that are shown, in the row's order. */
  readonly runs: readonly FigureRun[];
  /** What is done to the players on the way, in the place of what the row has planned; null for the row's own. */
  readonly events: readonly RunEvent[] | null;
  /** The run that was set aside, to stand beside the present one. */
  readonly setAside: Pick<Choice, "given" | "events"> | null;
}

/** A run as it is to be trained and drawn: the row's, with a reader's values. */
export interface ChosenRun extends PlannedRun {
  readonly id: string;
  /** The id of its row: a run is called by both. */
  readonly figure: string;
  readonly run: FigureRun;
  readonly values: KnobValues;
  readonly isSetAside: boolean;
}

/** A choice with all that follows from it: worked out once, and kept until the reader chooses anew. */
export interface Chosen {
  readonly row: FigureRow;
  readonly choice: Choice;
  /** In a laboratory the run that was set aside comes last. */
  readonly runs: readonly ChosenRun[];
  /** Every knob as it stands: what was chosen for it, or what the first run has. */
  readonly values: KnobValues;
  /** Knobs that change nothing in the present runs: a penalty's weight where there is no penalty. */
  readonly idle: readonly KnobName[];
}

/** What came of reading an address. */
export interface FromAddress {
  readonly chosen: Chosen;
  /** Where the link stops the first training: the update that it was made at. */
  readonly at: number | null;
  /** Whether the run itself is asked for. */
  readonly run: boolean;
  /** What the seeds of a class begin after; null for a link that is for nobody in particular. */
  readonly classroom: number | null;
  readonly problems: readonly AddressProblem[];
  /** Why the values make no run together, if they do not. */
  readonly refusal: unknown;
}

/** The id of the run that was set aside, in the page and in what is downloaded. */
const SET_ASIDE = "kept";

/** The knobs of a figure. */
function knobsOf(row: FigureRow): readonly KnobName[] {
  return ["seed", ...row.knobs];
}

/** The figure as it comes: the runs that its still shows. */
export function asItComes(row: FigureRow): Chosen {
  return derive(row, {given: {}, runs: runsShown(row), events: null, setAside: null});
}

/** Changes some values; throws as `choose`. */
export function withValues({row, choice}: Chosen, values: KnobValues): Chosen {
  return choose(row, {...choice, given: {...choice.given, ...values}});
}

/** Takes these values over, and the row's own for all others; throws as `choose`. */
export function withOnly({row, choice}: Chosen, values: KnobValues): Chosen {
  return choose(row, {...choice, given: values, events: null});
}

/** Shows these of the row's runs; as before if there are none of that name. Throws as `choose`. */
export function withRuns({row, choice}: Chosen, ids: readonly string[]): Chosen {
  return choose(row, {...choice, runs: runsCalled(row, ids) ?? choice.runs});
}

/**
 * Sets the present run aside, to stand beside the next one; or lets go of it.
 *
 * @param events what was done to the players of that run
 */
export function withSetAside({row, choice}: Chosen, on: boolean, events = choice.events): Chosen {
  return choose(row, {...choice, setAside: on ? {given: choice.given, events} : null});
}

/** Does this to the players on the way, in the place of what the row has planned; null for the row's own. Throws as `choose`. */
export function withEvents({row, choice}: Chosen, events: readonly RunEvent[] | null): Chosen {
  return choose(row, {...choice, events});
}

/**
 * Takes an address's values over, as far as they can be used.
 *
 * @param isFirst whether it is the page's first figure, to which values belong that name none
 */
export function fromAddress(chosen: Chosen, query: string, isFirst: boolean): FromAddress {
  const {row} = chosen;
  const {values, runs, at, events, run, classroom, problems} = readAddress(query, row.id, knobsOf(row), {
    first: isFirst
  });
  const called = runs && row.shown ? runsCalled(row, runs) : null;
  try {
    const choice = {...chosen.choice, given: values, runs: called ?? chosen.choice.runs, events};
    return {chosen: choose(row, choice), at, run, classroom, problems, refusal: null};
  } catch (refusal) {
    return {chosen, at, run: false, classroom, problems, refusal};
  }
}

/** Whether these are the runs that the still shows. */
export function isAsItComes({choice, row}: Chosen): boolean {
  return (
    Object.keys(choice.given).length === 0 &&
    choice.setAside === null &&
    choice.events === null &&
    runsNamed(row, choice) === null
  );
}

/** The address's query for these runs, or for their state at an update, or for them in a class. */
export function addressOf(
  {row, choice}: Chosen,
  at: number | null = null,
  classroom: number | null = null
): string {
  const {given, events} = choice;
  return writeAddress(row.id, given, {}, {runs: runsNamed(row, choice), at, events, classroom});
}

/** What repeats the runs in Node. */
export function commandOf({row, choice}: Chosen): string {
  const ids = runsNamed(row, choice);
  return [
    "npm run reproduce --",
    row.id,
    ...Object.entries(choice.given).map(([name, value]) => `"${name}=${value}"`),
    ...(ids ? [`runs=${ids.join(",")}`] : []),
    ...(choice.events ? [`"events=${writeEvents(choice.events)}"`] : [])
  ].join(" ");
}

/** @throws Refusal if the values make no run together */
function choose(row: FigureRow, choice: Choice): Chosen {
  const events = choice.events && isPlanned(row, choice.events) ? null : choice.events;
  return derive(row, {...choice, given: needed(row, choice), events});
}

/** @throws Refusal if the values make no run together */
function derive(row: FigureRow, choice: Choice): Chosen {
  const {given, setAside} = choice;
  const present = choice.runs.map((run) => chosenRun(row, run, choice));
  const runs = setAside
    ? [...present, {...chosenRun(row, choice.runs[0], setAside), id: SET_ASIDE, isSetAside: true}]
    : present;
  for (const {plan} of runs) {
    createTrainingRule(plan.specification);
    plan.events?.reduce(afterChange, plan.specification.schedule);
  }
  const [{plan: first}] = present;
  const names = knobsOf(row);
  return {
    row,
    choice,
    runs,
    values: Object.fromEntries(
      names.map((name) => [name, given[name] ?? knobs[name].read(first.specification)])
    ),
    idle: names.filter((name) => {
      const {applies} = knobs[name];
      return applies && !present.some(({plan}) => applies(plan.specification));
    })
  };
}

function chosenRun(
  row: FigureRow,
  run: FigureRun,
  {given: values, events}: Pick<Choice, "given" | "events">
): ChosenRun {
  return {
    ...planned(row, run, values, events ?? undefined),
    id: run.id,
    figure: row.id,
    run,
    values,
    isSetAside: false
  };
}

/** Whether that is what the row has planned anyway. */
function isPlanned(row: FigureRow, events: readonly RunEvent[]): boolean {
  return writeEvents(events) === writeEvents(row.events ?? []);
}

/** The values without those that the runs have anyway, in the knobs' order. */
function needed(row: FigureRow, {given, runs}: Pick<Choice, "given" | "runs">): KnobValues {
  const names = knobsOf(row).filter((name) => given[name] !== undefined);
  let values: KnobValues = Object.fromEntries(names.map((name) => [name, given[name]]));
  for (const name of names) {
    const {[name]: value, ...others} = values;
    const specifications = runs.map((run) => specificationOf(row, run, others));
    if (specifications.every((specification) => knobs[name].read(specification) === value)) values = others;
  }
  return values;
}

/** Those of the row's runs, or null if there are none. */
function runsCalled({runs}: FigureRow, ids: readonly string[]): readonly FigureRun[] | null {
  const called = runs.filter(({id}) => ids.includes(id));
  return called.length > 0 ? called : null;
}

/** The runs' ids, where they are not the ones that the figure shows at first. */
function runsNamed({shown}: FigureRow, {runs}: Choice): readonly string[] | null {
  if (!shown || (shown.length === runs.length && runs.every(({id}) => shown.includes(id)))) return null;
  return runs.map(({id}) => id);
}
