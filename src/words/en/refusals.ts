import {
  type Kind,
  type Quantity,
  type RefusalCode,
  type RefusalData,
  refusalOf,
  type WhyNoHeaps,
  type WhyNotWritten
} from "../../gan/numbers/refusal.js";

const quantities = {
  seed: "The seed",
  batch: "The batch",
  "latent-dimension": "The latent dimension",
  "latent-points": "The latent points",
  "network-depth": "A network's depth",
  "network-width": "A network's width",
  "network-gain": "A network's gain",
  "network-deviation": "The deviation of a network's first weights",
  "discriminator-steps": "The discriminator's number of steps n",
  "generator-steps": "The generator's number of steps m",
  dimension: "The dimension",
  samples: "The samples",
  rows: "The rows",
  "sample-size": "The size of the sample",
  repetitions: "The number of repetitions",
  "cells-along-an-axis": "The number of cells along each axis",
  "ring-modes": "The number of modes of a ring",
  "ring-radius": "The radius of a ring",
  "grid-side": "The number of modes along each side of a grid",
  "grid-spacing": "The spacing of a grid",
  "spiral-arms": "The number of arms of a spiral",
  "spiral-turns": "The number of turns of a spiral",
  "spiral-radius": "The radius of a spiral",
  "spiral-deviation": "The deviation of a spiral",
  "swiss-roll-deviation": "The deviation of a swiss roll",
  "two-moons-deviation": "The deviation of two moons",
  "parallel-lines-position": "A position of parallel lines",
  "point-coordinate": "A coordinate of the point",
  "points-coordinates": "The coordinates of the points",
  "points-coordinate": "A coordinate of the points",
  "points-deviation": "The deviation of the points",
  "mixture-coordinate": "A coordinate of a mixture's centre",
  "mixture-deviation": "A deviation of a mixture",
  "mixture-weight": "A weight of a mixture"
} satisfies Record<Quantity, string>;

const kinds = {
  distribution: "distribution",
  "digit-form": "form of digits",
  latent: "latent",
  activation: "activation",
  loss: "loss",
  remedy: "remedy",
  optimizer: "optimiser"
} satisfies Record<Kind, string>;

/** What is wrong with heaps at the place that is named. */
const noHeaps = {
  "not-a-heap": "a mode is a place, ± its spread, and perhaps × its weight: −1, 0.5 ± 0.1 × 3.",
  dimensions: "all modes lie on a line, with one number for a place, or all in the plane, with two.",
  "too-far": "places lie within 100 of 0, spreads from 0.0001 to 100, and weights from 0.0001 to 10,000.",
  "too-many": "64 modes are the most."
} satisfies Readonly<Record<WhyNoHeaps, string>>;

/** What is wrong with a price at the place that is named, and at what scores. */
const notWritten = {
  empty: () => "nothing is written.",
  "too-long": () => "it is too long; 300 characters are the most.",
  "too-deep": () => "there are too many brackets in brackets.",
  "too-large": () => "this number is too large.",
  strange: () => "this character means nothing here.",
  unexpected: () =>
    "a number, a score, a function or a bracket is wanted first, or a sign between two of them.",
  unfinished: () => "something is missing.",
  "not-closed": () => "this bracket is not closed.",
  "unknown-name": () =>
    "there is no such name. There are real and fake, and exp, log, abs, min, max, sigmoid, softplus and tanh.",
  "no-slope": () => "it is flat wherever it has a slope, so nobody could learn from it.",
  "needs-brackets": () => "a function’s argument stands in brackets.",
  "takes-one": () => "this function takes one argument.",
  "takes-two": () => "this function takes two arguments, with a comma between.",
  infinite: (scores) => `where ${scores}, this is no finite number.`,
  "infinite-slope": (scores) => `where ${scores}, its slope is no finite number.`,
  "without-fake": () => "it has to name fake, or G has nothing to learn from."
} satisfies Readonly<Record<WhyNotWritten, (scores: string) => string>>;

