/** What a page may cost its reader: weights in bytes as a host sends them (gzip), times in milliseconds. */
export const budgets = {
  /** Before Run is pressed. */
  script: 150_000,
  fonts: 60_000,
  html: 150_000,
  /** What trains, once it is wanted. */
  worker: 110_000,
  /** On the slow phone below, from the moment when the reader asks for the page. */
  text: 1000,
  picture: 1500,
  /** The longest that the page keeps its reader from scrolling and pressing. */
  blocking: 150,
  /** Of all that moves by itself: less than anybody sees. */
  shift: 0.002
} as const;

/** A cheap telephone on a slow network: how many times slower its processor is than this machine’s, and what it can load. */
export const slowPhone = {
  processor: 4,
  /** Bytes a second: 1.6 Mbit. */
  throughput: 1_600_000 / 8,
  /** Until an answer begins, in milliseconds: what Lighthouse takes for such a network. */
  latency: 150,
  viewport: {width: 390, height: 844}
} as const;
