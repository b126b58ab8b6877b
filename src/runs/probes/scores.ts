import {type Count, moreOf, type Probe} from "./probe.js";

/**
 * D's scores as they are: of the first `count` real samples, then of as many generated ones. One score a sample, or a
 * pack of them where D judges packs; at most as many as are scored.
 */
export const scores: Probe<Count> = {
  take({scoring: {real, fake}}, {count}) {
    const each = Math.min(count, real.length);
    const both = new Float32Array(2 * each);
    both.set(real.subarray(0, each));
    both.set(fake.subarray(0, each), each);
    return both;
  },
  combine: moreOf
};
