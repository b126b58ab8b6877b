/** How many z are followed, and how far from the middle of their plane they lie, about. */
const FOLLOWED = 10;
const RADIUS = 1.3;

/**
 * The indices of ten latents that lie all around the middle: to each of ten places on a circle the nearest that was not
 * chosen before.
 *
 * @param latents row-major, two coordinates each
 */
export function followed(latents: Float32Array): readonly number[] {
  const chosen = new Set<number>();
  for (let k = 0; k < FOLLOWED; k++) {
    const angle = (2 * Math.PI * k) / FOLLOWED;
    const [x, y] = [RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)];
    let [nearest, least] = [-1, Infinity];
    for (let i = 0; 2 * i + 1 < latents.length; i++) {
      const distance = Math.hypot(latents[2 * i] - x, latents[2 * i + 1] - y);
      if (distance < least && !chosen.has(i)) [nearest, least] = [i, distance];
    }
    if (nearest >= 0) chosen.add(nearest);
  }
  return [...chosen];
}
