import type {Extent} from "../../src/gan/distributions/distribution.js";
import {createDistribution, type DistributionSpecification} from "../../src/gan/distributions/index.js";
import {latentGrid} from "../../src/gan/evaluation/latent-grid.js";
import {RandomStream} from "../../src/gan/numbers/random.js";
import type {Measurement} from "../../src/runs/measurement.js";
import type {Arrays} from "../../src/runs/probes/index.js";
import type {Frame} from "../../src/runs/run-state.js";
import {someMeasurement} from "../runs/some-measurement.js";

/** Samples of a frame: few, so that a stored picture stays small. */
const SAMPLES = 40;
const SURFACE = 24;
const GRID = 9;

export const square: Extent = {low: [-1.4, -1.4], high: [1.4, 1.4]};
export const segment: Extent = {low: [-7], high: [7]};
export const twoHeaps: DistributionSpecification = {
  name: "mixture",
  components: [-1.5, 1.5].map((x) => ({centre: [x], deviation: 0.4, weight: 1}))
};

export const uneven: DistributionSpecification = {
  name: "mixture",
  components: [9, 1].map((weight, k) => ({centre: [1.6 * k - 0.8, 0], deviation: 0.1, weight}))
};

export const digits: DistributionSpecification = {name: "digits", form: "components"};
/** Pictures of a frame: the sheet of 8 by 2 has room for two more. */
const DIGITS = 14;

/** What a measurement of a half-learnt ring might be. */
export const measurement: Measurement = someMeasurement({
  update: 1200,
  modes: 8,
  modesCaptured: 5,
  modesServed: 4,
  highQuality: 0.62,
  reverseKL: 0.41,
  leadingMode: 2,
  leadingShare: 0.3,
  centre: [0.12, -0.3],
  favourite: [0.4, 0.9],
  distanceToFavourite: 1.1,
  shares: [0.2, 0.05, 0.3, 0, 0.001, 0.04, 0.029, 0],
  densestMass: 0.55,
  discriminatorLoss: 1.21,
  generatorLoss: 0.8,
  undecidedLoss: 2 * Math.LN2,
  discriminatorAccuracy: 0.71,
  discriminatorEstimate: 0.23,
  sampleGradientNorm: 0.8,
  generatorGradientNorm: 0.02
});

/** A frame on a plane: samples around a ring of half the data's size, D's scores from a formula. */
export function planeFrame(
  data: DistributionSpecification = {name: "ring", modes: 8, radius: 1, deviation: 0.02}
): Frame {
  const random = new RandomStream(1, "pictures");
  const latents = Float32Array.from({length: 2 * SAMPLES}, () => random.normal());
  const samples = images(latents);
  return {
    update: measurement.update,
    turn: {
      next: "generator",
      place: 1,
      frozen: [],
      schedule: {discriminatorSteps: 1, generatorSteps: 1}
    },
    measurement,
    arrays: {
      samples,
      surface: scoresOn(SURFACE, 2),
      // Inwards, and the further out the stronger; one of the samples is not pushed at all.
      pushes: samples.slice(0, 24).map((value, i) => (i < 2 ? 0 : -1.5 * value)),
      real: realSamples(data, random),
      latents,
      scores: scoresOf(SAMPLES)
    },
    history: historyOf(measurement, 1)
  };
}

/** A frame on a line: one heap to the right of the data. */
export function lineFrame(data: DistributionSpecification = twoHeaps): Frame {
  const random = new RandomStream(1, "pictures");
  const latents = Float32Array.from({length: SAMPLES}, () => random.normal());
  const samples = latents.map((z) => 3 + 0.5 * z);
  const frame = planeFrame();
  return {
    ...frame,
    measurement: {
      ...measurement,
      modes: 2,
      modesCaptured: 0,
      shares: [0, 0],
      centre: [3.01],
      favourite: undefined
    },
    arrays: {
      samples,
      surface: scoresOn(SURFACE, 1),
      pushes: samples.slice(0, 12).map((_, i) => (i - 2) / 4),
      real: realSamples(data, random),
      latents
    }
  };
}

/** A frame of pictures: real digits, of which the last is no number, and what they are nearest to. */
export function digitsFrame(): Frame {
  const {dimension, sample, pictures} = createDistribution(digits);
  const samples = new Float32Array(DIGITS * dimension);
  sample(new RandomStream(1, "pictures"), samples);
  const nearest = samples.slice(0, 8 * dimension).map((value) => 0.7 * value);
  samples[samples.length - 1] = Number.NaN;
  return {
    ...planeFrame(),
    measurement: {
      ...measurement,
      modes: 10,
      modesServed: 3,
      shares: [0.1, 0.02, 0, 0.3, 0, 0, 0.1, 0.1, 0.2, 0],
      leadingMode: 3,
      leadingShare: 0.44,
      nearestReal: 1.2
    },
    arrays: {samples, nearest, pictureMap: pictures!.map()!}
  };
}

