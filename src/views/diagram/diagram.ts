import type {Player} from "../../gan/player.js";
import type {Frame} from "../../runs/run-state.js";
import {type Layer, label, type Panel, path} from "../drawing/layer.js";
import type {Scene} from "../scene.js";
import {SURFACE_SIZE} from "../surface-size.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";
import {contents} from "./contents.js";
import {type Box, back, boxes, forth, HEIGHT, outline, WIDTH} from "./places.js";
import {meanScores} from "./score-marks.js";
import {whoMoved} from "./who-moved.js";

/** Points of the latent grid along each side. */
const GRID = 9;
/** Points of D's surface along each axis in a picture that another follows at once. */
const SIZE_IN_PASSING = 24;
/** How many scores of each kind are drawn. */
const SCORES = 32;

/**
 * How a GAN works, with what its parts hold at this update: z goes into G, samples and data go into D, D's scores make two
 * losses, and from one of them a gradient comes back to the weights of the player who moves.
 */
export const diagram: View = {
  accepts: ({distribution, specification}) =>
    distribution.dimension === 2 && specification.latent.dimension === 2,
  needs: ({samples, arrows, extent}) => ({
    real: {count: samples},
    latents: {count: samples},
    samples: {count: samples},
    latentGrid: {size: GRID},
    scores: {count: SCORES},
    surface: {size: SURFACE_SIZE, sizeInPassing: SIZE_IN_PASSING, extent},
    ...(arrows > 0 && {pushes: {count: arrows}})
  }),
  draw,
  legend: ["real", "generated", "surface-1", "arrow", "grid-rows-1", "back"]
};

function draw(scene: Scene, frame: Frame, words: ViewWords, pace: number): Panel {
  const {decimal} = words.format;
  const {measurement, arrays} = frame;
  const moved = whoMoved(frame, pace);
  const means = meanScores(arrays.scores ?? new Float32Array(), scene.loss);
  const said = {
    real: decimal(means.real),
    generated: decimal(means.generated),
    discriminatorLoss: decimal(measurement.discriminatorLoss ?? Number.NaN),
    generatorLoss: decimal(measurement.generatorLoss ?? Number.NaN),
    push: decimal(measurement.sampleGradientNorm ?? Number.NaN),
    gradient: decimal(measurement.generatorGradientNorm ?? Number.NaN)
  };
  return {
    view: "diagram",
    width: WIDTH,
    height: HEIGHT,
    label: words.diagram.label({moved: moved.map((player) => words.short[player]), ...said}),
    layers: [
      ...contents(scene, frame),
      path("way", forth),
      path("part", plain.map((name) => outline(boxes[name])).join("")),
      ...ofPlayer("discriminator", moved),
      ...ofPlayer("generator", moved),
      ...names(words),
      ...numbers(said, words),
      ...(scene.loss.realness ? ends(words) : [])
    ]
  };
}

const plain = ["latents", "samples", "real", "discriminatorLoss", "scores", "generatorLoss"] as const;

/** A player's box and the way back to it: strong if it is the one who moved. */
function ofPlayer(player: Player, moved: readonly Player[]): Layer[] {
  const kind = `${player === "discriminator" ? "d" : "g"}${moved.includes(player) ? " moved" : ""}`;
  return [path(`back back-${kind}`, back[player]), path(`part part-${kind}`, outline(boxes[player]))];
}

function names({diagram: {names}}: ViewWords): Layer[] {
  const above = (name: keyof typeof names & keyof typeof boxes, kind = "tick") =>
    label(kind, boxes[name].x, boxes[name].y - 5, names[name]);
  return [
    above("latents"),
    above("generator", "name"),
    above("samples"),
    above("real"),
    above("discriminator", "name"),
    above("discriminatorLoss"),
    above("generatorLoss"),
    label("tick end", boxes.scores.x + 22, boxes.scores.y - 5, names.scores)
  ];
}

interface Numbers {
  readonly discriminatorLoss: string;
  readonly generatorLoss: string;
  readonly push: string;
  readonly gradient: string;
}

function numbers({discriminatorLoss, generatorLoss, push, gradient}: Numbers, {diagram}: ViewWords): Layer[] {
  const inside = ({x, y, width, height}: Box, text: string) =>
    label("amount middle", x + width / 2, y + height / 2 + 6, text);
  return [
    inside(boxes.discriminatorLoss, discriminatorLoss),
    inside(boxes.generatorLoss, generatorLoss),
    label(
      "tick middle",
      boxes.generator.x + boxes.generator.width / 2,
      boxes.generator.y + boxes.generator.height + 12,
      diagram.gradient(gradient)
    ),
    label("tick", right(boxes.discriminator) + 6, boxes.discriminator.y + 60, diagram.push(push))
  ];
}

/** What the ends of the scores mean. */
function ends({diagram}: ViewWords): Layer[] {
  const {x, y, height} = boxes.scores;
  return [
    label("tick", x, y + height + 12, diagram.generated),
    label("tick end", right(boxes.scores), y + height + 12, diagram.real)
  ];
}

function right({x, width}: Box): number {
  return x + width;
}
