/**
 * How many workers so many runs may have on this machine: a core each, as far as there are. On a telephone one has to do:
 * memory is short there, and heat too.
 */
export function coresFor(runs: number): number {
  const isPhone = globalThis.matchMedia?.("(pointer: coarse) and (hover: none)").matches ?? false;
  return isPhone ? 1 : Math.max(1, Math.min(runs, globalThis.navigator?.hardwareConcurrency || 1));
}
