import {figureRow} from "../figure-row.js";
import {digitPlayers} from "./digit-players.js";
import {at} from "./history.js";

/** Networks that have hardly begun make one smudge too. */
const BEGUN = 200;
/** The reader's hand, or ours, turns m down here. */
const TURNED = 600;

/** Ten steps of G for each of D, until m is turned down; and one step each all the way. */
export const theWall = figureRow({
  id: "the-wall",
  specification: {
    seed: 1,
    ...digitPlayers("components", 2e-3, 0),
    remedies: [{name: "r1", weight: 1}]
  },
  runs: [
    {id: "pressed", overrides: {schedule: {discriminatorSteps: 1, generatorSteps: 10}}},
    {id: "equal", overrides: {}}
  ],
  budget: 1500,
  // The wall at its smoothest.
  stillAt: 400,
  measureEvery: 50,
  events: [{at: TURNED, schedule: {generatorSteps: 1}}],
  views: ["tiles", "shares"],
  charts: ["leadingShare", "modes"],
  reading: "digits",
  samples: 24,
  knobs: ["n", "m"],
  expected: [
    {
      run: "pressed",
      claim: `serves at most 3 of 10 digits, 9 times in 10, from update ${BEGUN} until m is turned down`,
      holds: (history) => {
        const wall = history.filter(({update}) => update >= BEGUN && update <= TURNED);
        return wall.filter(({modesServed}) => modesServed <= 3).length >= 0.9 * wall.length;
      }
    },
    {
      run: "pressed",
      claim: "has another digit in the lead at least twice before that",
      holds: (history) => {
        const wall = history.filter(({update}) => update >= BEGUN && update <= TURNED);
        return (
          wall.filter(({leadingMode}, i) => i > 0 && leadingMode !== wall[i - 1].leadingMode).length >= 2
        );
      }
    },
    {
      run: "pressed",
      claim:
        "captures at least 8 of 10 digits at the end, and spreads its samples at least three times as far as at the turn",
      holds: (history) => {
        const last = history.at(-1);
        return last !== undefined && last.modesCaptured >= 8 && last.spread >= 3 * at(history, TURNED).spread;
      }
    },
    {
      run: "equal",
      claim:
        "captures at least 9 of 10 digits at the end, with no more than half of its samples taken for one",
      holds: (history) => {
        const last = history.at(-1);
        return last !== undefined && last.modesCaptured >= 9 && last.leadingShare <= 0.5;
      }
    }
  ]
});
