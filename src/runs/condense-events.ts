import type {Player} from "../gan/player.js";
import type {Change, RunEvent} from "./plan.js";

const players = ["discriminator", "generator"] as const;

/**
 * The same events with those of one update written as one, as far as that does the same to a run: a reader who turns a knob
 * step by step while the run stands has changed it once. A reset stays by itself.
 */
export function condensed(events: readonly RunEvent[]): readonly RunEvent[] {
  const all: RunEvent[] = [];
  for (const event of events) {
    const last = all.at(-1);
    if (last && last.at === event.at && !last.reset && !event.reset) all[all.length - 1] = both(last, event);
    else all.push(event);
  }
  return all;
}

function both(first: RunEvent, then: RunEvent): RunEvent {
  /** The player's last word; null if nothing was said of it. */
  const isFrozen = (player: Player) =>
    [then, first].map((change) => word(change, player)).find((said) => said !== null) ?? null;
  const freeze = players.filter((player) => isFrozen(player) === true);
  const release = players.filter((player) => isFrozen(player) === false);
  const schedule = {...first.schedule, ...then.schedule};
  const rates = {...first.rates, ...then.rates};
  return {
    at: first.at,
    ...(freeze.length > 0 && {freeze}),
    ...(release.length > 0 && {release}),
    ...(Object.keys(schedule).length > 0 && {schedule}),
    ...(Object.keys(rates).length > 0 && {rates})
  };
}

/** Whether a change leaves a player frozen; null if it does not speak of it. In one change what is released comes last. */
function word({freeze = [], release = []}: Change, player: Player): boolean | null {
  return release.includes(player) ? false : freeze.includes(player) ? true : null;
}
