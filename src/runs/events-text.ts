import type {Player} from "../gan/player.js";
import type {Change, RunEvent} from "./plan.js";

/**
 * What was done to the players, as a short text for addresses and command lines: `1200:m=1;2000:freeze=d;2500:release=d`.
 * Events are separated by semicolons, each is an update and what is done then, separated by commas.
 */

/** More events than these are no text: an address has to stay an address. */
export const MOST_EVENTS = 50;

/** What can be done, in the order in which a run does it: how it is written, and what a text means by it. */
const words: {
  readonly [Word in string]: {write(change: Change): string | null; read(text: string): Change | null};
} = {
  freeze: players("freeze"),
  release: players("release"),
  reset: {
    write: ({reset}) => reset?.[0] ?? null,
    read: (text) => (text === "d" || text === "g" ? {reset: playerOf[text]} : null)
  },
  n: steps("discriminatorSteps"),
  m: steps("generatorSteps"),
  gRate: rate("generator"),
  dRate: rate("discriminator")
};

const playerOf = {d: "discriminator", g: "generator"} as const;

/** Events in which nothing is done are left out. */
export function writeEvents(events: readonly RunEvent[]): string {
  return events
    .map(({at, ...change}) => ({
      at,
      parts: Object.entries(words).flatMap(([word, {write}]) => {
        const text = write(change);
        return text === null ? [] : [`${word}=${text}`];
      })
    }))
    .filter(({parts}) => parts.length > 0)
    .map(({at, parts}) => `${at}:${parts.join()}`)
    .join(";");
}

/** What `writeEvents` wrote; null if a text is none of that: from a stranger's address anything may come. */
export function readEvents(text: string): RunEvent[] | null {
  if (text === "") return [];
  const pieces = text.split(";", MOST_EVENTS + 1);
  if (pieces.length > MOST_EVENTS) return null;
  const events: RunEvent[] = [];
  for (const piece of pieces) {
    const event = readEvent(piece);
    if (!event || event.at < (events.at(-1)?.at ?? 0)) return null;
    events.push(event);
  }
  return events;
}

function readEvent(text: string): RunEvent | null {
  const [, at, parts] = /^(\d{1,7}):(.+)$/.exec(text) ?? [];
  if (!parts) return null;
  let event: RunEvent = {at: Number(at)};
  const seen = new Set<string>();
  for (const part of parts.split(",")) {
    const [, word, value] = /^([a-zA-Z]{1,7})=(.+)$/.exec(part) ?? [];
    if (!word || seen.has(word) || !Object.hasOwn(words, word)) return null;
    seen.add(word);
    const change = words[word].read(value);
    if (!change) return null;
    event = {
      ...event,
      ...change,
      ...(change.schedule && {schedule: {...event.schedule, ...change.schedule}}),
      ...(change.rates && {rates: {...event.rates, ...change.rates}})
    };
  }
  return event;
}

/** One or both players by their letters. */
function players(name: "freeze" | "release") {
  return {
    write: ({[name]: list = []}: Change) => list.map((player) => player[0]).join("") || null,
    read: (text: string): Change | null =>
      /^(d|g|dg|gd)$/.test(text)
        ? {[name]: Array.from(text, (letter) => playerOf[letter as "d" | "g"])}
        : null
  };
}

/** n or m. */
function steps(name: "discriminatorSteps" | "generatorSteps") {
  return {
    write: ({schedule}: Change) => (schedule?.[name] === undefined ? null : String(schedule[name])),
    read: (text: string): Change | null =>
      /^(\d{1,2}|100)$/.test(text) ? {schedule: {[name]: Number(text)}} : null
  };
}

/** A learning rate, any that the engine takes: finite and not below 0. */
function rate(player: Player) {
  return {
    write: ({rates}: Change) => (rates?.[player] === undefined ? null : String(rates[player])),
    read: (text: string): Change | null =>
      /^\d{1,22}(\.\d{1,30})?(e[+-]?\d{1,3})?$/.test(text) && Number.isFinite(Number(text))
        ? {rates: {[player]: Number(text)}}
        : null
  };
}
