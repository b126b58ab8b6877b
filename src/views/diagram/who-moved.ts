import type {Player} from "../../gan/player.js";
import type {Frame} from "../../runs/run-state.js";

/**
 * Who made the update before this picture: both of them where they step together, or where so many updates lie between two
 * pictures that one of them says nothing; nobody before the first.
 *
 * @param pace updates since the picture before, 0 for a picture that stands
 */
export function whoMoved({update, turn}: Pick<Frame, "update" | "turn">, pace: number): readonly Player[] {
  const {place, frozen, schedule, outOfTurn} = turn;
  const {discriminatorSteps: n, generatorSteps: m, simultaneous} = schedule;
  if (update === 0) return [];
  const players = (["discriminator", "generator"] as const).filter(
    (player) => !frozen.includes(player) && (player === "discriminator" ? n : m) > 0
  );
  if (pace > 1 || simultaneous) return players;
  if (outOfTurn) return [outOfTurn];
  const before = (place + n + m - 1) % (n + m) < n ? "discriminator" : "generator";
  return players.includes(before) ? [before] : players;
}
