import type {Loss} from "../../gan/losses/loss.js";
import {type Layer, label, type Panel, path, round} from "../../views/drawing/layer.js";
import type {UiWords} from "../../words/en/ui.js";

const REACH = 6;
const [WIDTH, HEIGHT] = [280, 176];
const [LEFT, RIGHT, TOP, FLOOR] = [22, 272, 34, 154];
const POINTS = 121;

type Text = UiWords["lossSheet"];
type Stroke = keyof Text["strokes"];
/** A player's price of a score, and its slope. */
type Curves = Readonly<
  Record<Stroke, readonly [value: (score: number) => number, slope: (score: number) => number]>
>;

/** The prices, and their slopes, from -6 to 6 for scores from -6 to 6; where two scores are charged together the other is 0. */
export function curvesOf(loss: Loss, text: Text): readonly Panel[] {
  const curves = functionsOf(loss);
  const beside = loss.pairs ? ` (${text.beside("0")})` : "";
  return [
    panel("loss-prices", `${text.curves}${beside}`, curves, 0, text),
    panel("loss-slopes", `${text.slopes}${beside}`, curves, 1, text)
  ];
}

function functionsOf(loss: Loss): Curves {
  if (loss.pairs) {
    const {forDiscriminator: d, forGenerator: g} = loss.pairs;
    return {
      real: [(s) => d.value(s, 0), (s) => d.byReal(s, 0)],
      fake: [(s) => d.value(0, s), (s) => d.byFake(0, s)],
      generator: [(s) => g.value(0, s), (s) => g.byFake(0, s)]
    };
  }
  const {onReal, onFake, forGenerator} = loss;
  return {
    real: [onReal.value, onReal.derivative],
    fake: [onFake.value, onFake.derivative],
    generator: [forGenerator.value, forGenerator.derivative]
  };
}

const x = (score: number) => round(LEFT + ((score + REACH) / (2 * REACH)) * (RIGHT - LEFT));
const y = (price: number) => round(FLOOR - ((price + REACH) / (2 * REACH)) * (FLOOR - TOP));

function panel(view: string, title: string, curves: Curves, which: 0 | 1, text: Text): Panel {
  const strokes = Object.keys(text.strokes) as Stroke[];
  return {
    view,
    width: WIDTH,
    height: HEIGHT,
    label: text.label(title),
    layers: [
      path("axis", `M${LEFT} ${y(0)}H${RIGHT}M${x(0)} ${TOP}V${FLOOR}`),
      ...strokes.map((stroke) => path(`cost cost-${stroke}`, lineOf(curves[stroke][which]))),
      label("head", 2, 12, title),
      ...strokes.flatMap((stroke, i): Layer[] => [
        path(`cost cost-${stroke}`, `M${2 + i * 92} 25h14`),
        label("tick", 20 + i * 92, 29, text.strokes[stroke])
      ]),
      ...[-REACH, 0, REACH].map((price) => label("tick end", LEFT - 4, y(price) + 4, written(price))),
      ...[-REACH, 0, REACH].map((score) => label("tick middle", x(score), FLOOR + 16, written(score))),
      label("tick middle", x(REACH / 2), FLOOR + 16, text.score)
    ]
  };
}

const written = (value: number) => (value < 0 ? `−${-value}` : String(value));

/** A curve where it lies on the drawing. */
function lineOf(price: (score: number) => number): string {
  let d = "";
  let isOpen = false;
  for (let i = 0; i < POINTS; i++) {
    const score = REACH * ((2 * i) / (POINTS - 1) - 1);
    const here = price(score);
    const isInside = Math.abs(here) <= REACH;
    if (isInside) d += `${isOpen ? "L" : "M"}${x(score)} ${y(here)}`;
    isOpen = isInside;
  }
  return d;
}
