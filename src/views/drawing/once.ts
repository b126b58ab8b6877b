/**
 * Draws from points that stay the same while a run goes on, and remembers the drawing for as long as they are in use: a
 * running figure is drawn 30 times a second.
 */
export function once<Drawing, Setting>(
  draw: (points: Float32Array, setting: Setting) => Drawing
): (points: Float32Array, setting: Setting) => Drawing {
  const drawings = new WeakMap<Float32Array, {readonly key: string; readonly drawing: Drawing}>();
  return (points, setting) => {
    const key = JSON.stringify(setting);
    const known = drawings.get(points);
    if (known?.key === key) return known.drawing;
    const drawing = draw(points, setting);
    drawings.set(points, {key, drawing});
    return drawing;
  };
}
