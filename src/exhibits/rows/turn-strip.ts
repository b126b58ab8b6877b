import {label, path, round} from "../../views/drawing/layer.js";
import {exhibitRow} from "../exhibit.js";

const UPDATES = 44;
const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 70;
const FLOOR = 186;
const CEILING = 96;
const MOST = 20;

interface Drawn {
  label(n: string, m: string): string;
  readonly discriminator: string;
  readonly generator: string;
  readonly stale: string;
}

/** How many steps G has taken since D last looked, after each of the first updates: D's turn is the first n of a round. */
export function staleness(n: number, m: number, updates = UPDATES): number[] {
  let age = 0;
  return Array.from({length: updates}, (_, update) => {
    age = update % (n + m) < n ? 0 : age + 1;
    return age;
  });
}

/** The turns of several rounds as a strip, and under it how old D's knowledge of G is. */
export const turnStrip = exhibitRow({
  id: "turn-strip",
  handles: {
    n: {low: 1, high: MOST, step: 1, initial: 1},
    m: {low: 1, high: MOST, step: 1, initial: 10}
  },
  said: ({n, m}) => ({n, m, round: n + m, share: n / (n + m), oldest: m}),
  draw({n, m}, words: Drawn, format) {
    const slot = (WIDTH - LEFT) / UPDATES;
    const x = (update: number) => LEFT + update * slot;
    const ages = staleness(n, m);
    const size = round(0.7 * slot);
    let [squares, discs, rounds] = ["", "", ""];
    for (let update = 0; update < UPDATES; update++) {
      const middle = x(update + 0.5);
      if (update % (n + m) < n)
        squares += `M${round(middle - size / 2)} ${20 - size / 2}h${size}v${size}h${-size}Z`;
      else {
        const r = round(size / 2);
        discs += `M${round(middle - r)} 52a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
      }
      if (update > 0 && update % (n + m) === 0) rounds += `M${round(x(update))} 4V${FLOOR}`;
    }
    // One scale for all ratios, so that a long wait towers over a short one.
    const y = (age: number) => round(FLOOR - ((FLOOR - CEILING) * Math.min(age, MOST)) / MOST);
    const saw = ages.map((age, update) => `V${y(age)}H${round(x(update + 1))}`).join("");
    return [
      {
        view: "turn-strip",
        width: WIDTH,
        height: HEIGHT,
        label: words.label(format.whole(n), format.whole(m)),
        layers: [
          path("round-mark", rounds),
          path("beat beat-d", squares),
          path("beat beat-g", discs),
          path("stale-area", `M${LEFT} ${FLOOR}${saw}V${FLOOR}Z`),
          path("axis", `M${LEFT} ${FLOOR}H${WIDTH}`),
          label("beat-name", 0, 24, words.discriminator),
          label("beat-name", 0, 56, words.generator),
          label("tick", 0, CEILING - 8, words.stale),
          label("tick end", LEFT - 6, y(m) + 4, format.whole(m)),
          label("tick end", LEFT - 6, FLOOR + 4, format.whole(0))
        ]
      }
    ];
  }
});
