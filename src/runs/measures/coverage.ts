import type {Measure} from "./measure.js";

/** Which modes the samples reach, and how well: `gan/metrics/modes.ts`. */

/** Modes of the data, 0 where they are not separate. */
export const modes = {
  from: "samples",
  quantity: "count",
  take: ({evaluation}) => evaluation.distribution.modes?.count ?? 0,
  kept: ["end"]
} as const satisfies Measure<"samples", number>;

/** Modes with at least one sample of high quality: the papers' count. */
export const modesCaptured = {
  from: "samples",
  quantity: "count",
  take: ({coverage}) => coverage?.captured ?? 0,
  listed: true,
  kept: ["end", "late"]
} as const satisfies Measure<"samples", number>;

/** Modes with a fair part of the samples, in high quality: at least a quarter of what the data give them. */
export const modesServed = {
  from: "samples",
  quantity: "count",
  take: ({coverage}) => coverage?.served ?? 0,
  listed: true,
  kept: ["end", "late"]
} as const satisfies Measure<"samples", number>;

/** Share of samples within 3 standard deviations of a mode, from 0 to 1; NaN without modes. */
export const highQuality = {
  from: "samples",
  quantity: "share",
  take: ({coverage}) => coverage?.highQuality ?? Number.NaN,
  listed: true,
  kept: ["end", "late"]
} as const satisfies Measure<"samples", number>;

/** KL(share of high-quality samples per mode || the data's share), in nats; NaN when there are none. */
export const reverseKL = {
  from: "samples",
  quantity: "nats",
  take: ({coverage}) => coverage?.reverseKL ?? Number.NaN,
  listed: true,
  kept: ["end", "late"]
} as const satisfies Measure<"samples", number>;

/** For each mode, the share of all samples that are high-quality and nearest to it. */
export const shares = {
  from: "samples",
  quantity: "share",
  take: ({coverage}) => coverage?.shares ?? []
} as const satisfies Measure<"samples", readonly number[]>;

/** The mode, from 0, that is nearest to the most samples, of whatever quality; -1 if there are none. */
export const leadingMode = {
  from: "samples",
  quantity: "index",
  take: ({coverage}) => coverage?.leading ?? -1
} as const satisfies Measure<"samples", number>;

/** Share of all samples that are nearest to the leading mode. */
export const leadingShare = {
  from: "samples",
  quantity: "share",
  take: ({coverage}) => coverage?.leadingShare ?? Number.NaN
} as const satisfies Measure<"samples", number>;
