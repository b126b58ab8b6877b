import {type Count, moreOf, type Probe} from "./probe.js";

/** Generated samples, row-major, count x dimension of the data; always from the same latents, so that one can be followed. */
export const samples: Probe<Count> = {
  take: ({samples, evaluation}, {count}) => samples.slice(0, count * evaluation.distribution.dimension),
  combine: moreOf
};

/** Real samples, row-major, count x dimension of the data. */
export const real: Probe<Count> = {
  take: ({evaluation}, {count}) => evaluation.real.slice(0, count * evaluation.distribution.dimension),
  combine: moreOf,
  constant: true
};

/** The latent points of the generated samples, in their order, row-major, count x dimension of z. */
export const latents: Probe<Count> = {
  take: ({evaluation}, {count}) => evaluation.latents.slice(0, count * evaluation.latentDimension),
  combine: moreOf,
  constant: true
};

/**
 * How far and where each of the first samples is pushed: minus the gradient of G's loss there. Row-major, count x
 * dimension of the data.
 */
export const pushes: Probe<Count> = {
  take: ({scoring, evaluation}, {count}) =>
    scoring.gradients.slice(0, count * evaluation.distribution.dimension).map((slope) => -slope),
  combine: moreOf
};

/** The training picture that is nearest to each of the first generated ones, as points: row-major, count x dimension of the data. */
export const nearest: Probe<Count> = {
  take({samples, evaluation: {distribution}}, {count}) {
    const {dimension, pictures} = distribution;
    const rows = new Float32Array(count * dimension).fill(Number.NaN);
    for (let i = 0; i < rows.length; i += dimension) {
      const found = pictures?.nearest(samples, i) ?? -1;
      if (found >= 0) rows.set(pictures!.row(found), i);
    }
    return rows;
  },
  combine: moreOf
};
