/** What a page may cost its reader: weights in bytes as a host sends them (gzip), times in milliseconds. */
export const budgets = {
  /** Before Run is pressed. */
  script: 150_000,
  fonts: 60_000,
  html: 150_000,
  /** What trains, once it is wanted. */
  worker: 110_000
} as const;
