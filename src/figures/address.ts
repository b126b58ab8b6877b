import {languageOfTag} from "../format/languages.js";
import {readEvents, writeEvents} from "../runs/events-text.js";
import type {RunEvent} from "../runs/plan.js";
import {type Knob, type KnobName, type KnobValue, type KnobValues, knobs, parseKnob} from "./knobs/index.js";

/** A value that could not be used: shown to the reader as text, never as markup. */
export type AddressProblem =
  | {readonly name: KnobName; readonly knob: Knob; readonly given: string}
  | {readonly name: "events" | "class" | "lang"; readonly given: string};

/** What an address says of one figure. */
export interface Address {
  readonly values: KnobValues;
  /** Ids of the runs to show, as they were given; null if the address does not choose. */
  readonly runs: readonly string[] | null;
  /** The update that the link was made at; null if the address does not say. */
  readonly at: number | null;
  /** What is done to the players on the way, in the place of what the row has planned; null if the address does not say. */
  readonly events: readonly RunEvent[] | null;
  /** Whether the run is asked for, and not only its settings. */
  readonly run: boolean;
  /** Each of a class has this and their number on the list for a seed; null if the address is for nobody in particular. */
  readonly classroom: number | null;
  readonly problems: readonly AddressProblem[];
}

/** What addresses written by this version are marked with, so that a later one can still read them. */
const VERSION = "1";
const NOTHING: Address = {
  values: {},
  runs: null,
  at: null,
  events: null,
  run: false,
  classroom: null,
  problems: []
};
/** The highest that a class's seeds begin after: they have to fit in its codes. */
const MOST_BEFORE_A_CLASS = 1_000_000;
/** Longer values are cut in messages. */
const LONGEST_SHOWN = 40;

/**
 * Reads a figure's values from an address's query. Values for another figure are not this one's; values without a
 * figure are the first figure's. Knobs that the figure does not have are left alone.
 */
export function readAddress(
  query: string,
  figure: string,
  names: readonly KnobName[],
  {first = false}: {first?: boolean} = {}
): Address {
  const search = new URLSearchParams(query);
  const meant = search.get("figure");
  if (meant === null ? !first : meant !== figure) return NOTHING;
  const values: {[Name in KnobName]?: KnobValue} = {};
  const problems: AddressProblem[] = [];
  for (const name of names) {
    const given = search.get(name);
    if (given === null) continue;
    const value = parseKnob(knobs[name], given);
    if (value === null) problems.push({name, knob: knobs[name], given: given.slice(0, LONGEST_SHOWN)});
    else values[name] = value;
  }
  const at = search.get("at") ?? "";
  const written = search.get("events");
  const events = written === null ? null : readEvents(written);
  if (written !== null && events === null)
    problems.push({name: "events", given: written.slice(0, LONGEST_SHOWN)});
  const classroom = search.get("class");
  const isClass =
    classroom !== null && /^\d{1,7}$/.test(classroom) && Number(classroom) <= MOST_BEFORE_A_CLASS;
  if (classroom !== null && !isClass)
    problems.push({name: "class", given: classroom.slice(0, LONGEST_SHOWN)});
  const language = search.get("lang");
  if (language !== null && languageOfTag(language) === null)
    problems.push({name: "lang", given: language.slice(0, LONGEST_SHOWN)});
  return {
    values,
    runs: search.get("runs")?.split(",") ?? null,
    at: /^[1-9]\d{0,6}$/.test(at) ? Number(at) : null,
    events,
    run: search.get("run") === "1",
    classroom: isClass ? Number(classroom) : null,
    problems
  };
}

/** The query that `readAddress` reads back; values that are the figure's own are left out, and so is what is null. */
export function writeAddress(
  figure: string,
  values: KnobValues,
  defaults: KnobValues,
  {
    runs = null,
    at = null,
    events = null,
    run = false,
    classroom = null
  }: Partial<Pick<Address, "runs" | "at" | "events" | "run" | "classroom">> = {}
): string {
  const search = new URLSearchParams({v: VERSION, figure});
  for (const name of Object.keys(knobs) as KnobName[]) {
    const value = values[name];
    if (value !== undefined && value !== defaults[name]) search.set(name, String(value));
  }
  if (runs) search.set("runs", runs.join(","));
  if (events) search.set("events", writeEvents(events));
  if (at) search.set("at", String(at));
  if (run) search.set("run", "1");
  if (classroom !== null) search.set("class", String(classroom));
  // What events are written with means nothing special in a query: the address stays legible.
  return `?${search}`
    .replaceAll("%3A", ":")
    .replaceAll("%3B", ";")
    .replaceAll("%3D", "=")
    .replaceAll("%2C", ",");
}
