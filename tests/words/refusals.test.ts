/** What the engine refuses, said once in every sentence there is. */
import {describe, expect, test} from "vitest";
import {Refusal, type RefusalCode, type RefusalData, refusalOf} from "../../src/gan/numbers/refusal.js";
import {createTrainingRule} from "../../src/gan/training/training-rule.js";
import {refusals, sayRefusal} from "../../src/words/en/refusals.js";

/** For each code some data and the sentence. */
const sentences: {readonly [Code in RefusalCode]: readonly [data: RefusalData[Code], sentence: string]} = {
  "not-an-integer-in-range": [
    {quantity: "batch", value: 2.5, low: 1, high: 4096},
    "The batch is 2.5, but must be an integer from 1 to 4096."
  ],
  "not-finite": [
    {quantity: "point-coordinate", value: NaN},
    "A coordinate of the point is NaN, but must be a finite number."
  ],
  "not-positive": [
    {quantity: "mixture-deviation", value: 0},
    "A deviation of a mixture is 0, but must be a finite number above 0."
  ],
  negative: [
    {quantity: "network-gain", value: -1},
    "A network's gain is -1, but must be a finite number, 0 or more."
  ],
  "above-most": [
    {quantity: "spiral-turns", value: 1001, most: 1000},
    "The number of turns of a spiral is 1001, but must be at most 1000."
  ],
  "not-whole-rows": [
    {quantity: "points-coordinates", length: 3, dimension: 2},
    "The coordinates of the points hold 3 numbers, but must hold a whole number of rows of 2."
  ],
  unknown: [{kind: "optimizer", name: "hope"}, 'There is no optimiser called "hope".'],
  "empty-mixture": [{}, "A mixture needs at least one component with at least one coordinate."],
  "empty-parallel-lines": [{}, "Parallel lines need at least one position."],
  "empty-point": [{}, "A point needs at least one coordinate."],
  "empty-points": [{}, "There must be at least one point to draw from."],
  "mixture-of-dimensions": [
    {one: 2, other: 1},
    "All centres of a mixture need the same number of coordinates, but one has 2 and one 1."
  ],
  "mixture-not-on-a-line": [
    {dimension: 2},
    "The mixture has 2 dimensions, but must have 1 to be integrated on the line."
  ],
  "extent-ends": [
    {low: 2, high: 1},
    "An extent needs as many low as high ends, at least one, but has 2 and 1."
  ],
  "extent-length": [
    {axis: 0, low: 1, high: 1},
    "Axis 0 of the extent reaches from 1 to 1, but must have a finite length above 0."
  ],
  "too-many-cells": [
    {cells: 3000, axes: 2, all: 9000000, most: 4194304},
    "3000 cells along each of 2 axes are 9000000 cells, but at most 4194304 are allowed."
  ],
  "clip-range": [{value: 0}, "The critic's parameters can be clipped to a range above 0, not to 0."],
  "written-heaps": [
    {piece: "1 2", from: 0, why: "not-a-heap"},
    "At “1 2” (character 1): a mode is a place, ± its spread, and perhaps × its weight: −1, 0.5 ± 0.1 × 3."
  ],
  "written-loss": [
    {player: "discriminator", piece: "log(real)", from: 7, why: "infinite", real: 0},
    "D’s price, at “log(real)” (character 8): where real is 0, this is no finite number."
  ],
  "penalty-weight": [{value: -1}, "A penalty's weight is at least 0, not -1."],
  "penalty-fall-floor": [{value: 0}, "A penalty's weight falls to a number above 0, not to 0."],
  "penalty-fall-until": [{value: 0}, "A penalty's weight needs at least 1 update to fall, not 0."],
  "noise-deviation": [{value: -0.1}, "The noise's deviation is at least 0, not -0.1."],
  "smoothed-label": [{value: 1}, "A smoothed label lies between 0 and 1, not at 1."],
  "pack-size": [{value: 65}, "A pack holds 2 to 64 samples, not 65."],
  "unrolling-steps": [{value: 21}, "D can be unrolled for 1 to 20 steps, not 21."],
  "unrolling-rate": [{value: 0}, "The unrolled steps' size is above 0, not 0."],
  "averaging-decay": [{value: 1}, "The average's decay lies from 0 to below 1, not at 1."],
  "discriminator-rate-factor": [{value: 0}, "The factor of D's learning rate is above 0, not 0."],
  "rate-decay-until": [{value: 0}, "The learning rates need at least 1 update to fall, not 0."],
  "rate-decay-floor": [{value: 1.1}, "The learning rates' floor lies from 0 to 1, not at 1.1."],
  "learning-rate": [{value: -1}, "A learning rate is at least 0, not -1."],
  "adam-beta": [{value: 1}, "Adam's betas lie from 0 to below 1, not at 1."],
  momentum: [{value: 1}, "Momentum lies between -1 and 1, not at 1."],
  "rmsprop-decay": [{value: 1}, "RMSProp's decay lies from 0 to below 1, not at 1."],
  "number-of-parameters": [{parameters: 9, given: 1}, "This network has 9 parameters, but 1 were given."],
  "number-of-trainable": [
    {parameters: 9, given: 1},
    "This network has 9 parameters, but it was said of 1 whether they are trainable."
  ],
  "discriminator-output": [
    {},
    "Only the generator's output can have an activation: the loss takes D's scores as they are."
  ],
  "schedule-of-zeros": [{}, "At least one of n and m must be above 0, or nobody would ever take a step."],
  "simultaneous-schedule": [{}, "Simultaneous steps need n = m = 1."],
  "remedy-twice": [{remedy: "r1"}, 'The remedy "r1" is given twice.'],
  "remedies-clash": [
    {one: "packing", other: "mixing"},
    'The remedies "packing" and "mixing" change the same part of the training; choose one of the two.'
  ],
  "label-smoothing-without-labels": [
    {},
    "Label smoothing needs a loss with labels: minimax, non-saturating or least squares. A critic's scores have none."
  ],
  "packs-do-not-divide-batch": [{packing: 5, batch: 12}, "Packs of 5 do not divide a batch of 12."],
  "minibatch-deviation-with-penalty": [
    {},
    "A gradient penalty needs a gradient for each sample by itself, and the minibatch's standard deviation ties the samples of a batch together."
  ],
  "spectral-normalization-with-clipping": [
    {},
    "Spectral normalisation divides the clipped weights by their size, which undoes the clipping; choose one of the two."
  ],
  "spectral-normalization-with-fixed": [
    {},
    "Spectral normalisation rescales whole matrices, so that no parameter of its network can be kept fixed."
  ],
  "unrolling-with-pairs": [
    {},
    "Unrolling looks ahead through D's steps on one score at a time; a loss of pairs has no such steps here."
  ],
  "unrolling-with-penalty": [
    {},
    "Unrolling D through a gradient penalty needs third derivatives, which this engine does not compute."
  ],
  "unrolling-with-clipping": [
    {},
    "Unrolling differentiates D's steps, and clipping has no derivative where it acts."
  ],
  "unrolling-with-spectral-normalization": [
    {},
    "Unrolling through spectral normalisation is not supported: each unrolled step would need a power iteration of its own."
  ],
  "unrolling-with-minibatch-deviation": [
    {},
    "Unrolling through the minibatch's standard deviation is not supported: it needs the second derivative of a statistic of the batch."
  ]
};