/** Why the engine refuses something, a sentence for each code. */
export const refusals = {
  "not-an-integer-in-range": ({quantity, value, low, high}) =>
    `${quantities[quantity]} is ${value}, but must be an integer from ${low} to ${high}.`,
  "not-finite": ({quantity, value}) => `${quantities[quantity]} is ${value}, but must be a finite number.`,
  "not-positive": ({quantity, value}) =>
    `${quantities[quantity]} is ${value}, but must be a finite number above 0.`,
  negative: ({quantity, value}) =>
    `${quantities[quantity]} is ${value}, but must be a finite number, 0 or more.`,
  "above-most": ({quantity, value, most}) =>
    `${quantities[quantity]} is ${value}, but must be at most ${most}.`,
  "not-whole-rows": ({quantity, length, dimension}) =>
    `${quantities[quantity]} hold ${length} numbers, but must hold a whole number of rows of ${dimension}.`,

  unknown: ({kind, name, known}) =>
    `There is no ${kinds[kind]} called "${name}"${known ? `, only ${listed(known.map((one) => `"${one}"`))}` : ""}.`,

  "empty-mixture": () => "A mixture needs at least one component with at least one coordinate.",
  "empty-parallel-lines": () => "Parallel lines need at least one position.",
  "empty-point": () => "A point needs at least one coordinate.",
  "empty-points": () => "There must be at least one point to draw from.",
  "written-heaps": ({piece, from, why}) =>
    `${piece === "" ? "At the end" : `At “${piece}” (character ${from + 1})`}: ${noHeaps[why]}`,
  "mixture-of-dimensions": ({one, other}) =>
    `All centres of a mixture need the same number of coordinates, but one has ${one} and one ${other}.`,
  "mixture-not-on-a-line": ({dimension}) =>
    `The mixture has ${dimension} dimensions, but must have 1 to be integrated on the line.`,

  "extent-ends": ({low, high}) =>
    `An extent needs as many low as high ends, at least one, but has ${low} and ${high}.`,
  "extent-length": ({axis, low, high}) =>
    `Axis ${axis} of the extent reaches from ${low} to ${high}, but must have a finite length above 0.`,
  "too-many-cells": ({cells, axes, all, most}) =>
    `${cells} cells along each of ${axes} axes are ${all} cells, but at most ${most} are allowed.`,

  "clip-range": ({value}) => `The critic's parameters can be clipped to a range above 0, not to ${value}.`,
  "penalty-weight": ({value}) => `A penalty's weight is at least 0, not ${value}.`,
  "written-loss": ({player, piece, from, why, real, fake}) => {
    const scores = [
      ...(real === undefined ? [] : [`real is ${real}`]),
      ...(fake === undefined ? [] : [`fake is ${fake}`])
    ];
    const where = piece === "" ? "at its end" : `at “${piece}” (character ${from + 1})`;
    return `${player === "generator" ? "G" : "D"}’s price, ${where}: ${notWritten[why](listed(scores))}`;
  },
  "penalty-fall-floor": ({value}) => `A penalty's weight falls to a number above 0, not to ${value}.`,
  "penalty-fall-until": ({value}) => `A penalty's weight needs at least 1 update to fall, not ${value}.`,
  "noise-deviation": ({value}) => `The noise's deviation is at least 0, not ${value}.`,
  "smoothed-label": ({value}) => `A smoothed label lies between 0 and 1, not at ${value}.`,
  "pack-size": ({value}) => `A pack holds 2 to 64 samples, not ${value}.`,
  "unrolling-steps": ({value}) => `D can be unrolled for 1 to 20 steps, not ${value}.`,
  "unrolling-rate": ({value}) => `The unrolled steps' size is above 0, not ${value}.`,
  "averaging-decay": ({value}) => `The average's decay lies from 0 to below 1, not at ${value}.`,
  "discriminator-rate-factor": ({value}) => `The factor of D's learning rate is above 0, not ${value}.`,
  "rate-decay-until": ({value}) => `The learning rates need at least 1 update to fall, not ${value}.`,
  "rate-decay-floor": ({value}) => `The learning rates' floor lies from 0 to 1, not at ${value}.`,
  "learning-rate": ({value}) => `A learning rate is at least 0, not ${value}.`,
  "adam-beta": ({value}) => `Adam's betas lie from 0 to below 1, not at ${value}.`,
  momentum: ({value}) => `Momentum lies between -1 and 1, not at ${value}.`,
  "rmsprop-decay": ({value}) => `RMSProp's decay lies from 0 to below 1, not at ${value}.`,

  "number-of-parameters": ({parameters, given}) =>
    `This network has ${parameters} parameters, but ${given} were given.`,
  "number-of-trainable": ({parameters, given}) =>
    `This network has ${parameters} parameters, but it was said of ${given} whether they are trainable.`,

  "discriminator-output": () =>
    "Only the generator's output can have an activation: the loss takes D's scores as they are.",

  "schedule-of-zeros": () => "At least one of n and m must be above 0, or nobody would ever take a step.",
  "simultaneous-schedule": () => "Simultaneous steps need n = m = 1.",

  "remedy-twice": ({remedy}) => `The remedy "${remedy}" is given twice.`,
  "remedies-clash": ({one, other}) =>
    `The remedies "${one}" and "${other}" change the same part of the training; choose one of the two.`,
  "label-smoothing-without-labels": () =>
    "Label smoothing needs a loss with labels: minimax, non-saturating or least squares. A critic's scores have none.",
  "packs-do-not-divide-batch": ({packing, batch}) => `Packs of ${packing} do not divide a batch of ${batch}.`,
  "minibatch-deviation-with-penalty": () =>
    "A gradient penalty needs a gradient for each sample by itself, and the minibatch's standard deviation ties the samples of a batch together.",
  "spectral-normalization-with-clipping": () =>
    "Spectral normalisation divides the clipped weights by their size, which undoes the clipping; choose one of the two.",
  "spectral-normalization-with-fixed": () =>
    "Spectral normalisation rescales whole matrices, so that no parameter of its network can be kept fixed.",
  "unrolling-with-pairs": () =>
    "Unrolling looks ahead through D's steps on one score at a time; a loss of pairs has no such steps here.",
  "unrolling-with-penalty": () =>
    "Unrolling D through a gradient penalty needs third derivatives, which this engine does not compute.",
  "unrolling-with-clipping": () =>
    "Unrolling differentiates D's steps, and clipping has no derivative where it acts.",
  "unrolling-with-spectral-normalization": () =>
    "Unrolling through spectral normalisation is not supported: each unrolled step would need a power iteration of its own.",
  "unrolling-with-minibatch-deviation": () =>
    "Unrolling through the minibatch's standard deviation is not supported: it needs the second derivative of a statistic of the batch."
} satisfies {readonly [Code in RefusalCode]: (data: RefusalData[Code]) => string};

/** A refusal in words; of any other error its message, of anything else what it is as a string. */
export function sayRefusal(error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal) {
    const say = refusals[refusal.code] as (data: RefusalData[RefusalCode]) => string;
    return say(refusal.data);
  }
  return error instanceof Error ? error.message : String(error);
}

/** "a", "b" and "c". */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}
