/** How many updates a second a speed allows; null is no limit. */
export const speeds = {full: null, steady: 200, slow: 20} as const;

export type Speed = keyof typeof speeds;