const all = Object.entries(sentences).map(
  ([code, [data, sentence]]) => [new Refusal(code as RefusalCode, data), sentence] as const
);

test("every code has its sentence here", () => {
  expect(Object.keys(sentences).sort()).toEqual(Object.keys(refusals).sort());
});

describe.each(all)("%s", (refusal, sentence) => {
  test("is said in words", () => {
    expect(sayRefusal(refusal)).toBe(sentence);
  });

  test("comes through a worker, which keeps only the name and the message of an error", () => {
    const {name, message} = refusal;
    const received = Object.assign(new Error(message), {name});
    expect(refusalOf(received)).toEqual(refusal);
    expect(sayRefusal(received)).toBe(sentence);
  });
});

test("a latent that nobody knows is told which ones there are", () => {
  const known = ["gaussian", "uniform", "constant"];
  expect(sayRefusal(new Refusal("unknown", {kind: "latent", name: "cauchy", known}))).toBe(
    'There is no latent called "cauchy", only "gaussian", "uniform" and "constant".'
  );
});

test("numbers that JSON does not know come through too", () => {
  for (const value of [Number.NaN, Infinity, -Infinity]) {
    const {name, message} = new Refusal("clip-range", {value});
    expect(refusalOf(Object.assign(new Error(message), {name}))?.data).toEqual({value});
  }
});

test("what the engine throws is said; any other error says its message", () => {
  try {
    createTrainingRule({loss: {name: "hinge"}, remedies: [{name: "packing", samples: 5}], batch: 12});
    expect.fail("not refused");
  } catch (error) {
    expect(sayRefusal(error)).toBe("Packs of 5 do not divide a batch of 12.");
  }
  expect(sayRefusal(new Error("It is late."))).toBe("It is late.");
  expect(sayRefusal("no error at all")).toBe("no error at all");
  expect(refusalOf(new RangeError("clip-range {}"))).toBeNull();
});
