import {createLoss, type LossSpecification} from "../../gan/losses/index.js";
import type {LossOfScores, ScoreFunction} from "../../gan/losses/loss.js";
import {label, type Panel, path, round} from "../../views/drawing/layer.js";
import {exhibitRow} from "../exhibit.js";

/** Losses whose prices are drawn; the penalty and the clip of a critic change nothing in them. */
const specifications = {
  minimax: {name: "minimax"},
  "non-saturating": {name: "non-saturating"},
  "least-squares": {name: "least-squares"},
  hinge: {name: "hinge"},
  wasserstein: {name: "wasserstein-gradient-penalty", weight: 10, sides: "two"}
} as const satisfies Readonly<Record<string, LossSpecification>>;

export type ShapedLoss = keyof typeof specifications;
const names = Object.keys(specifications) as readonly ShapedLoss[];
const losses = Object.fromEntries(names.map((name) => [name, createLoss(specifications[name])])) as Record<
  ShapedLoss,
  LossOfScores
>;

const REACH = 6;
const WIDTH = 320;
const HEIGHT = 230;
const [LEFT, RIGHT, TOP, FLOOR] = [30, 312, 26, 204];
const POINTS = 97;
/** Half the length of a piece of tangent, in scores. */
const TANGENT = 0.9;

interface Drawn {
  readonly generatorPrice: string;
  readonly discriminatorPrice: string;
  readonly slopes: string;
  readonly score: string;
  readonly losses: Readonly<Record<ShapedLoss, string>>;
  label(title: string): string;
  slopesLabel(slopes: readonly {loss: string; slope: string}[]): string;
}

const x = (score: number) => round(LEFT + ((score + REACH) / (2 * REACH)) * (RIGHT - LEFT));

/**
 * The price that G and D pay for a score of D's, under five losses, and the slope that G gets at the score that the reader
 * chooses: how fast its price would fall if the score rose. What G learns from is that slope, and D's own at the sample.
 */
export const lossShapes = exhibitRow({
  id: "loss-shapes",
  handles: {score: {low: -REACH, high: REACH, step: 0.1, initial: -4}},
  drag: {
    handle: "score",
    valueAt: (share) => ((share * WIDTH - LEFT) / (RIGHT - LEFT)) * 2 * REACH - REACH
  },
  said: ({score}) => ({
    score,
    slopes: Object.fromEntries(names.map((loss) => [loss, slopeFor(loss, score)])) as Record<
      ShapedLoss,
      number
    >
  }),
  draw: ({score}, words: Drawn, format) => [
    curves(
      "prices-g",
      words.generatorPrice,
      score,
      words,
      format.whole,
      [-REACH, REACH],
      ({forGenerator}) => [{kind: "", price: forGenerator}]
    ),
    slopes(score, words, (slope) => format.fixed(slope, 2)),
    curves(
      "prices-d",
      words.discriminatorPrice,
      score,
      words,
      format.whole,
      [-REACH, REACH],
      ({onFake, onReal}) => [
        {kind: "", price: onFake},
        {kind: " faint", price: onReal}
      ]
    )
  ]
});

/** How fast G's price falls if the score rises. */
function slopeFor(loss: ShapedLoss, score: number): number {
  // Adding 0 makes a zero of a negative one.
  return -losses[loss].forGenerator.derivative(score) + 0;
}

type Curve = {readonly kind: string; readonly price: ScoreFunction};

function curves(
  view: string,
  title: string,
  score: number,
  words: Drawn,
  whole: (value: number) => string,
  [low, high]: readonly [number, number],
  of: (loss: LossOfScores) => readonly Curve[]
): Panel {
  const y = (price: number) => round(FLOOR - ((price - low) / (high - low)) * (FLOOR - TOP));
  const inside = (price: number) => price >= low && price <= high;
  const lines = names.flatMap((name, i) =>
    of(losses[name]).map(({kind, price}) =>
      path(
        `loss loss-${i + 1}${kind}`,
        lineOf((s) => price.value(s), y, low, high)
      )
    )
  );
  const marks = names.flatMap((name) => {
    const [{price}] = of(losses[name]);
    const here = price.value(score);
    if (!inside(here)) return [];
    const slope = price.derivative(score);
    const ends = [-TANGENT, TANGENT].map((step) => `${x(score + step)} ${y(here + step * slope)}`);
    return [path("tangent", `M${ends.join("L")}`), path("price", `M${x(score)} ${y(here)}h0`)];
  });
  return {
    view,
    width: WIDTH,
    height: HEIGHT,
    label: words.label(title),
    layers: [
      path("axis", `M${LEFT} ${y(0)}H${RIGHT}M${x(0)} ${TOP}V${FLOOR}`),
      path("cursor", `M${x(score)} ${TOP}V${FLOOR}`),
      ...lines,
      ...marks,
      label("head", 4, 14, title),
      ...[low, 0, high].map((price) => label("tick end", LEFT - 5, y(price) + 4, whole(price))),
      ...[-REACH, 0, REACH].map((s) => label("tick middle", x(s), FLOOR + 16, whole(s))),
      label("tick middle", x(REACH / 2), FLOOR + 16, words.score)
    ]
  };
}

/** A curve where it lies between the lowest and the highest price; it is cut off exactly there. */
function lineOf(
  price: (score: number) => number,
  y: (price: number) => number,
  low: number,
  high: number
): string {
  let d = "";
  let isOpen = false;
  for (let i = 0; i < POINTS; i++) {
    const score = REACH * ((2 * i) / (POINTS - 1) - 1);
    const here = price(score);
    if (here < low || here > high) isOpen = false;
    else {
      d += `${isOpen ? "L" : "M"}${x(score)} ${y(here)}`;
      isOpen = true;
    }
  }
  return d;
}

const ROW = 36;
const MIDDLE = 140;
/** The longest bar, and the slope that it stands for. */
const LONGEST = 110;
const STEEPEST = 5;

/** Each loss with its stroke, and the slope that G gets as a bar. */
function slopes(score: number, words: Drawn, written: (slope: number) => string): Panel {
  const rows = names.map((name, i) => ({name, slope: slopeFor(name, score), y: 52 + i * ROW}));
  return {
    view: "slopes",
    width: WIDTH,
    height: HEIGHT,
    label: words.slopesLabel(
      rows.map(({name, slope}) => ({loss: words.losses[name], slope: written(slope)}))
    ),
    layers: [
      label("head", 4, 14, words.slopes),
      path("axis", `M${MIDDLE} 30V${52 + 4.6 * ROW}`),
      ...rows.flatMap(({name, slope, y}, i) => {
        const length = round(LONGEST * Math.max(-1, Math.min(1, slope / STEEPEST)));
        return [
          path(`loss loss-${i + 1}`, `M4 ${y + 10}H124`),
          label("tick", 4, y + 2, words.losses[name]),
          path("slope-bar", `M${MIDDLE} ${y - 7}h${length}v14h${-length}Z`),
          label("tick", MIDDLE + Math.max(0, length) + 6, y + 5, written(slope))
        ];
      })
    ]
  };
}
