/** At most a quarter of the modes: what the figures, and the experiments, call collapsed. */
export function isCollapsed({
  modes,
  modesCaptured
}: {
  readonly modes: number;
  readonly modesCaptured: number;
}): boolean {
  return modesCaptured <= modes / 4;
}