/** A frame of a slice through z: from one real digit to another across it, and from that to a third upwards. */
export function sliceFrame(size = 13): Frame {
  const {dimension, sample, modes, pictures} = createDistribution(digits);
  const ends = new Float32Array(3 * dimension);
  sample(new RandomStream(2, "slice"), ends);
  const latentSlice = Float32Array.from({length: size * size * dimension}, (_, i) => {
    const [node, axis] = [Math.floor(i / dimension), i % dimension];
    const [x, y] = [(node % size) / (size - 1), Math.floor(node / size) / (size - 1)];
    const along = (1 - x) * ends[axis] + x * ends[dimension + axis];
    return (1 - y) * along + y * ends[2 * dimension + axis];
  });
  const sliceModes = Float32Array.from({length: size * size}, (_, node) =>
    modes!.nearest(latentSlice, node * dimension)
  );
  const frame = digitsFrame();
  return {...frame, arrays: {latentSlice, sliceModes, pictureMap: pictures!.map()!}};
}

/** The frame with other arrays. */
export function withArrays(frame: Frame, arrays: Arrays): Frame {
  return {...frame, arrays: {...frame.arrays, ...arrays}};
}

/** The frame with something else in its measurement. */
export function withMeasured(frame: Frame, changes: Partial<Measurement>): Frame {
  return {...frame, measurement: {...frame.measurement, ...changes}};
}

/** The frame at another place of its round. */
export function withTurn(frame: Frame, changes: Partial<Frame["turn"]>): Frame {
  return {...frame, turn: {...frame.turn, ...changes}};
}

/** The frame with the image of the latent grid. */
export function withGrid(frame: Frame): Frame {
  return withArrays(frame, {latentGrid: images(latentGrid(GRID))});
}

/** The frame with the first `count` samples moved far away, and one that is not a number. */
export function farOff(frame: Frame, count: number): Frame {
  const samples = frame.arrays.samples!.map((value, i) => (i < 2 * count ? 40 * value : value));
  samples[samples.length - 2] = Number.NaN;
  return withArrays(frame, {samples});
}

/** The frame with all samples near one place. */
export function collapsed(frame: Frame): Frame {
  const samples = frame.arrays.samples!.map((value, i) => 0.04 * value + (i % 2 === 0 ? 0.7 : -0.7));
  return withMeasured(withArrays(frame, {samples}), {densestMass: 0.98});
}

/** Measurements at 12 updates that lead to the given one; the first have not measured everything. */
export function historyOf(end: Measurement, wobble: number): Measurement[] {
  const random = new RandomStream(wobble, "history");
  return Array.from({length: 12}, (_, i) => {
    const share = (i + 1) / 12;
    const up = share * (0.8 + 0.2 * random.uniform());
    return {
      ...end,
      update: 100 * (i + 1),
      modesCaptured: Math.round(end.modesCaptured * up),
      modesServed: Math.round(end.modesServed * up),
      discriminatorLoss: end.undecidedLoss * (1 - up) + end.discriminatorLoss * up * up,
      generatorLoss: end.generatorLoss * up,
      highQuality: end.highQuality * up,
      leadingMode: random.integer(end.modes),
      centre: end.centre.map((value) => value * up),
      distanceToFavourite: i < 3 ? undefined : 2 - up,
      densestMass: end.densestMass * up,
      discriminatorAccuracy: 1 - 0.4 * up,
      discriminatorEstimate: i === 6 ? Number.NaN : end.discriminatorEstimate * up,
      generatorGradientNorm: end.generatorGradientNorm / (up * up)
    };
  });
}

/** A bent image of points of the latent plane. */
function images(latents: Float32Array): Float32Array {
  return latents.map((value, i) => 0.45 * value + (i % 2 === 0 ? 0.1 * latents[i + 1] ** 2 - 0.1 : 0.2));
}

/** A saddle, or a parabola on a line, between -3 and 3. */
function scoresOn(size: number, axes: number): Float32Array {
  const at = (i: number) => (2 * i) / (size - 1) - 1;
  return Float32Array.from({length: size ** axes}, (_, i) => {
    const x = at(i % size);
    return axes === 1 ? 3 - 6 * x * x : 3 * (x * x - at(Math.floor(i / size)) ** 2) + x / 2;
  });
}

/** Real samples that D takes for real, most of them, and generated ones that it is less sure of. */
function scoresOf(count: number): Float32Array {
  return Float32Array.from({length: 2 * count}, (_, i) => (i < count ? 1 : -1) * (((i * 7) % 11) / 4 - 0.5));
}

function realSamples(data: DistributionSpecification, random: RandomStream): Float32Array {
  const distribution = createDistribution(data);
  const real = new Float32Array(SAMPLES * distribution.dimension);
  distribution.sample(random, real);
  return real;
}
